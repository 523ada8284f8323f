// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/canceltoken.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace jiaoshu::jobs {

/** How far a job is. @c total is 0 where it is not known. */
struct Progress
{
    QString phase;
    qint64 done = 0;
    qint64 total = 0;
    bool operator==(const Progress &) const = default;
};

/** What running work can see and say; used in the worker's thread. */
class JobContext
{
public:
    JobContext(CancelToken token, std::function<void(Progress)> report)
        : m_token(std::move(token)), m_report(std::move(report))
    {}
    [[nodiscard]] bool isCancelled() const { return m_token.isCancelled(); }
    void report(const QString &phase, qint64 done, qint64 total) const { m_report({phase, done, total}); }

private:
    CancelToken m_token;
    std::function<void(Progress)> m_report;
};

/** Runs work off the thread it lives in and hands results back in it. A result is dropped when its job was
 * cancelled or its receiver is gone; work of a dropped job ends at its next look at
 * JobContext::isCancelled(). Work must not touch what the owner's thread uses. The destructor cancels
 * everything and waits. */
class JobRunner : public QObject
{
    Q_OBJECT
public:
    /** @param threads how many at once; 0 for as many as the machine has cores. */
    explicit JobRunner(int threads = 0, QObject *parent = nullptr);
    ~JobRunner() override;

    /** Runs @p work once; then @p done with what it returned. @p onProgress and @p done run in this object's
     * thread. */
    template <typename Out>
    CancelToken start(QObject *receiver, std::function<Out(const JobContext &)> work,
                      std::function<void(Out)> done, std::function<void(Progress)> onProgress = {})
    {
        const CancelToken token;
        const Guard guard{receiver, token};
        const JobContext context(token, [this, guard, onProgress](const Progress &progress) {
            if (onProgress)
                post(guard, [onProgress, progress] { onProgress(progress); });
        });
        keep(token);
        enqueue([this, guard, context, work, done] {
            if (context.isCancelled())
                return;
            auto result = std::make_shared<Out>(work(context));
            post(guard, [done, result] { done(std::move(*result)); });
        });
        return token;
    }

    /** Runs @p work for each of @p items, several at once, in no fixed order; @p done follows each with the
     * item's index, and
     *  @p finished comes once after the last (true: all were done), also when the job was cancelled. */
    template <typename Item, typename Out>
    CancelToken startEach(QObject *receiver, const QList<Item> &items, std::function<Out(const Item &)> work,
                          std::function<void(qsizetype, Out)> done, std::function<void(bool)> finished)
    {
        const CancelToken token;
        const Guard guard{receiver, token};
        const auto left = std::make_shared<qsizetype>(items.size()); // counted in this object's thread only
        keep(token);
        if (items.isEmpty())
            postAlways(guard, [finished] { finished(true); });
        for (qsizetype i = 0; i < items.size(); ++i) {
            enqueue([this, guard, i, item = items[i], work, done, finished, left] {
                std::shared_ptr<Out> result;
                if (!guard.token.isCancelled())
                    result = std::make_shared<Out>(work(item));
                postAlways(guard, [guard, i, result, done, finished, left] {
                    if (result && !guard.token.isCancelled())
                        done(i, std::move(*result));
                    if (--*left == 0)
                        finished(!guard.token.isCancelled());
                });
            });
        }
        return token;
    }

    /** Jobs that have not ended yet, cancelled ones too. */
    [[nodiscard]] int running() const;
    void cancelAll();

private:
    struct Guard
    {
        QPointer<QObject> receiver; ///< looked at in this object's thread only
        CancelToken token;
    };

    void keep(const CancelToken &token);
    void enqueue(std::function<void()> task);
    /** Calls @p call in this object's thread, unless the receiver is gone or (postAlways: or not) the job was
     * cancelled. */
    void post(const Guard &guard, std::function<void()> call);
    void postAlways(const Guard &guard, std::function<void()> call);

    QThreadPool m_pool;
    QList<CancelToken> m_tokens; ///< of what was started, pruned as jobs start
    std::atomic_int m_running = 0;
};

} // namespace jiaoshu::jobs
