// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/candidate.h"

#include <algorithm>
#include <utility>

namespace jiaoshu::checks {

namespace {

/** The one that is told of a candidate. */
std::optional<Check> settled(const Candidate &candidate)
{
    std::optional<Check> failed;
    const auto consider = [&failed](const Equation &equation, bool mayFail) -> std::optional<Check> {
        auto check = equation.check();
        if (check && check->verdict == Verdict::Holds)
            return check;
        if (check && mayFail && !failed)
            failed = std::move(check);
        return std::nullopt;
    };
    for (const Equation &equation : candidate.equations) {
        if (auto holds = consider(equation, true))
            return holds;
    }
    for (const Equation &equation : candidate.onlyWhereTheyHold) {
        if (auto holds = consider(equation, false))
            return holds;
    }
    return failed ? failed : candidate.otherwise;
}

bool isTold(const QList<Check> &checks, const Check &check)
{
    return std::any_of(checks.begin(), checks.end(), [&check](const Check &other) {
        return other.kind == check.kind && other.figures == check.figures;
    });
}

} // namespace

void Candidates::push_back(const Candidate &candidate)
{
    auto check = settled(candidate);
    if (check && !isTold(m_told, *check))
        m_told.append(std::move(*check));
}

} // namespace jiaoshu::checks
