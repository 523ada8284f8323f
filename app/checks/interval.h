// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

namespace jiaoshu::checks {

/** All numbers from low to high, both among them. Exact, a quotient aside, which is a little wider than it
 * need be. Nothing is below zero but a difference. */
struct Interval
{
    Decimal low;
    Decimal high;

    bool operator==(const Interval &) const = default;

    [[nodiscard]] bool overlaps(const Interval &other) const
    {
        return !(high < other.low) && !(other.high < low);
    }
    /** Whether it says a number to within @p permille of its size. */
    [[nodiscard]] bool isWithin(int permille) const;
    /** Widened by @p by at both ends. */
    [[nodiscard]] Interval widened(const Decimal &by) const { return {low - by, high + by}; }
    /** From @p lowPercent of its low end to @p highPercent of its high one. */
    [[nodiscard]] Interval scaledBy(int lowPercent, int highPercent) const
    {
        return {low * Decimal(lowPercent, -2), high * Decimal(highPercent, -2)};
    }
    [[nodiscard]] Interval scaledByPowerOfTen(int places) const
    {
        return {low.scaledByPowerOfTen(places), high.scaledByPowerOfTen(places)};
    }
};

[[nodiscard]] Interval operator+(const Interval &a, const Interval &b);
[[nodiscard]] Interval operator-(const Interval &a, const Interval &b);
/** Of intervals that begin at zero or above. */
[[nodiscard]] Interval operator*(const Interval &a, const Interval &b);
/** The same, and @p b begins above zero. */
[[nodiscard]] Interval operator/(const Interval &a, const Interval &b);

} // namespace jiaoshu::checks
