// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

#include <optional>

namespace jiaoshu::ui {

/** Fields of a figure that were typed and neither saved nor discarded. */
struct UnsavedEdit
{
    model::Reading base;  ///< as the figure was saved when they were typed
    model::Reading typed; ///< all fields, those that nobody touched as in base
};

/** The same edit over the figure as it is saved by now: what was typed stays as it was typed, what nobody
 * touched follows the figure. Nothing where that is what is saved. */
[[nodiscard]] std::optional<UnsavedEdit> rebased(const UnsavedEdit &edit, const model::Reading &now);

} // namespace jiaoshu::ui
