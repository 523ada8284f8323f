// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importing.h"
#include "session/session.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QWaitCondition>

#include <atomic>
#include <functional>
#include <memory>

namespace jiaoshu::ui {

/** What was read of a list's files and is still to be written, with others in one go: a transaction a file
 * costs more than the file. */
class IntakeBatch
{
public:
    using Articles = QList<Result<session::PreparedArticle>>;
    static constexpr qsizetype MostFigures = 500; ///< a decision of the window's waits for no more

    /** How long the last one took to write, and what of it was work. Where a disk is waited for, whatever is
     * written, more is written in one go. */
    void noteWritten(qint64 tookMs, qint64 workedMs);
    /** Somebody decides meanwhile, and waits for no more than the usual. */
    void beShort() { m_factor = 1; }
    void add(Articles &&articles);
    [[nodiscard]] bool isEmpty() const { return m_articles.isEmpty(); }
    /** It is many, or has waited for long. A decision of the window's waits until it is written. */
    [[nodiscard]] bool isDue() const;
    [[nodiscard]] Articles take();

private:
    Articles m_articles;
    qsizetype m_figures = 0;
    QElapsedTimer m_since;        ///< the first of them came
    qsizetype m_factor = 1;       ///< so many times the usual is written in one go
    qint64 m_longestMs = UsualMs; ///< that the first of them waits
    static constexpr qint64 UsualMs = 250;
};

/** What became of an article, and what the report says of it. */
struct IntakeArrival
{
    Result<session::Imported> imported;
    QString path;
    QString format;
    QString encoding;
    int encodingPermille = 1000;
    bool isMarked = false;
};

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
    /** What comes in is one step of undo. To be called before anything does. */
    void beginIntake(session::Session &window);
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
        /** It is here by now. */
        [[nodiscard]] bool isHere() const { return m_lane->isTurnOf(m_index); }
        /** What waits to be written: when the turn has come. */
        [[nodiscard]] IntakeBatch &batch() const { return m_lane->m_batch; }
        [[nodiscard]] qsizetype index() const { return m_index; }
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
    /** The window took a turn; in its thread. */
    void noteDecision() { m_isDecided = true; }
    /** Gives the session back; when no work is under way any more. */
    void close() { m_session.reset(); }

private:
    [[nodiscard]] bool write(qsizetype index, const std::function<void(session::Session &)> &work);
    void pass(qsizetype index);
    [[nodiscard]] bool waitFor(qsizetype index);
    [[nodiscard]] bool isTurnOf(qsizetype index);

    const quint64 m_run;
    std::atomic_bool m_isStopped = false;
    std::atomic_bool m_isDecided = false;        ///< since the last one wrote
    std::unique_ptr<session::Session> m_session; ///< used by the one whose turn it is
    QMutex m_mutex;
    QWaitCondition m_passed;
    qsizetype m_at = 0;  ///< whose turn it is
    IntakeBatch m_batch; ///< of the one whose turn it is
};

} // namespace jiaoshu::ui
