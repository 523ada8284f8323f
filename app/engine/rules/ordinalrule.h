// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/nonfigurerule.h"

namespace jiaoshu::engine {

/** Ordinals: 第十二批, 前10强, 三级医院, 二楼, 一期工程. */
class OrdinalRule final : public NonFigureRule
{
public:
    [[nodiscard]] std::optional<PassedOver> match(const NumberSite &site) const override;
};

} // namespace jiaoshu::engine
