// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intakelane.h"

#include "session/importing.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace jiaoshu::ui {

namespace {

/** What this thread has worked, which waiting does not lengthen. */
qint64 threadWorkMs()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<qint64>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace

void IntakeBatch::add(Articles &&articles)
{
    if (articles.isEmpty())
        return;
    if (m_articles.isEmpty())
        m_since.start();
    for (const Result<session::PreparedArticle> &article : std::as_const(articles))
        m_figures += article ? article->proposals.size() : 0;
    m_articles += std::move(articles);
}

bool IntakeBatch::isDue() const
{
    constexpr qsizetype MostArticles = 100;
    return !isEmpty() && (m_articles.size() >= MostArticles * m_factor ||
                          m_figures >= MostFigures * m_factor || m_since.hasExpired(m_longestMs));
}

void IntakeBatch::noteWritten(qint64 tookMs, qint64 workedMs)
{
    constexpr qsizetype MostTimes = 8;
    constexpr qint64 LongestMs = 1000;
    constexpr qint64 NoticeableMs = 50;
    constexpr qint64 MostWorkMs = 100; // a decision of the window's waits for it
    const bool isWaitedFor = tookMs > NoticeableMs && tookMs > 2 * workedMs;
    if (isWaitedFor && 2 * workedMs < MostWorkMs)
        m_factor = std::min(2 * m_factor, MostTimes);
    else if (!isWaitedFor || workedMs > MostWorkMs)
        m_factor = std::max<qsizetype>(m_factor / 2, 1);
    m_longestMs = std::clamp(2 * tookMs, UsualMs, LongestMs);
}

IntakeBatch::Articles IntakeBatch::take()
{
    m_figures = 0;
    return std::exchange(m_articles, {});
}

IntakeLane::IntakeLane(session::Session &window, quint64 run) : m_run(run)
{
    if (auto opened = window.openBeside([this] { return m_isStopped.load(); }))
        m_session = std::move(*opened);
}

void IntakeLane::beginIntake(session::Session &window)
{
    session::beginIntake(m_session ? *m_session : window);
}

bool IntakeLane::waitFor(qsizetype index)
{
    constexpr unsigned long StepMs = 50;
    const QMutexLocker locker(&m_mutex);
    while (m_at < index && !m_isStopped)
        m_passed.wait(&m_mutex, StepMs);
    return !m_isStopped;
}

bool IntakeLane::isTurnOf(qsizetype index)
{
    const QMutexLocker locker(&m_mutex);
    return m_at == index;
}

bool IntakeLane::write(qsizetype index, const std::function<void(session::Session &)> &work)
{
    if (!waitFor(index))
        return false;
    QElapsedTimer took;
    took.start();
    const qint64 before = threadWorkMs();
    work(*m_session); // nobody else's turn comes before pass()
    m_batch.noteWritten(took.elapsed(), threadWorkMs() - before);
    if (m_isDecided.exchange(false))
        m_batch.beShort();
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
