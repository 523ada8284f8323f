// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimerEvent>

#include <algorithm>
#include <ctime>

namespace jiaoshu::ui {

/** The longest time in which the thread it was made in answered no event, while it lives: by the clock on the
 * wall, and what of it the thread itself worked, which other programs on the machine do not lengthen. */
class EventGap : public QObject
{
public:
    EventGap()
    {
        restart();
        constexpr int EveryMs = 2; // one that is always due would take a core from the work beside it
        m_timer = startTimer(EveryMs, Qt::PreciseTimer);
    }
    /** What was till now counts no more. */
    void restart()
    {
        m_longest = m_longestWork = 0;
        m_since.start();
        m_worked = worked();
    }
    [[nodiscard]] double longestMs() const { return std::max(m_longest, sinceMs()); }
    [[nodiscard]] double longestWorkMs() const { return std::max(m_longestWork, worked() - m_worked); }

protected:
    void timerEvent(QTimerEvent *event) override
    {
        if (event->timerId() != m_timer)
            return;
        m_longest = longestMs();
        m_longestWork = longestWorkMs();
        m_since.restart();
        m_worked = worked();
    }

private:
    [[nodiscard]] double sinceMs() const { return static_cast<double>(m_since.nsecsElapsed()) / 1e6; }
    [[nodiscard]] static double worked()
    {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    QElapsedTimer m_since;
    double m_worked = 0;
    double m_longest = 0;
    double m_longestWork = 0;
    int m_timer = 0;
};

} // namespace jiaoshu::ui
