// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

namespace jiaoshu::exchange {

/** One row a place and period, ascending, and a column for each indicator in each unit and status, as they
 * are first met: "粮食产量 [吨]", "粮食产量 [吨, target]"; a range's upper end has one of its own. Figures
 * that say the same share a cell; where two differ, the second stands in a further row of the same place and
 * period, told by the column `row`. All of it is in memory while it is walked. A cell is exact: a fraction
 * that no decimal equals is 1/3. */
[[nodiscard]] Table wideTable(Source &source, const WriteOptions &options);

} // namespace jiaoshu::exchange
