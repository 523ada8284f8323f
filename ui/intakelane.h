// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QMutex>
#include <QWaitCondition>

#include <atomic>
#include <functional>
#include <memory>

namespace jiaoshu::ui {

/** Where threads that read articles write them: through a session beside the window's, one after another, in
 * the order of the list they work through. */
class IntakeLane
{
public:
    /** Opens the session, in the window's thread. Where that cannot be, hasSession() is false, and all is to
     * be written through the window's own. */
    IntakeLane(session::Session &window, quint64 run);

    /** As it was told when it was made. */
    [[nodiscard]] quint64 run() const { return m_run; }
    [[nodiscard]] bool hasSession() const { return m_session != nullptr; }

    /** The turn of one of the list, from where its work begins to where it ends. */
    class Turn
    {
    public:
        Turn(std::shared_ptr<IntakeLane> lane, qsizetype index) : m_lane(std::move(lane)), m_index(index) {}
        /** The next one's turn comes when those before have had theirs. */
        ~Turn() { m_lane->pass(m_index); }
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;
        /** Waits for it. @return false where nothing more is wanted. */
        [[nodiscard]] bool come() const { return m_lane->waitFor(m_index); }
        /** Waits for it, then writes. @return false where nothing more is wanted. */
        [[nodiscard]] bool write(const std::function<void(session::Session &)> &work) const
        {
            return m_lane->write(m_index, work);
        }

    private:
        std::shared_ptr<IntakeLane> m_lane;
        qsizetype m_index;
    };

    /** Nothing more is wanted; what is being written is taken back. From any thread. */
    void stop() { m_isStopped = true; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    /** Gives the session back; when no work is under way any more. */
    void close() { m_session.reset(); }

private:
    [[nodiscard]] bool write(qsizetype index, const std::function<void(session::Session &)> &work);
    void pass(qsizetype index);
    [[nodiscard]] bool waitFor(qsizetype index);

    const quint64 m_run;
    std::atomic_bool m_isStopped = false;
    std::unique_ptr<session::Session> m_session; ///< used by the one whose turn it is
    QMutex m_mutex;
    QWaitCondition m_passed;
    qsizetype m_at = 0; ///< whose turn it is
};

} // namespace jiaoshu::ui
