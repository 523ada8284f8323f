// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonline.h"
#include "model/figure.h"

namespace jiaoshu::exchange {

/** How numbers are told. */
enum class Numbers {
    Exact,  ///< "1/3"
    Decimal ///< a fraction as the decimal that it equals, else null, and beside it as value_exact,
            ///< upper_exact
};

/** Adds the guideline's fields of a reading to a JSON line: start, end, quote, kind, value, upper, unit, per,
 * qualifier, status, place, period, indicator, note; upper, per and note only where they are there. */
void addReading(JsonLine &line, const model::Reading &reading, Numbers numbers = Numbers::Exact);

} // namespace jiaoshu::exchange
