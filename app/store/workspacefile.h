// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/access.h"
#include "store/connection.h"
#include "store/schema.h"
#include "store/workspacelock.h"

#include <QDeadlineTimer>
#include <QList>
#include <QMutex>
#include <QString>
#include <QWaitCondition>

#include <memory>

namespace jiaoshu::store {

/** Opening it for writing would bring it up to date first, which may take long; false also where that cannot
 * be told. */
[[nodiscard]] bool isOlder(const QString &path, const Schema &schema = Schema());

/** Who waits to write: a mutex alone would let one who writes again and again keep it. */
struct TurnLine
{
    QMutex mutex;
    QWaitCondition moved;
    bool isTaken = false;
    int windows = 0;       ///< that wait; others let them go first
    QDeadlineTimer owed{}; ///< until then others let one come back that was sent away
};

/** An open workspace file: its connection, and its lock where it may be written. */
class WorkspaceFile
{
public:
    /** Goes through the whole sequence of README.md "Opening": place, lock, header, hardening, version,
     * schema, check, migration, write-ahead log. @return NotFound, NotAWorkspace, NewerWorkspace,
     * DamagedWorkspace, Locked, ReadOnly, CannotRead, UnreadLog, CannotWrite, DiskFull,
     * StoreFailed. */
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceFile>> open(const OpenSpec &spec,
                                                                     const Schema &schema = Schema());
    /** Brings the log into the file and gives the lock back. */
    ~WorkspaceFile();
    WorkspaceFile(const WorkspaceFile &) = delete;
    WorkspaceFile &operator=(const WorkspaceFile &) = delete;

    /** Another connection to it, by which another thread of this program writes; they hold the lock together.
     * @return ReadOnly; StoreFailed in a network folder, where only one connection may be open. */
    [[nodiscard]] Result<std::unique_ptr<WorkspaceFile>> openBeside() const;
    /** To be held while something is written: connections of one program take turns. */
    class Turn
    {
    public:
        /** Waits for the turn, but with the file that was opened first, which is a window's, for a moment
         * only; that one goes before those beside it, also when it comes back within a second. */
        explicit Turn(const WorkspaceFile &file);
        ~Turn();
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;
        [[nodiscard]] bool isMine() const { return m_isMine; }

    private:
        TurnLine &m_line;
        bool m_isMine = false;
    };

    /** Whether a Turn of the file that was opened first would have to wait; if so the next one is kept for it
     * for a second. */
    [[nodiscard]] bool isTurnTaken() const;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] const QList<Notice> &notices() const { return m_notices; }
    void note(Notice notice) { m_notices.append(notice); }
    [[nodiscard]] Connection &connection() const { return *m_connection; }

private:
    WorkspaceFile() = default;
    /** Locks the file, which is made first where it may be. */
    [[nodiscard]] Outcome lock(const OpenSpec &spec, const Schema &schema);
    /** Opens, checks, migrates and configures it. */
    [[nodiscard]] Outcome connect(const OpenSpec &spec, const Schema &schema);

    QString m_path;
    Access m_access = Access::ReadWrite;
    bool m_isReady = false; ///< it was checked; until then nothing is written to it
    QList<Notice> m_notices;
    bool m_isBeside = false;
    std::shared_ptr<TurnLine> m_turn;      ///< shared with those beside it, as the lock
    std::shared_ptr<WorkspaceLock> m_lock; ///< outlives m_connection
    std::unique_ptr<Connection> m_connection;
};

} // namespace jiaoshu::store
