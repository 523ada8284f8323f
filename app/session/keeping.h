// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "session/checking.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace jiaoshu::session {

class Session;

/** A backup of a workspace, for a list to choose from. */
struct Backup
{
    QString path;
    QDateTime at;     ///< UTC
    QString occasion; ///< why: "by-time", "before-import", "before-version-2", "before-restore", …
    qint64 bytes = 0;
    bool isReadable = false; ///< the counts below are known
    qint64 articles = 0;
    qint64 decisions = 0; ///< as WorkspaceExtent::decisions
};

/** The newest first. Reads the folder beside the workspace at @p path only; the workspace may be open or
 * gone. */
[[nodiscard]] QList<Backup> listBackups(const QString &path);

/** A checked copy of the present state, in the folder "<workspace>.backups". Reads through a connection of
 * its own, so it may run in any thread while the session works on. The oldest backups make room: the newest
 * three, the newest of each of seven days and of four weeks stay, and what was made before a change of the
 * file's version.
 *  @param isCancelled asked now and then.
 *  @return DamagedWorkspace where the workspace is not whole: then no backup is made and none is dropped;
 * CannotWrite, DiskFull, Cancelled. The session goes on in each case. */
[[nodiscard]] Result<Backup> backUpWorkspace(const QString &path, const QString &occasion, const Clock &clock,
                                             const std::function<bool()> &isCancelled = {});
/** True where something was done since the newest backup and that is older than @p minutes: the time to call
 * backUpWorkspace(). Quick. */
[[nodiscard]] bool isBackupDue(const Session &session, int minutes = 30);

/** Brings the log of the workspace at @p path into its file, through a connection of its own, so in any
 * thread, without keeping the session waiting. What cannot be brought in now stays in the log. */
[[nodiscard]] Outcome checkpointWorkspace(const QString &path);

/** Puts a backup in the workspace's place, which no session may have open. What stood there becomes a backup
 * of its own, or is kept as it is with its log where it is damaged, so that this can be taken back. A crash
 * leaves the old or the new. @return Locked, DamagedWorkspace or NotAWorkspace of the backup, CannotWrite,
 * DiskFull; OtherWorkspace where it is a backup of another one; Cancelled. */
[[nodiscard]] Outcome restoreWorkspace(const QString &path, const QString &backup, const Clock &clock,
                                       const std::function<bool()> &isCancelled = {});
/** Opening it for writing brings it up to date first, which may take long: a backup, and each table anew. */
[[nodiscard]] bool isOfOlderVersion(const QString &path);

/** What a repair brought back of one kind of row. */
struct RepairedRows
{
    QString kind; ///< "article", "decision", …
    qint64 saved = 0;
    qint64 refused = 0; ///< were read, but what they refer to is lost
    QStringList gaps;   ///< numbers of rows that could not be read, "45-60"; "45-" to the end
};

struct RepairedArticle
{
    ArticleId id;
    QString path;
};

/** Figures of an article of which a damaged page took away how they stood, or all. */
struct RepairedFigures
{
    ArticleId article;
    QString path;
    QString title;
    qint64 figures = 0;
};

struct RepairReport
{
    QList<RepairedRows> rows;
    QList<RepairedArticle> rebuilt;       ///< read again from their originals, and as they were
    QList<RepairedArticle> mended;        ///< as they were, by what their figures quote
    QList<RepairedArticle> textless;      ///< their text is lost; what figures quote of it is there
    QList<RepairedFigures> proposedAgain; ///< wait for a decision; one that there was on them is lost
    /** Nothing says what they were, or their article was taken out: its file, imported again, brings them
     * back. */
    QList<RepairedFigures> unproposed;
    /** What a check finds in the new file and what could not be read, told once and kept in it. */
    QList<CheckFinding> losses;
    [[nodiscard]] qint64 savedRows() const;
    [[nodiscard]] bool isComplete() const { return losses.isEmpty(); }
};

/** Brings what can be read of a damaged workspace into a new one at @p target; the damaged one stays as it
 * is. Articles whose rows or texts are lost are read again from their originals, and taken where hashes say
 * that they are as they were. Figures that are lost are proposed again, by a command of its own for each
 * article; decisions are not touched. @param goesOn asked now and then with the rows saved so far; false
 * cancels.
 *  @return NotFound, NotAWorkspace (not a row can be read), CannotWrite, DiskFull, Cancelled; nothing stands
 * at @p target then. */
[[nodiscard]] Result<RepairReport> repairWorkspace(const QString &path, const QString &target,
                                                   const Clock &clock,
                                                   const std::function<bool(qint64 rows)> &goesOn = {});

/** Derives the state of each figure and all counts anew from the journal, in one transaction, after a copy of
 * the file was kept. @return ReadOnly, CannotWrite, DiskFull, DamagedWorkspace (its pages: repairWorkspace()
 * is for that), Cancelled; then nothing changed. */
[[nodiscard]] Outcome rebuildWorkspace(Session &session, const std::function<bool()> &isCancelled = {});

} // namespace jiaoshu::session
