// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace jiaoshu::engine {

/** What of a figure can be wrong by itself. Words: its span, value, unit, kind and qualifier. */
enum class Aspect { Words, Indicator, Period, Status, Place };
inline constexpr size_t Aspects = static_cast<size_t>(Aspect::Place) + 1;
/** The name of an aspect as the table has it. */
[[nodiscard]] QString aspectName(Aspect aspect);

/** How likely a figure is right. */
struct Confidence
{
    int permille = 0;                  ///< as a whole
    std::array<int, Aspects> scores{}; ///< of its aspects, in thousandths of log odds

    bool operator==(const Confidence &) const = default;
};

} // namespace jiaoshu::engine
