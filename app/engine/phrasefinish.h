// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/quantity.h"

#include <QString>

namespace jiaoshu::lexicon {
struct Cues;
}

namespace jiaoshu::engine {

/** @p phrase as it names @p quantity: spelled as on the mainland (计划 of 计画), 月收入 of 一个月收入,
 * without the day in it, the 则 before what became of it and per what a price is told, which stands in the
 * unit. */
[[nodiscard]] QString finished(QString phrase, const Quantity &quantity, const lexicon::Cues &cues);

} // namespace jiaoshu::engine
