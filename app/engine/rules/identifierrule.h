// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/nonfigurerule.h"

namespace jiaoshu::engine {

/** Telephones, codes, versions, house and road numbers, parts of Latin words: 0916-2626077, 43号, 5G, (2881).
 */
class IdentifierRule final : public NonFigureRule
{
public:
    [[nodiscard]] std::optional<PassedOver> match(const NumberSite &site) const override;
};

} // namespace jiaoshu::engine
