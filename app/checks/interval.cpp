// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/interval.h"

namespace jiaoshu::checks {

bool Interval::isWithin(int permille) const
{
    return !low.isNegative() && !low.isZero() &&
           !(low * Decimal(permille) < (high - low).scaledByPowerOfTen(3));
}

Interval operator+(const Interval &a, const Interval &b)
{
    return {a.low + b.low, a.high + b.high};
}

Interval operator-(const Interval &a, const Interval &b)
{
    return {a.low - b.high, a.high - b.low};
}

Interval operator*(const Interval &a, const Interval &b)
{
    return {a.low * b.low, a.high * b.high};
}

Interval operator/(const Interval &a, const Interval &b)
{
    // What is cut off is less than one part in 10^16 of it.
    const Decimal high = Decimal::divided(a.high, b.low);
    return {Decimal::divided(a.low, b.high), high + high.scaledByPowerOfTen(-16)};
}

} // namespace jiaoshu::checks
