// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/equation.h"
#include "checks/figuresentence.h"

#include <vector>

namespace jiaoshu::checks {

/** Equations of which one at most is meant: the first that holds, else the first that a slip explains. */
struct Candidate
{
    std::vector<Equation> equations;
    /** These are told where they hold, and never as failed: they are many, and chance would have its way. */
    std::vector<Equation> onlyWhereTheyHold;
};

using Candidates = std::vector<Candidate>;

[[nodiscard]] inline Term termOf(const Member &member)
{
    return {member.figure, &*member.printed};
}

} // namespace jiaoshu::checks
