// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backgroundqueue.h"

#include <QThread>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

/** One core stays with the window. */
int usualThreads()
{
    return std::max(1, QThread::idealThreadCount() - 1);
}

} // namespace

BackgroundQueue::BackgroundQueue(QObject *parent)
    : QObject(parent), m_threads(usualThreads()), m_runner(std::make_unique<jobs::JobRunner>(m_threads))
{}

BackgroundQueue::~BackgroundQueue()
{
    stop();
}

void BackgroundQueue::setThreads(int threads)
{
    Q_ASSERT(!m_running);
    m_threads = threads;
    m_runner = std::make_unique<jobs::JobRunner>(threads);
}

void BackgroundQueue::start(qsizetype total, Source source, qsizetype ahead)
{
    Q_ASSERT(!m_running);
    ++m_run;
    m_source = std::move(source);
    m_ready.clear();
    m_total = total;
    m_next = m_done = m_under = 0;
    m_ahead = ahead;
    m_isGivenUp = std::make_shared<std::atomic_bool>(false);
    m_running = true;
    Q_EMIT progressed(0, total);
    if (total == 0) {
        m_running = false;
        Q_EMIT finished(false);
        return;
    }
    launch();
}

void BackgroundQueue::launch()
{
    while (m_next < m_total && m_under < m_threads + m_ahead) {
        const qsizetype index = m_next++;
        ++m_under;
        m_runner->start<Completion>(
            this,
            [work = m_source(index), isGivenUp = m_isGivenUp](const jobs::JobContext &) {
                return *isGivenUp ? Completion() : work(); // nobody takes it
            },
            [this, run = m_run, index](const Completion &completion) { accept(run, index, completion); });
    }
}

void BackgroundQueue::accept(quint64 run, qsizetype index, const Completion &completion)
{
    if (run != m_run || !m_running)
        return;
    --m_under;
    m_ready.emplace(index, completion);
    launch();
    while (m_running && run == m_run && !m_ready.empty() && m_ready.begin()->first == m_done) {
        const Completion complete = m_ready.begin()->second;
        m_ready.erase(m_ready.begin());
        ++m_done;
        complete();
        Q_EMIT progressed(m_done, m_total);
    }
    if (m_running && run == m_run && m_done == m_total) {
        m_running = false;
        Q_EMIT finished(false);
    }
}

void BackgroundQueue::cancel()
{
    if (!m_running)
        return;
    m_running = false;
    *m_isGivenUp = true;
    ++m_run;
    m_ready.clear();
    Q_EMIT finished(true);
}

void BackgroundQueue::stop()
{
    cancel();
    // Its destructor waits.
    m_runner = std::make_unique<jobs::JobRunner>(m_threads);
}

} // namespace jiaoshu::ui
