// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QList>

namespace jiaoshu::checks {

// Numbers as strings of digits, which is how they are mistyped. A place is a power of ten.

/** @p value, not below zero, to the nearest number whose last digit stands at @p place; halves go up. */
[[nodiscard]] Decimal rounded(const Decimal &value, int place);
/** @p value, not below zero, without what stands behind @p place. */
[[nodiscard]] Decimal cutOff(const Decimal &value, int place);
/** The numbers that @p value becomes where two of its neighbouring digits, down to @p place, change places.
 */
[[nodiscard]] QList<Decimal> withTwoSwapped(const Decimal &value, int place);
/** The power of ten that a character of scale stands for, simplified: 4 of 万; 0 of any other. */
[[nodiscard]] int scaleOf(QChar c);
/** How many digits @p value has down to @p place, without zeros in front. */
[[nodiscard]] int significantDigits(const Decimal &value, int place);
/** One digit of @p a, down to @p place, was changed, left out, doubled or put in, and it is @p b. */
[[nodiscard]] bool isOneSlipAway(const Decimal &a, const Decimal &b, int place);
/** Two neighbouring digits of @p a changed places, and it is @p b. */
[[nodiscard]] bool hasTwoSwapped(const Decimal &a, const Decimal &b, int place);

} // namespace jiaoshu::checks
