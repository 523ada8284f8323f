// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

namespace jiaoshu::exchange {

/** One row a place and period, ascending, and a column for each indicator in each unit and status, as they
 * are first met: "粮食产量 [吨]", "粮食产量 [吨, target]". Behind it stand, where any figure of it has
 * one, the upper end of a range, the qualifier, and the state where not all are verified: "粮食产量 [吨]
 * upper", "… qualifier", "… state"; and where a double does not hold its numbers, their exact text: "…
 * exact". Names that differ in the case of letters alone get a number. Figures that say the same share a
 * cell; where two differ, the second stands in a further row of the same place and period, told by the column
 * `row`. All of it is in memory while it is walked. */
[[nodiscard]] Table wideTable(Source &source, const WriteOptions &options);

} // namespace jiaoshu::exchange
