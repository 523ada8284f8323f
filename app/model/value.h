// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

namespace jiaoshu::model {

/** The number of a figure: an exact decimal, or a fraction of two exact decimals (三分之一 is 1/3 and stays
 * so). */
class Value
{
public:
    Value() = default;
    Value(Decimal decimal) : m_numerator(std::move(decimal)) {} // NOLINT(google-explicit-constructor)
    /** @p denominator is not zero. */
    Value(Decimal numerator, Decimal denominator);

    /** Reads what toString() writes: "30900", "-1.5", "1/3". @return BadNumber, ValueTooLong. */
    [[nodiscard]] static Result<Value> parse(QStringView text);
    [[nodiscard]] QString toString() const;

    /** Whether parse() takes what toString() writes. */
    [[nodiscard]] bool readsBack() const { return m_numerator.readsBack() && m_denominator.readsBack(); }

    [[nodiscard]] bool isFraction() const { return m_denominator != Decimal(1); }
    [[nodiscard]] const Decimal &numerator() const { return m_numerator; }
    [[nodiscard]] const Decimal &denominator() const { return m_denominator; }

    [[nodiscard]] bool operator==(const Value &) const = default;

private:
    Decimal m_numerator;
    Decimal m_denominator = Decimal(1);
};

} // namespace jiaoshu::model
