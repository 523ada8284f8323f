// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/repeatfinder.h"

#include "checks/digits.h"
#include "checks/printed.h"

#include <QHash>

#include <algorithm>

namespace jiaoshu::checks {

namespace {

constexpr int FewestDigits = 3;
constexpr qsizetype Beside = 80;

/** Digits that tell a number from others: noughts at the end of 1200 or 3万 may be rounding, and two round
 * numbers look like slips of each other without being any. */
int tellingDigits(const Printed &printed)
{
    if (printed.digits == 0)
        return 0;
    return significantDigits(printed.value, std::max(printed.place, printed.value.lastPlace()));
}

std::optional<Slip> slipBetween(const Printed &a, const Printed &b)
{
    const int fewest = std::min(tellingDigits(a), tellingDigits(b));
    if (fewest < FewestDigits)
        return std::nullopt;
    for (const int power : SlipPowers) {
        const Interval scaled = a.range.scaledByPowerOfTen(power);
        if (scaled.overlaps(b.range))
            return Slip{0, a.value.scaledByPowerOfTen(power), power};
    }
    const int place = std::min(a.place, b.place);
    if (hasTwoSwapped(a.value, b.value, place) ||
        (fewest > FewestDigits && isOneSlipAway(a.value, b.value, place)))
        return Slip{0, b.value, 0};
    return std::nullopt;
}

} // namespace

QString factOf(const model::Reading &reading)
{
    if (reading.indicator.isEmpty() || reading.place.isEmpty() || reading.period.isEmpty())
        return {};
    const QChar separator(0x1f);
    return QString(reading.indicator + separator + reading.place + separator + reading.period + separator +
                   reading.unit + separator + reading.per + separator + model::toText(reading.kind) +
                   separator + model::toText(reading.status));
}

std::optional<Check> compareRepeated(const model::Reading &first, const model::Reading &second)
{
    const auto a = printed(first);
    const auto b = printed(second);
    if (!a || !b)
        return std::nullopt;
    Check check;
    check.kind = CheckKind::Repeat;
    check.figures = {0, 1};
    check.expected = b->range;
    if (a->range.overlaps(b->range)) {
        check.verdict = Verdict::Holds;
        return check;
    }
    check.verdict = Verdict::Fails;
    check.slip = slipBetween(*a, *b);
    // Within a twentieth of each other, both to three digits or more: one number, told in two ways.
    const bool isNear = a->range.scaledBy(95, 105).overlaps(b->range) &&
                        std::min(tellingDigits(*a), tellingDigits(*b)) >= FewestDigits;
    return check.slip || isNear ? std::optional(check) : std::nullopt;
}

QList<Check> findRepeats(const QList<model::Reading> &readings)
{
    QHash<QString, QList<qsizetype>> byFact;
    QList<Check> found;
    for (qsizetype i = 0; i < readings.size(); ++i) {
        const QString fact = factOf(readings[i]);
        if (fact.isEmpty())
            continue;
        QList<qsizetype> &same = byFact[fact];
        for (const qsizetype other : same) {
            auto check = compareRepeated(readings[i], readings[other]);
            // What stands beside each other is told apart by words: planned and done, this year and last.
            const bool isBeside = readings[i].span.begin.value - readings[other].span.end.value < Beside;
            if (!check || (isBeside && check->verdict == Verdict::Fails))
                continue;
            check->figures = {i, other};
            found.append(std::move(*check));
            break;
        }
        same.append(i);
    }
    return found;
}

} // namespace jiaoshu::checks
