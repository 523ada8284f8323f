// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/quantity.h"
#include "model/reason.h"

#include <array>

namespace jiaoshu::engine {

/** The rule that settled each field of a figure, by model::ReasonField. Always of the same length, so that a
 * confidence can be put together from it; what stands for nothing has a rule as well (qualifier.none). */
using FieldRules = std::array<RuleName, model::AllReasonFields.size()>;

[[nodiscard]] FieldRules fieldRules(const Quantity &quantity, const Context &context);

/** The same with the words and rivals; the words are in the folded text. */
[[nodiscard]] std::array<Why, model::AllReasonFields.size()> fieldWhys(const Quantity &quantity,
                                                                       const Context &context);

} // namespace jiaoshu::engine
