// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <map>
#include <memory>

namespace jiaoshu::ui {

/** Works through a list off the thread of the window, and hands the results over in it, in order. */
class BackgroundQueue : public QObject
{
    Q_OBJECT

public:
    using Completion = std::function<void()>; ///< runs in the window's thread, in the order of the list
    using Work = std::function<Completion()>; ///< runs in any thread
    using Source =
        std::function<Work(qsizetype index)>; ///< runs in the window's thread, just before its work

    explicit BackgroundQueue(QObject *parent = nullptr);
    ~BackgroundQueue() override;

    /** So many work at once, else one less than the machine has cores. Not while it is running. */
    void setThreads(int threads);
    /** Not while it is running. @param ahead so many wait for a free thread: short work would else wait for
     * the window from one to the next. */
    void start(qsizetype total, Source source, qsizetype ahead = 0);
    /** Nothing more begins; what is under way is finished and dropped. finished(true) follows at once. */
    void cancel();
    /** The same, and waits for what is under way; for when what it works with goes away. */
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype total);
    void finished(bool cancelled);

private:
    void launch();
    void accept(quint64 run, qsizetype index, const Completion &completion);

    int m_threads;
    std::unique_ptr<jobs::JobRunner> m_runner;
    Source m_source;
    std::map<qsizetype, Completion> m_ready;
    quint64 m_run = 0; ///< tells the results of a cancelled run from those of the present one
    qsizetype m_total = 0;
    qsizetype m_next = 0;
    qsizetype m_done = 0;
    qsizetype m_under = 0; ///< under way, or waiting for a thread
    qsizetype m_ahead = 0;
    std::shared_ptr<std::atomic_bool> m_isGivenUp; ///< of the present run
    bool m_running = false;
};

} // namespace jiaoshu::ui
