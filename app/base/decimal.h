// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringView>

#include <boost/multiprecision/cpp_int.hpp>

namespace jiaoshu {

/** An exact decimal number: an integer coefficient and a power of ten, in normal form (no trailing zeros in
 * the coefficient), so that equal numbers are equal values. There is no way to or from double. */
class Decimal
{
public:
    /** Most significant digits a value may have, and the largest power of ten either way. */
    static constexpr int MaximumDigits = 60;

    Decimal() = default;
    Decimal(qint64 whole); // NOLINT(google-explicit-constructor) whole numbers read as literals
    Decimal(boost::multiprecision::cpp_int coefficient, int exponent);

    /** Reads "-1234.50": an optional sign, ASCII digits, at most one '.', nothing else.
     *  @return BadNumber for anything else, ValueTooLong beyond MaximumDigits. */
    [[nodiscard]] static Result<Decimal> parse(QStringView text);

    /** Plain digits without exponent or grouping: "5026910000", "-0.05". parse() gives the same value back.
     */
    [[nodiscard]] QString toString() const;

    [[nodiscard]] bool isZero() const { return m_coefficient.is_zero(); }
    [[nodiscard]] bool isNegative() const { return m_coefficient < 0; }
    [[nodiscard]] bool isInteger() const { return m_exponent >= 0; }
    /** Digits after the point in normal form. */
    [[nodiscard]] int decimals() const { return m_exponent < 0 ? -m_exponent : 0; }

    /** This times ten to the power @p places, exact. */
    [[nodiscard]] Decimal scaledByPowerOfTen(int places) const;
    [[nodiscard]] Decimal negated() const;

    [[nodiscard]] friend Decimal operator+(const Decimal &a, const Decimal &b) { return sum(a, b); }
    [[nodiscard]] friend Decimal operator-(const Decimal &a, const Decimal &b) { return sum(a, b.negated()); }
    [[nodiscard]] friend Decimal operator*(const Decimal &a, const Decimal &b) { return product(a, b); }
    [[nodiscard]] bool operator==(const Decimal &other) const = default;
    [[nodiscard]] friend bool operator<(const Decimal &a, const Decimal &b) { return (a - b).isNegative(); }

private:
    [[nodiscard]] static Decimal sum(const Decimal &a, const Decimal &b);
    [[nodiscard]] static Decimal product(const Decimal &a, const Decimal &b);
    void normalise();

    boost::multiprecision::cpp_int m_coefficient = 0;
    int m_exponent = 0;
};

} // namespace jiaoshu
