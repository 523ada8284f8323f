// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/coverage.h"

#include "lexicon/numerals.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

/** Everything that was taken or passed over, ascending. */
QList<Utf16Span> seenSpans(const Quantities &quantities)
{
    QList<Utf16Span> seen;
    seen.reserve(quantities.taken.size() + quantities.passedOver.size());
    auto number = quantities.passedOver.begin();
    for (const Quantity &quantity : quantities.taken) {
        for (; number != quantities.passedOver.end() && number->span < quantity.span; ++number)
            seen.append(number->span);
        seen.append(quantity.span);
    }
    for (; number != quantities.passedOver.end(); ++number)
        seen.append(number->span);
    return seen;
}

} // namespace

QList<Utf16Span> findUncovered(QStringView foldedText, const lexicon::Numerals &numerals,
                               const Quantities &quantities)
{
    const QList<Utf16Span> seen = seenSpans(quantities);
    auto next = seen.begin();
    QList<Utf16Span> uncovered;
    using lexicon::NumeralClass;
    for (qsizetype at = numerals.nextIn(foldedText, 0); at < foldedText.size();) {
        bool tellsANumber = false; // 几 and 数 alone do not
        while (next != seen.end() && next->end.value <= at)
            ++next;
        // most numerals stand in what was seen: go on behind it
        const bool isSeen = next != seen.end() && next->begin.value <= at;
        qsizetype end = isSeen ? next->end.value : at;
        for (; end < foldedText.size(); ++end) {
            const NumeralClass kind = numerals.classOf(foldedText[end]);
            if (kind == NumeralClass::None)
                break;
            tellsANumber |= kind != NumeralClass::Some;
        }
        const Utf16Span run = utf16Span(at, end);
        if (tellsANumber && (next == seen.end() || !next->overlaps(run)))
            uncovered.append(run);
        at = numerals.nextIn(foldedText, end);
    }
    return uncovered;
}

} // namespace jiaoshu::engine
