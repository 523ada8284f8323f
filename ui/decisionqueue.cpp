// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisionqueue.h"

namespace jiaoshu::ui {

namespace {

/** Faults of the place where decisions are kept, after which the same decision may succeed. */
bool mayBeRetried(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::Locked:
    case ErrorCode::StoreFailed:
    case ErrorCode::CannotWrite:
    case ErrorCode::ReadOnly:
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

void DecisionQueue::removeFirst()
{
    m_waiting.removeFirst();
    if (m_waiting.isEmpty())
        m_timer.stop();
}

void DecisionQueue::clear()
{
    m_waiting.clear();
    m_timer.stop();
}

bool DecisionQueue::waitAfter(const Error &error)
{
    if (!mayBeRetried(error.code))
        return false;
    m_isForTurn = isByOurselves(error);
    const int ms = msToNextTry(error);
    if (ms > 0)
        m_timer.start(ms);
    else
        m_timer.stop();
    return true;
}

} // namespace jiaoshu::ui
