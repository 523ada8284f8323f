// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "store/schema.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

namespace jiaoshu::store {

/** Which workspace is copied, and why. */
struct BackupSpec
{
    QString path; ///< of the workspace, canonical
    /** A word of a file name. What begins with "before-version" is kept for good: only the program of that
     * time can open it. */
    QString occasion;
    QDateTime now; ///< UTC
    Schema schema = Schema();
    /** Also where only its pages are whole, before a repair or a migration; else what the rows mean is
     * checked, too, and nothing that is not whole is ever among the backups. */
    bool evenIfFaulty = false;
    std::function<bool()> isCancelled = {}; ///< asked between two pieces of the copy
};

/** A backup as it stands in its folder. */
struct BackupRecord
{
    QString path;
    QDateTime at; ///< UTC
    QString occasion;
    qint64 bytes = 0;
    qint64 articles = 0;
    qint64 decisions = 0;    ///< as Extent::decisions
    bool isReadable = false; ///< the three counts were read
};

/** "<workspace>.backups", beside it. */
[[nodiscard]] QString backupFolder(const QString &path);
/** Copies one state of the workspace through SQLite's backup interface into a file of another name, opens
 * that again and checks it to the last hash, makes it last through a power cut, gives it its name, and drops
 * what is no longer to be kept. Until then every backup that was there stays. Others may write meanwhile.
 *  @return DamagedWorkspace where the workspace is not whole, DiskFull, CannotWrite, Cancelled; nothing is
 * left then. */
[[nodiscard]] Result<BackupRecord> backUp(Connection &connection, const BackupSpec &spec);
/** The same through a connection of its own, in any thread. */
[[nodiscard]] Result<BackupRecord> backUpFile(const BackupSpec &spec);
/** The newest first; empty where there are none. A backup that cannot be read is listed without its counts.
 */
[[nodiscard]] QList<BackupRecord> backupsOf(const QString &path);
/** True where the newest backup does not hold the newest command and is older than @p intervalSeconds. */
[[nodiscard]] bool isBackupDue(Connection &connection, const QString &path, const QDateTime &now,
                               qint64 intervalSeconds);

/** Which of @p times (newest first) are no longer to be kept: neither among the newest three nor the newest
 * of one of the last seven days or four weeks (of ISO 8601, in UTC) that have one. A pure function. */
[[nodiscard]] QList<qsizetype> outdated(const QList<QDateTime> &times);

/** Which backup takes the place of which workspace. */
struct RestoreSpec
{
    QString path; ///< of the workspace, canonical
    QString backup;
    QDateTime now;                          ///< UTC
    std::function<bool()> isCancelled = {}; ///< asked until the workspace itself is touched
};

/** Puts a backup in the place of the workspace, which no program may have open. The backup is copied and
 * checked first; what stood there is kept in the folder of backups, with its log where it is damaged; then
 * the logs beside it are removed and the copy takes its place in one step. A crash leaves the old or the new.
 *  @return Locked, DamagedWorkspace or NotAWorkspace of the backup, OtherWorkspace (it is of another one than
 * stands there), DiskFull, CannotWrite, Cancelled. */
[[nodiscard]] Outcome restoreBackup(const RestoreSpec &spec);
/** Where such a copy is made: left by a program that was killed, it is in nobody's way. */
[[nodiscard]] QString restoringPath(const QString &path);

} // namespace jiaoshu::store
