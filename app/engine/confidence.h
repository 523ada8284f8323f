// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reason.h"

#include <array>

namespace jiaoshu::engine {

/** How likely a figure is right, in permille. */
struct Confidence
{
    int permille = 0; ///< as a whole
    std::array<int, model::AllReasonFields.size()> fields{};

    [[nodiscard]] int of(model::ReasonField field) const { return fields[static_cast<size_t>(field)]; }
    bool operator==(const Confidence &) const = default;
};

} // namespace jiaoshu::engine
