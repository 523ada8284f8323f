// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/writeoptions.h"
#include "model/figure.h"

namespace jiaoshu::exchange {

/** @p value in the other unit, exactly: 100 亩 is 20/3 公顷. */
[[nodiscard]] model::Value converted(const model::Value &value, const Conversion &conversion);
/** @p reading in the unit that one of @p conversions names for its own; as it is where none does. Of a rate
 * the unit above the line alone is converted. */
[[nodiscard]] model::Reading converted(model::Reading reading, const QList<Conversion> &conversions);
/** The decimal that @p value equals; nothing for 1/3. */
[[nodiscard]] std::optional<Decimal> asDecimal(const model::Value &value);
/** The double nearest to @p value. */
[[nodiscard]] double nearestDouble(const model::Value &value);
/** Whether a double of 15 digits holds @p value exactly, as spreadsheets keep it. */
[[nodiscard]] bool isHeldByDouble(const model::Value &value);

} // namespace jiaoshu::exchange
