// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reviewcontroller.h"

namespace jiaoshu::ui {

template <typename Value>
std::optional<Value> ReviewController::told(const Result<std::optional<Value>> &found)
{
    if (found)
        return *found;
    Q_EMIT refused(found.error());
    return {};
}

} // namespace jiaoshu::ui
