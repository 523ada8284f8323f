// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "session/largestep.h"
#include "session/session.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace jiaoshu::ui {

/** Carries a step of many figures or articles out beside the window, and hands what it changed over in it,
 * bit by bit. One at a time. */
class LargeStepper : public QObject
{
    Q_OBJECT

public:
    enum class Deed { Undo, Redo, TakeOut, Decide };
    using Step = Result<session::LargeStep>;
    /** Runs in another thread, with a session beside the window's. */
    using Work = std::function<Step(session::Session &, const session::StepProgress &)>;

    explicit LargeStepper(QObject *parent = nullptr);
    ~LargeStepper() override;

    /** @param done called in the window's thread, also after cancel(). @return false where no second session
     * can be opened: then the window's thread has to do it. Not while one is under way. */
    [[nodiscard]] bool start(session::Session &window, Deed deed, Work work,
                             std::function<void(const Step &)> done);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] Deed deed() const { return m_deed; }
    /** It is taken back, unless it was done before. */
    void cancel();
    /** The same, and waits; nothing more is told, of pieces neither. */
    void stop();
    /** Calls @p take with each of @p pieces, as many at once as take no longer than a key may wait, and then
     * @p whenAll; both after those that were handed over before. */
    void handOver(const QList<session::Changes> &pieces,
                  const std::function<void(const session::Changes &)> &take,
                  const std::function<void()> &whenAll);

Q_SIGNALS:
    void began();
    void progressed(qint64 done, qint64 total);
    void ended();

private:
    void handOverSome();

    bool m_isRunning = false;
    Deed m_deed = Deed::Undo;
    std::shared_ptr<std::atomic_bool> m_isGivenUp;
    QList<std::function<void()>> m_pieces; ///< each as it is told
    QTimer m_soon;
    std::unique_ptr<jobs::JobRunner> m_runner; ///< the last member
};

} // namespace jiaoshu::ui
