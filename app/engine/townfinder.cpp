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

/** Whether 道 and 木, with which names of townships end, do so here: 街道, 苏木. */
bool mayEnd(QStringView text, qsizetype at)
{
    const QChar last = text[at];
    return (last != u'道' || charAt(text, at - 1) == u'街') &&
           (last != u'木' || charAt(text, at - 1) == u'苏');
}

} // namespace

QList<TownName> findTowns(const lexicon::Lexicon &lexicon, const ArticleView &article, const Utf16Span &span)
{
    QList<TownName> found;
    qsizetype from = span.begin.value;
    const QStringView block = article.text().first(span.end.value);
    const auto next = [&](qsizetype at) {
        return article.nextStart(lexicon::WordStart::TownEnd, at, span.end.value);
    };
    for (qsizetype at = next(from); at < span.end.value; at = next(at + 1)) {
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
