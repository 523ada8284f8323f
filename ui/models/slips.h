// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

namespace jiaoshu::ui {

// The usual slips of a reading, each put right by one key. Pure functions; applied twice or the other way
// round they give the reading back, where nothing else is said.

/** Value and upper end times ten to the power @p places, exact. */
[[nodiscard]] model::Reading scaledReading(model::Reading reading, int places);
/** Percent as percentage points and back; another unit becomes percent. */
[[nodiscard]] model::Reading withPointsToggled(model::Reading reading);
/** A decrease that was read as an increase, and back; the ends of a range change places. */
[[nodiscard]] model::Reading negatedReading(model::Reading reading);
/** The next qualifier in the order of model::AllQualifiers, round and round. */
[[nodiscard]] model::Reading withNextQualifier(model::Reading reading, int step = 1);

} // namespace jiaoshu::ui
