// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisionqueue.h"

#include <algorithm>

namespace jiaoshu::ui {

namespace {

/** Faults of the decision itself: it would be refused wherever it is kept. All others are of the place, which
 * may come back: a disk, a folder, a right to write. */
bool isOfDecision(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadNumber:
    case ErrorCode::ValueTooLong:
    case ErrorCode::BadPeriod:
    case ErrorCode::BadField:
    case ErrorCode::BadSpan:
    case ErrorCode::TooLarge:
    case ErrorCode::NoFigure:
    case ErrorCode::DuplicateArticle:
    case ErrorCode::UnknownArticle:
    case ErrorCode::UnknownFigure:
    case ErrorCode::NothingToUndo:
    case ErrorCode::NothingToRedo:
    case ErrorCode::Outdated:
    case ErrorCode::Cancelled:
        return true;
    default:
        return false;
    }
}

/** 0 where it does not pass by itself, or a try takes seconds. */
int msToNextTry(const Error &error)
{
    constexpr int OfATurn = 50;
    constexpr int OfADisk = 3000;
    if (isByOurselves(error))
        return OfATurn;
    return error.code == ErrorCode::ReadOnly || error.code == ErrorCode::Locked ? 0 : OfADisk;
}

} // namespace

bool isByOurselves(const Error &error)
{
    return error.code == ErrorCode::Locked && error.detail.isEmpty();
}

DecisionQueue::DecisionQueue(std::function<bool()> isTurnTaken, std::function<void()> tryAgain)
{
    m_timer.callOnTimeout([this, isTurnTaken = std::move(isTurnTaken), tryAgain = std::move(tryAgain)] {
        if (m_waiting.isEmpty())
            m_timer.stop();
        else if (!m_isForTurn || !isTurnTaken())
            tryAgain();
    });
}

bool DecisionQueue::holds(FigureId figure) const
{
    return std::ranges::any_of(m_waiting, [figure](const Waiting &each) { return each.figure == figure; });
}

void DecisionQueue::removeFirst()
{
    m_waiting.removeFirst();
    m_fault.reset();
    if (m_waiting.isEmpty())
        m_timer.stop();
}

void DecisionQueue::clear()
{
    m_waiting.clear();
    m_fault.reset();
    m_timer.stop();
}

DecisionQueue::Fate DecisionQueue::waitAfter(const Error &error)
{
    if (isOfDecision(error.code))
        return Fate::Refused;
    m_isForTurn = isByOurselves(error);
    const int ms = msToNextTry(error);
    if (ms > 0)
        m_timer.start(ms);
    else
        m_timer.stop();
    const std::pair fault(error.code, m_isForTurn);
    return std::exchange(m_fault, fault) == fault ? Fate::WaitsAsBefore : Fate::Waits;
}

} // namespace jiaoshu::ui
