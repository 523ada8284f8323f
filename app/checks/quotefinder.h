// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/check.h"
#include "model/figure.h"

#include <QList>

#include <optional>

namespace jiaoshu::checks {

/** The one number in digits that the words of a figure print, where they leave hardly another meaning. */
struct QuotedNumber
{
    Decimal digits;       ///< as printed, without a scale: 7820 of 7820万元
    QList<int> exponents; ///< of the scales it may have, the largest first: 4; 3 and 0 of 5千克
    bool isWhole = false; ///< its unit, 万 or 亿 stands there, so that no heading gives a scale

    [[nodiscard]] Decimal value() const { return digits.scaledByPowerOfTen(exponents.first()); }
};

/** Nothing where more than one number stands there, one in characters, or a part of something (成, 折, 半).
 */
[[nodiscard]] std::optional<QuotedNumber> quotedNumber(QStringView quote);

/** The figures whose value is not what their words print, as failed checks of one figure each: a value that
 * an analyst mistyped, or that others marked. Of a number without a unit a heading may give the scale
 * (单位：万元), so there any such power of ten is let be. */
[[nodiscard]] QList<Check> findMistyped(const QList<model::Reading> &readings);

} // namespace jiaoshu::checks
