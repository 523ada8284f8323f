// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intakelane.h"

namespace jiaoshu::ui {

IntakeLane::IntakeLane(session::Session &window, quint64 run) : m_run(run)
{
    if (auto opened = window.openBeside([this] { return m_isStopped.load(); }))
        m_session = std::move(*opened);
}

bool IntakeLane::waitFor(qsizetype index)
{
    constexpr unsigned long StepMs = 50;
    const QMutexLocker locker(&m_mutex);
    while (m_at < index && !m_isStopped)
        m_passed.wait(&m_mutex, StepMs);
    return !m_isStopped;
}

bool IntakeLane::write(qsizetype index, const std::function<void(session::Session &)> &work)
{
    if (!waitFor(index))
        return false;
    work(*m_session); // nobody else's turn comes before pass()
    return !m_isStopped;
}

void IntakeLane::pass(qsizetype index)
{
    if (!waitFor(index))
        return; // nobody waits any more
    const QMutexLocker locker(&m_mutex);
    ++m_at;
    m_passed.wakeAll();
}

} // namespace jiaoshu::ui
