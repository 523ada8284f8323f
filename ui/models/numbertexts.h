// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

#include <QString>

namespace jiaoshu::ui {

// Numbers for the eye. Grouping is the same in every locale, since a dataset is read by people of several:
// ',' between groups of three, '.' before decimals. None of these texts is ever stored or exported.

/** "41,872,600", "-0.05", "1/3". */
[[nodiscard]] QString groupedText(const model::Value &value);

/** In the scale a Chinese reader thinks in: "4,187.26万", "12.5亿"; empty where that says nothing new
 * (below 10,000, fractions) or would need more than six decimals. Exact, never rounded. */
[[nodiscard]] QString scaledText(const model::Value &value);

/** A reading's number with range, unit and per: "41,872,600 元", "30–40 %", "1,200 元/户". */
[[nodiscard]] QString amountText(const model::Reading &reading);

} // namespace jiaoshu::ui
