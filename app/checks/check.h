// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/interval.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace jiaoshu::checks {

/** What is asked of figures that belong together. */
enum class CheckKind {
    Sum,    ///< the first is the sum of the others
    Share,  ///< the first, in percent, is the second of the third
    Growth, ///< the first, in percent, is the change to the second from the third
    Added,  ///< the first, in percent, is the change that the second is of the third, which is as it is now
    Difference, ///< the first is the change to the second from the third
    Times,      ///< the second is the first times the third, or as many times more
    Direction,  ///< the first is more (or less) than the second, as the article says
    Rate,       ///< the first is the second for each of the third
    Part,       ///< the first is a part of the second, and cannot be more
    Pair,       ///< the first are the people of the second, its households: one each at least, and not dozens
    Repeat,     ///< the first says the same fact as the second
    Quote,      ///< the first, alone, is what its words print
};

/** The word that files and the console use: "sum", "share". */
[[nodiscard]] QString toText(CheckKind kind);

enum class Verdict { Holds, Fails, CannotTell };
[[nodiscard]] QString toText(Verdict verdict);

/** By which powers of ten a figure is off where a scale or a point was mistaken: 万 for 亿, % for ‰. */
inline constexpr std::array SlipPowers = {-1, 1, -2, 2, -3, 3, -4, 4, -8, 8};

/** How a figure would have to be read, or printed, for a check to hold. */
struct Slip
{
    qsizetype figure = 0; ///< an index into Check::figures
    Decimal value;        ///< what it would be
    int power = 0; ///< it is off by ten to this power; 0: by a digit left out, doubled, changed or swapped
    bool operator==(const Slip &) const = default;
};

/** Figures that belong together, and whether they agree as they are printed. */
struct Check
{
    CheckKind kind = CheckKind::Sum;
    Verdict verdict = Verdict::CannotTell;
    QList<qsizetype> figures; ///< indexes into the readings that were checked, in the order the kind names
    bool isFall = false;      ///< of a change: the article says that it became less
    std::optional<Interval> expected; ///< of the first, from the others; nothing where none can be said
    std::optional<Slip> slip;         ///< where it fails and one slip explains that
    bool operator==(const Check &) const = default;
};

} // namespace jiaoshu::checks
