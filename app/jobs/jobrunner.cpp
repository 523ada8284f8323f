// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobrunner.h"

#include <QMetaObject>

namespace jiaoshu::jobs {

JobRunner::JobRunner(int threads, QObject *parent) : QObject(parent)
{
    if (threads > 0)
        m_pool.setMaxThreadCount(threads);
}

JobRunner::~JobRunner()
{
    cancelAll();
    m_pool.waitForDone();
}

int JobRunner::running() const
{
    return m_running.load();
}

void JobRunner::cancelAll()
{
    for (const CancelToken &token : std::as_const(m_tokens))
        token.cancel();
}

void JobRunner::keep(const CancelToken &token)
{
    if (m_running.load() == 0)
        m_tokens.clear();
    m_tokens.append(token);
}

void JobRunner::enqueue(std::function<void()> task)
{
    ++m_running;
    m_pool.start([this, task = std::move(task)] {
        task();
        --m_running;
    });
}

void JobRunner::post(const Guard &guard, std::function<void()> call)
{
    postAlways(guard, [token = guard.token, call = std::move(call)] {
        if (!token.isCancelled())
            call();
    });
}

void JobRunner::postAlways(const Guard &guard, std::function<void()> call)
{
    QMetaObject::invokeMethod(
        this,
        [receiver = guard.receiver, call = std::move(call)] {
            if (receiver)
                call();
        },
        Qt::QueuedConnection);
}

} // namespace jiaoshu::jobs
