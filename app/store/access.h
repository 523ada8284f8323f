// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>

namespace jiaoshu::store {

enum class Access { ReadWrite, ReadOnly };

struct OpenSpec
{
    QString path;
    Access access = Access::ReadWrite;
    bool createIfMissing = false;
    QDateTime now; ///< UTC, of the row that says when a new file was made
    /** A file up to this size is looked through at opening; a larger one would keep its user waiting, so that
     * is left to a check in the background (Notice::Unchecked). */
    qint64 checkUpToBytes = 64 * 1024 * 1024;
    /** Someone else brings the write-ahead log into the file (checkpoint()): it costs tens of milliseconds,
     * which the thread of a window does not have. Only a log of 64 MiB is then brought in by the writer
     * itself. */
    bool isCheckpointedElsewhere = false;
    std::function<bool()> isCancelled = {}; ///< asked while it is checked and brought up to date
    QByteArray fileSystem = {}; ///< of the folder, as the table of mounts says it; empty: the system is asked
};

/** What whoever opened a file should know of it. */
enum class Notice {
    NetworkFolder, ///< another machine serves it: work on a copy on this one
    Unchecked,     ///< too large to be looked through at opening
    UncleanEnd,    ///< the program that wrote it last did not end well; what it had saved is there
    EndMissing,    ///< the newest command that was known is not there: see Workspace::missingEnd()
    OlderVersion,  ///< read as it is; opened for writing it is brought up to date
};

} // namespace jiaoshu::store
