// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/nonfigurerule.h"

namespace jiaoshu::engine {

/** Numbers inside a quoted name or a book title, and of formulas: “四个不摘”, “5·12”, 《三年行动方案》,
 * 1+10+N, 80后. */
class FixedNameRule final : public NonFigureRule
{
public:
    [[nodiscard]] std::optional<PassedOver> match(const NumberSite &site) const override;
};

} // namespace jiaoshu::engine
