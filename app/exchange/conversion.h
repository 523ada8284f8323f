// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/writeoptions.h"
#include "model/figure.h"

namespace jiaoshu::exchange {

/** @p value in the other unit, exactly: 100 亩 is 20/3 公顷. */
[[nodiscard]] model::Value converted(const model::Value &value, const Conversion &conversion);
/** @p reading in the unit that one of @p conversions names for its own; as it is where none does, and so a
 * rate where none says what it is per. */
[[nodiscard]] model::Reading converted(model::Reading reading, const QList<Conversion> &conversions);
/** The unit that @p before had and @p after has no more, "公斤/亩"; empty where it has it still. */
[[nodiscard]] QString unitBefore(const model::Reading &before, const model::Reading &after);
/** "亩" or "公斤/亩". */
[[nodiscard]] QString fromText(const Conversion &conversion);
[[nodiscard]] QString toText(const Conversion &conversion);
/** The decimal that @p value equals; nothing for 1/3. */
[[nodiscard]] std::optional<Decimal> asDecimal(const model::Value &value);
/** The same of a value's text; empty where no decimal equals it. */
[[nodiscard]] QString decimalText(const QString &exact);
/** The double nearest to @p value. */
[[nodiscard]] double nearestDouble(const model::Value &value);
/** Whether a double of 15 digits holds @p value exactly, as spreadsheets keep it. */
[[nodiscard]] bool isHeldByDouble(const model::Value &value);

} // namespace jiaoshu::exchange
