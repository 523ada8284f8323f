// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringView>

#include <memory>
#include <optional>
#include <utility>

namespace jiaoshu {

/** An exact decimal number: an integer coefficient and a power of ten, in normal form (no trailing zeros in
 * the coefficient), so that equal numbers are equal values. There is no way to or from double. */
class Decimal
{
public:
    /** Most significant digits a value may have, and the largest power of ten either way. */
    static constexpr int MaximumDigits = 60;

    Decimal() = default;
    Decimal(qint64 whole) // NOLINT(google-explicit-constructor) whole numbers read as literals
        : Decimal(whole, 0)
    {}
    Decimal(qint64 coefficient, int exponent) : m_coefficient(coefficient), m_exponent(exponent)
    {
        normalise();
    }

    /** Reads "-1234.50": an optional sign, ASCII digits, at most one '.', nothing else.
     *  @return BadNumber for anything else, ValueTooLong beyond MaximumDigits. */
    [[nodiscard]] static Result<Decimal> parse(QStringView text);

    /** Plain digits without exponent or grouping: "5026910000", "-0.05". parse() gives the same value back.
     */
    [[nodiscard]] QString toString() const;

    [[nodiscard]] bool isZero() const { return m_coefficient == 0; }
    [[nodiscard]] bool isNegative() const { return m_coefficient < 0; }
    [[nodiscard]] bool isInteger() const { return m_exponent >= 0; }
    /** The whole number that it is; nothing where it is none or 64 bits do not hold it. */
    [[nodiscard]] std::optional<qint64> toInteger() const;
    /** Whether parse() takes what toString() writes: scales may carry a number past MaximumDigits. */
    [[nodiscard]] bool readsBack() const;
    /** Digits after the point in normal form. */
    [[nodiscard]] int decimals() const { return m_exponent < 0 ? -m_exponent : 0; }

    /** This times ten to the power @p places, exact. */
    [[nodiscard]] Decimal scaledByPowerOfTen(int places) const;
    [[nodiscard]] Decimal negated() const;
    /** @p a by @p b, which is not zero, in lowest terms: a decimal and 1 where one equals it exactly, else
     * two whole numbers, the second above 1. */
    [[nodiscard]] static std::pair<Decimal, Decimal> quotient(const Decimal &a, const Decimal &b);

    [[nodiscard]] friend Decimal operator+(const Decimal &a, const Decimal &b) { return sum(a, b); }
    [[nodiscard]] friend Decimal operator-(const Decimal &a, const Decimal &b) { return sum(a, b.negated()); }
    [[nodiscard]] friend Decimal operator*(const Decimal &a, const Decimal &b) { return product(a, b); }
    /** @p a divided by @p b, which is not zero: exact where it ends within 18 significant digits or so, else
     * cut off behind them, toward zero. */
    [[nodiscard]] static Decimal divided(const Decimal &a, const Decimal &b);
    /** Where its last digit that is not zero stands, as a power of ten: 2 of 1200, -1 of 0.5, 0 of 0. */
    [[nodiscard]] int lastPlace() const { return m_exponent; }
    [[nodiscard]] bool operator==(const Decimal &other) const
    {
        return m_coefficient == other.m_coefficient && m_exponent == other.m_exponent &&
               (!m_large || isSameLarge(other));
    }
    [[nodiscard]] friend bool operator<(const Decimal &a, const Decimal &b) { return isLess(a, b); }

private:
    struct Large;

    explicit Decimal(Large large, int exponent);

    [[nodiscard]] static Decimal sum(const Decimal &a, const Decimal &b);
    [[nodiscard]] static Decimal product(const Decimal &a, const Decimal &b);
    [[nodiscard]] static bool isLess(const Decimal &a, const Decimal &b);
    [[nodiscard]] Large large() const;
    [[nodiscard]] bool isSameLarge(const Decimal &other) const;
    void normalise()
    {
        if (m_coefficient == 0)
            m_exponent = 0;
        for (; m_coefficient != 0 && m_coefficient % 10 == 0; ++m_exponent)
            m_coefficient /= 10;
    }

    qint64 m_coefficient = 0; ///< with m_large the sign alone, 1 or -1
    int m_exponent = 0;
    std::shared_ptr<const Large> m_large; ///< a coefficient that 64 bits do not hold; never changed, so that
                                          ///< copies share it
};

} // namespace jiaoshu
