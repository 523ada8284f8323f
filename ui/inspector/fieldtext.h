// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/value.h"

#include <QString>

namespace jiaoshu::ui {

// What people type into the fields, read leniently: the input method's full width characters, grouping,
// blanks.

/** "30,900", "３０９００", " 1/3 ", "－1.5" as the value they mean. @return BadNumber with the text,
 * ValueTooLong. */
[[nodiscard]] Result<model::Value> typedValue(const QString &text);

/** A period as ISO 8601 from that or a short hand: "2024q3" is "2024-07-01/2024-09-30", "2024h1" a half year,
 *  "2024-8" or "2024.8" "2024-08", "23-8" "2023-08". @return BadPeriod with the text. */
[[nodiscard]] Result<QString> typedPeriod(const QString &text);

/** What is wrong of a text that typedPeriod() does not take. */
struct PeriodFault
{
    enum class Kind { Form, Month, Day, Order };
    Kind kind = Kind::Form;
    int number = 0;      ///< of the month or day that there is not
    QString within = {}; ///< the month that has no such day
    bool operator==(const PeriodFault &) const = default;
};
[[nodiscard]] PeriodFault periodFaultOf(const QString &text);

} // namespace jiaoshu::ui
