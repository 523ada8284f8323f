// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

#include <QString>

#include <array>

namespace jiaoshu::ui {

/** Which figures a list shows. */
struct FigureFilter
{
    /** Shown are figures that hold every one of its words, in quote, indicator, place or unit; case is not
     * minded. Empty shows all. */
    QString text;
    /** By model::State. */
    std::array<bool, model::AllStates.size()> states = {true, true, true, true, true, true};

    bool operator==(const FigureFilter &) const = default;

    [[nodiscard]] bool showsAll() const { return *this == FigureFilter(); }
    [[nodiscard]] bool shows(model::State state) const { return states[static_cast<size_t>(state)]; }
    [[nodiscard]] bool shows(const model::Figure &figure) const;

    /** Only figures that await a decision. */
    [[nodiscard]] static FigureFilter open();
    [[nodiscard]] static FigureFilter only(model::State state);
};

} // namespace jiaoshu::ui
