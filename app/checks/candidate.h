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
    /** Told where none of the equations is. */
    std::optional<Check> otherwise;
};

/** Takes candidates one after the other and keeps what is told of each: in a line without a full stop there
 * may be a million, with half a dozen equations each. */
class Candidates
{
public:
    void push_back(const Candidate &candidate);
    /** In the order of the candidates, each once. */
    [[nodiscard]] const QList<Check> &told() const { return m_told; }

private:
    QList<Check> m_told;
};

[[nodiscard]] inline Term termOf(const Member &member)
{
    return {member.figure, &*member.printed};
}

/** What cannot be: @p first, for what it is to @p second. */
[[nodiscard]] inline Check impossible(CheckKind kind, const Member &first, const Member &second)
{
    Check check;
    check.kind = kind;
    check.verdict = Verdict::Fails;
    check.figures = {first.figure, second.figure};
    return check;
}

} // namespace jiaoshu::checks
