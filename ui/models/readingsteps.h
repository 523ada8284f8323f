// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

#include <QString>

namespace jiaoshu::ui {

/** How the quote's numeral becomes the value: "3.09萬(wàn)戶" as "3.09 × 10⁴", 三万五千 as "3 × 10⁴ + 5 ×
 * 10³". Only where it comes to exactly the value; empty where there is nothing in between, or no way is seen.
 * A range shows its lower end. */
[[nodiscard]] QString readingStep(const model::Reading &reading);

/** "10⁴", "10⁻³". */
[[nodiscard]] QString powerOfTenText(int exponent);

} // namespace jiaoshu::ui
