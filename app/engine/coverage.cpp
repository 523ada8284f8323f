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
    for (const Quantity &quantity : quantities.taken)
        seen.append(quantity.span);
    for (const PassedOver &number : quantities.passedOver)
        seen.append(number.span);
    std::sort(seen.begin(), seen.end());
    return seen;
}

} // namespace

QList<Utf16Span> findUncovered(QStringView foldedText, const lexicon::Numerals &numerals,
                               const Quantities &quantities)
{
    const QList<Utf16Span> seen = seenSpans(quantities);
    auto next = seen.begin();
    QList<Utf16Span> uncovered;
    const char16_t *const units = foldedText.utf16();
    const auto isNumeral = [&](qsizetype at) {
        return numerals.classOf(QChar(units[at])) != lexicon::NumeralClass::None;
    };
    for (qsizetype at = 0; at < foldedText.size();) {
        if (!isNumeral(at)) {
            ++at;
            continue;
        }
        bool tellsANumber = false; // 几 and 数 alone do not
        qsizetype end = at;
        for (; end < foldedText.size() && isNumeral(end); ++end)
            tellsANumber |= numerals.classOf(foldedText[end]) != lexicon::NumeralClass::Some;
        const Utf16Span run = utf16Span(at, end);
        while (next != seen.end() && next->end <= run.begin)
            ++next;
        if (tellsANumber && (next == seen.end() || !next->overlaps(run)))
            uncovered.append(run);
        at = end;
    }
    return uncovered;
}

} // namespace jiaoshu::engine
