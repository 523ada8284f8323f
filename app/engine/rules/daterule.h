// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/nonfigurerule.h"

namespace jiaoshu::engine {

/** Years, months, days, seasons and spans of them: 2023年9月28日, 1-8月, 2016—2020年, 二〇二一年度, 114年度,
 * 2020-12-31, 90年代. */
class DateRule final : public NonFigureRule
{
public:
    [[nodiscard]] std::optional<PassedOver> match(const NumberSite &site) const override;
};

} // namespace jiaoshu::engine
