// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a decision, and the keys that look for what is open or wrong, lead to.
#include "ui/reviewcontroller.h"

#include <utility>

namespace jiaoshu::ui {

using session::Direction;
using session::FigureAt;

void ReviewController::goOn()
{
    if (m_holdBack) {
        const auto here = m_session->articleSummary(m_at.article);
        if (here && here->counts.open() == 0 && m_holdBack(m_at.article))
            return;
    }
    if (m_heaviest) {
        goOnByWeight();
        return;
    }
    if (m_problemsFirst) {
        auto problem = failingFrom(m_at, Direction::Forward, true);
        if (!problem && m_mayHaveProblems && isLongSearch())
            Q_EMIT problemsWanted();
        else if (!problem)
            problem = problemBeyond(Direction::Forward);
        if (problem) {
            go(*problem, Direction::Forward);
            return;
        }
    }
    nextOpen(Direction::Forward);
}

void ReviewController::goOnByWeight()
{
    const ArticleId here = m_at.article;
    if (const auto heaviest = m_heaviest()) {
        go({here, *heaviest}, Direction::Forward);
        return;
    }
    nextOpen(Direction::Forward);
    if (m_at.article == here)
        return;
    // Another article begins with what weighs most in it.
    const FigureId first = std::exchange(m_at.figure, {});
    const auto heaviest = m_heaviest();
    if (heaviest)
        showFigure({m_at.article, *heaviest});
    else
        m_at.figure = first;
}

std::optional<FigureId> ReviewController::inOwnOrder(Direction direction, bool fromEnd) const
{
    return m_ownOrder && m_session && m_isInSight ? m_ownOrder(direction, fromEnd) : std::nullopt;
}

void ReviewController::nextOpen(Direction direction)
{
    const ArticleId here = m_at.article;
    if (const auto next = inOwnOrder(direction, false)) {
        showFigure({here, *next});
        return;
    }
    nextOpenOfAll(direction);
    // Another article begins where its order does.
    const auto first = m_at.article == here ? std::nullopt : inOwnOrder(direction, true);
    if (first)
        showFigure({m_at.article, *first});
}

void ReviewController::nextOpenOfAll(Direction direction)
{
    if (!m_session)
        return;
    if (m_queue) {
        const auto next = m_queue(m_at, direction);
        if (!next || next->figure == m_at.figure)
            Q_EMIT queueEmpty();
        else
            go(*next, direction);
        return;
    }
    const auto next = m_session->nextOpen(m_at, direction);
    if (!next)
        Q_EMIT refused(next.error());
    else if (!*next || (*next)->figure == m_at.figure)
        Q_EMIT everythingReviewed();
    else
        go(**next, direction);
}

void ReviewController::go(FigureAt to, Direction direction)
{
    const auto figureAt = [this](FigureId id) {
        const auto found = m_session->figure(id);
        return found ? std::optional(*found) : std::nullopt;
    };
    const auto from = figureAt(m_at.figure);
    const auto there = figureAt(to.figure);
    showFigure(to);
    if (!from || !there)
        return;
    const auto place = [](const model::Figure &f) { return std::pair(f.article, f.reading.span); };
    const bool isSecondLook = there->state == model::State::Unsure;
    if (isSecondLook && !std::exchange(m_secondLook, true))
        Q_EMIT secondLook();
    else if (m_queue || m_heaviest) // their order is their own
        return;
    else if (direction == Direction::Forward ? place(*there) < place(*from) : place(*from) < place(*there))
        Q_EMIT wrapped();
    if (!isSecondLook)
        m_secondLook = false;
}

} // namespace jiaoshu::ui
