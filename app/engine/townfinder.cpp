// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/townfinder.h"

#include "engine/characters.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::PlaceCue;
using lexicon::roles;
using lexicon::Townships;

constexpr CharacterSet LastOnes(u"镇乡道木市");

/** Whether the name of a township may end with the character at @p at: 镇, 乡, 街道, 苏木, 市 of Taiwan. */
bool mayEnd(QStringView text, qsizetype at)
{
    const QChar last = text[at];
    if (!LastOnes.contains(last))
        return false;
    return (last != u'道' || charAt(text, at - 1) == u'街') &&
           (last != u'木' || charAt(text, at - 1) == u'苏');
}

} // namespace

QList<TownName> findTowns(const lexicon::Lexicon &lexicon, QStringView text, const Utf16Span &span)
{
    QList<TownName> found;
    qsizetype from = span.begin.value;
    const QStringView block = text.first(span.end.value);
    for (qsizetype at = from; at < span.end.value; ++at) {
        if (!mayEnd(block, at) || !lexicon.places().mayTownshipEndAt(block, at + 1))
            continue;
        // 振兴乡村, 各乡镇: other words
        const auto plain = lexicon.cues().place.beginningAt(block, at, roles({PlaceCue::Plain}));
        const qsizetype end = at + 1;
        for (qsizetype length = plain ? 0 : std::min(Townships::Longest, end - from);
             length >= Townships::Shortest; --length) {
            const auto counties = lexicon.places().countiesWithTownship(block.sliced(end - length, length));
            if (counties.isEmpty())
                continue;
            found.append({end - length, end, counties});
            from = end;
            break;
        }
    }
    return found;
}

} // namespace jiaoshu::engine
