// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/equation.h"

#include "checks/digits.h"

#include <algorithm>

namespace jiaoshu::checks {

namespace {

const Decimal Hundred = 100;

bool isUsable(const Interval &interval)
{
    return !interval.low.isNegative() && !interval.low.isZero();
}

Interval times(const Interval &interval, const Decimal &factor)
{
    return {interval.low * factor, interval.high * factor};
}

/** How wide, in permille of its size, what follows from the others may be for a slip to be told by it. */
int widestForPower(Footing footing)
{
    return footing == Footing::Faint ? 6 : footing == Footing::Likely ? 25 : 60;
}

/** How many digits a figure must have for a slip in one of them to be told from chance; two that changed
 * places are rarer than one that is another. */
int fewestDigits(Footing footing, bool isSwap)
{
    return footing == Footing::Faint ? 6 : footing == Footing::Likely ? (isSwap ? 3 : 4) : 2;
}

/** 万 for 亿, or none for 万: the usual ones, and too large to be chance. */
bool isScale(int power)
{
    return power <= -4 || power >= 4;
}

} // namespace

Equation::Equation(CheckKind kind, QList<Term> terms, Footing footing, bool isFall)
    : m_kind(kind), m_terms(std::move(terms)), m_footing(footing), m_isFall(isFall)
{}

Interval Equation::range(qsizetype term) const
{
    const Printed &printed = *m_terms[term].printed;
    const bool isDerived = m_kind != CheckKind::Sum && m_kind != CheckKind::Difference && term == 0;
    // Some round what they reckon, others cut it off.
    return isDerived ? printed.range.widened(Decimal(5, printed.place - 1)) : printed.range;
}

std::optional<Interval> Equation::expected(qsizetype term) const
{
    switch (m_kind) {
    case CheckKind::Sum:
    case CheckKind::Difference:
        return expectedInSum(term);
    case CheckKind::Share:
        return expectedInRatio(term, 2);
    case CheckKind::Rate:
    case CheckKind::Times:
        return expectedInRatio(term, 0);
    case CheckKind::Growth:
        return expectedInGrowth(term);
    case CheckKind::Added:
        return expectedInAdded(term);
    case CheckKind::Direction:
    case CheckKind::Part:
    case CheckKind::Pair:
    case CheckKind::Repeat:
    case CheckKind::Quote:
        break;
    }
    return std::nullopt;
}

std::optional<Interval> Equation::expectedInSum(qsizetype term) const
{
    if (m_kind == CheckKind::Difference) {
        const Interval delta = range(0);
        const Interval now = range(1);
        const Interval before = range(2);
        if (term == 0)
            return m_isFall ? before - now : now - before;
        if (term == 1)
            return m_isFall ? before - delta : before + delta;
        return m_isFall ? now + delta : now - delta;
    }
    Interval sum{0, 0};
    for (qsizetype i = 1; i < m_terms.size(); ++i) {
        if (i != term)
            sum = sum + range(i);
    }
    return term == 0 ? sum : range(0) - sum;
}

std::optional<Interval> Equation::expectedInRatio(qsizetype term, int power) const
{
    const Interval ratio = range(0);
    const Interval part = range(1);
    const Interval whole = range(2);
    if (term == 1)
        return (ratio * whole).scaledByPowerOfTen(-power);
    const Interval &divisor = term == 0 ? whole : ratio;
    if (!isUsable(divisor))
        return std::nullopt;
    return (part / divisor).scaledByPowerOfTen(power);
}

std::optional<Interval> Equation::expectedInGrowth(qsizetype term) const
{
    const Interval percent = range(0);
    const Interval now = range(1);
    const Interval before = range(2);
    // What 100 became: 100 + P, or 100 - P.
    const Interval hundred{Hundred, Hundred};
    const Interval became = m_isFall ? hundred - percent : hundred + percent;
    if (term == 0) {
        if (!isUsable(before))
            return std::nullopt;
        const Interval ratio = times(now / before, Hundred);
        return m_isFall ? hundred - ratio : ratio - hundred;
    }
    if (!isUsable(became))
        return std::nullopt;
    if (term == 1)
        return (before * became).scaledByPowerOfTen(-2);
    return (now / became).scaledByPowerOfTen(2);
}

std::optional<Interval> Equation::expectedInAdded(qsizetype term) const
{
    const Interval percent = range(0);
    const Interval delta = range(1);
    const Interval now = range(2);
    const Interval hundred{Hundred, Hundred};
    const Interval became = m_isFall ? hundred - percent : hundred + percent;
    if (term == 0) {
        const Interval before = m_isFall ? now + delta : now - delta;
        return isUsable(before) ? std::optional(times(delta / before, Hundred)) : std::nullopt;
    }
    if (!isUsable(became) || !isUsable(percent))
        return std::nullopt;
    return term == 1 ? now * percent / became : delta * became / percent;
}

bool Equation::holdsDirection() const
{
    const Interval now = range(0);
    const Interval before = range(1);
    return m_isFall ? !(before.high < now.low) : !(now.high < before.low);
}

bool Equation::holds() const
{
    const auto first = expected(0);
    if (!first)
        return false;
    if (m_kind == CheckKind::Times) { // 增长2倍 is said of three times as much, and of twice
        const Interval more = *first - Interval{1, 1};
        return first->overlaps(range(0)) || more.overlaps(range(0));
    }
    return first->overlaps(range(0));
}

bool Equation::isTelling(const Interval &expected) const
{
    if (m_footing == Footing::Firm)
        return true;
    if (m_kind == CheckKind::Sum)
        return m_terms[0].printed->digits >= 2 && expected.isWithin(100);
    return expected.isWithin(m_footing == Footing::Faint ? 6 : 30);
}

std::optional<Slip> Equation::powerSlip(qsizetype term, const Interval &expected) const
{
    const Term &slipped = m_terms[term];
    const int digits = slipped.printed->digits;
    const int widest = widestForPower(m_footing);
    for (const int power : SlipPowers) {
        const bool isSurer = isScale(power);
        const int fewest = isSurer && m_footing != Footing::Faint ? 2 : 3;
        if (digits < fewest || !expected.isWithin(isSurer ? 2 * widest : widest))
            continue;
        if (expected.overlaps(slipped.printed->range.scaledByPowerOfTen(power)))
            return Slip{term, slipped.printed->value.scaledByPowerOfTen(power), power};
    }
    return std::nullopt;
}

std::optional<Slip> Equation::digitSlip(qsizetype term, const Interval &expected) const
{
    const Printed &printed = *m_terms[term].printed;
    if (printed.digits < 2 || expected.low.isNegative())
        return std::nullopt;
    // The numbers of as many decimals that would do, where they are few.
    constexpr int Most = 6;
    const Decimal step = printed.step();
    if (step * Decimal(Most) < expected.high - expected.low)
        return swapSlip(term, expected);
    Decimal wanted = rounded(expected.low, printed.place);
    for (int i = 0; i < Most && !(expected.high < wanted); ++i, wanted = wanted + step) {
        const bool isSwap = hasTwoSwapped(wanted, printed.value, printed.place);
        const int needed = fewestDigits(m_footing, isSwap) + (i > 2 ? 1 : 0);
        if ((isSwap || isOneSlipAway(wanted, printed.value, printed.place)) &&
            significantDigits(wanted, printed.place) >= needed)
            return Slip{term, wanted, 0};
    }
    return std::nullopt;
}

std::optional<Slip> Equation::swapSlip(qsizetype term, const Interval &expected) const
{
    const Printed &printed = *m_terms[term].printed;
    if (m_footing == Footing::Faint || printed.digits < 3 || !expected.isWithin(widestForPower(m_footing)))
        return std::nullopt;
    for (const Decimal &swapped : withTwoSwapped(printed.value, printed.place)) {
        if (expected.overlaps({swapped, swapped}))
            return Slip{term, swapped, 0};
    }
    return std::nullopt;
}

std::optional<Slip> Equation::lostEndSlip(qsizetype term, const Interval &expected) const
{
    const Printed &printed = *m_terms[term].printed;
    const int place = printed.place - 1;
    const Decimal wanted = rounded(expected.low, place);
    // 1.2亿 for 1.26亿: the others must settle the digit that is missing.
    if (m_footing == Footing::Faint || printed.digits < 2 || printed.isExact ||
        wanted != rounded(expected.high, place) || cutOff(wanted, printed.place) != printed.value)
        return std::nullopt;
    return Slip{term, wanted, 0};
}

std::optional<Slip> Equation::slip() const
{
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        const auto wanted = expected(i);
        if (!wanted)
            continue;
        if (auto found = powerSlip(i, *wanted))
            return found;
    }
    // A slip of a digit is told of what the others settle to the last digit alone.
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        const auto wanted = expected(i);
        if (!wanted)
            continue;
        if (auto found = digitSlip(i, *wanted))
            return found;
        if (auto found = lostEndSlip(i, *wanted))
            return found;
    }
    return std::nullopt;
}

std::optional<Check> Equation::check() const
{
    Check check;
    check.kind = m_kind;
    check.isFall = m_isFall;
    for (const Term &term : m_terms)
        check.figures.append(term.figure);
    if (m_kind == CheckKind::Direction) {
        check.verdict = holdsDirection() ? Verdict::Holds : Verdict::Fails;
        return check;
    }
    check.expected = expected(0);
    if (!check.expected)
        return std::nullopt;
    if (holds()) {
        check.verdict = Verdict::Holds;
        return isTelling(*check.expected) ? std::optional(check) : std::nullopt;
    }
    check.slip = slip();
    if (m_footing != Footing::Firm && !check.slip)
        return std::nullopt;
    check.verdict = Verdict::Fails;
    return check;
}

} // namespace jiaoshu::checks
