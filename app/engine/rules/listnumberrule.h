// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/nonfigurerule.h"

namespace jiaoshu::engine {

/** Numbers of a list: 一、 (二) 3. 一是, at the begin of a line or clause. */
class ListNumberRule final : public NonFigureRule
{
public:
    [[nodiscard]] std::optional<PassedOver> match(const NumberSite &site) const override;
};

} // namespace jiaoshu::engine
