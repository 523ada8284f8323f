// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How ReviewController finds what is doubtful or fails.
#include "ui/reviewcontroller_p.h"

#include <limits>

namespace jiaoshu::ui {

using session::Direction;
using session::FigureAt;

namespace {

/** Of so many open figures the next one that the engine doubts is found within a key press. */
constexpr qint64 QuickSearch = 20'000;

} // namespace

std::optional<FigureAt> ReviewController::problemBeyond(Direction direction)
{
    if (!m_session || !m_mayHaveProblems)
        return {};
    const auto found = m_problems ? Result<std::optional<FigureAt>>(m_problems(m_at, direction))
                                  : m_session->nextProblem(m_at, direction);
    if (!found) {
        Q_EMIT refused(found.error());
        return {};
    }
    if (!*found)
        noteNoProblem();
    return *found;
}

void ReviewController::noteNoProblem()
{
    // The search looks at every open figure but the one in hand: not again at every key, unless figures came
    // or were reopened.
    const auto here = m_session->figure(m_at.figure);
    m_mayHaveProblems = here && here->state == model::State::Proposed;
}

std::optional<FigureAt> ReviewController::failingFrom(FigureAt from, Direction direction, bool onlyOpen) const
{
    while (m_session && m_problemSource) {
        const auto found = m_problemSource(from, direction, onlyOpen);
        if (!found || !m_wantedElsewhere)
            return found;
        const auto figure = m_session->figure(found->figure);
        if (figure && m_wantedElsewhere(*figure))
            return found;
        from = *found;
    }
    return {};
}

void ReviewController::nextProblem(Direction direction)
{
    // What fails comes first, to its end; then what the engine doubts; and round again.
    auto problem = failingFrom(m_at, direction, false);
    if (!problem && m_mayHaveProblems && isLongSearch()) {
        searchBeside(direction);
        return;
    }
    if (!problem)
        problem = problemBeyond(direction);
    if (problem)
        go(*problem, direction);
    else
        goRound(direction);
}

void ReviewController::goRound(Direction direction)
{
    std::optional<FigureAt> problem;
    if (m_session && m_problemSource) {
        constexpr qint64 far = std::numeric_limits<qint64>::max();
        const FigureAt edge{{direction == Direction::Forward ? 0 : far}, {}};
        problem = failingFrom(edge, direction, false);
        if (problem && problem->figure == m_at.figure)
            problem.reset();
    }
    if (problem)
        go(*problem, direction);
    else if (m_session)
        Q_EMIT noProblemLeft();
}

bool ReviewController::isLongSearch() const
{
    const auto counts = m_session && !m_problems ? m_session->counts() : Result<model::StateCounts>();
    return counts && counts->of(model::State::Proposed) > QuickSearch;
}

void ReviewController::searchBeside(Direction direction)
{
    using Found = Result<std::optional<FigureAt>>;
    m_search.cancel();
    m_search = m_searcher.start<Found>(
        this,
        [path = m_session->path(), from = m_at, direction](const jobs::JobContext &) -> Found {
            session::OpenRequest request;
            request.path = path;
            request.access = session::Access::ReadOnly;
            request.checkUpToBytes = 0; // the window has opened it
            const auto session = session::Session::open(request);
            return session ? (*session)->nextProblem(from, direction) : fail(session.error());
        },
        [this, from = m_at, direction](const Found &found) {
            if (m_at != from)
                return; // the analyst went elsewhere
            const auto problem = told(found);
            if (!found)
                return;
            if (problem) {
                go(*problem, direction);
                return;
            }
            noteNoProblem();
            goRound(direction);
        });
}

} // namespace jiaoshu::ui
