// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace jiaoshu::session {

class Session;

/** One thing that is wrong with a workspace, or nothing but a sentence about it. */
struct CheckFinding
{
    QString what;   ///< stable name, e.g. "article-hash", "journal-chain", "figure-quote", "sqlite-integrity"
    QString detail; ///< English, names the row
    QStringList place = {}; ///< the numbers and names in it; none where an earlier repair told it
};

/** Checks the file (SQLite's full integrity and foreign keys) and what it means: article hashes, the
 * journal's chain, that the current state of each figure follows from the journal, that each quote stands at
 * its span. Empty when whole. @param isCancelled asked now and then. @return also Cancelled. */
[[nodiscard]] Result<QList<CheckFinding>> checkWorkspace(const Session &session,
                                                         const std::function<bool()> &isCancelled = {});

/** Only the first part of it: SQLite's quick look through all pages. @return also Cancelled. */
[[nodiscard]] Result<QList<CheckFinding>> checkPages(const Session &session,
                                                     const std::function<bool()> &isCancelled = {});

/** How much there was to check. */
struct WorkspaceExtent
{
    qint64 articles = 0;
    qint64 figures = 0;   ///< those that lists show
    qint64 withdrawn = 0; ///< further ones, that the engine or an undo took back
    qint64 lost = 0;      ///< further ones, of which a damaged page took away how they stand
    qint64 readings = 0;
    /** Of people, one for each figure; undo and redo among them, but not what goes or comes with articles. */
    qint64 decisions = 0;
    qint64 commands = 0;
};
[[nodiscard]] Result<WorkspaceExtent> workspaceExtent(const Session &session);
/** What an earlier repair could not bring back; checkWorkspace() no longer tells it. */
[[nodiscard]] Result<QList<CheckFinding>> knownLosses(const Session &session);

/** Says more of a file that Session::open() refused as damaged: what SQLite finds in its pages, at most 100
 * lines. Reads only, and writes nothing beside it. @return NotAWorkspace, CannotRead where nothing can be
 * said. */
[[nodiscard]] Result<QList<CheckFinding>> examineFile(const QString &path);

} // namespace jiaoshu::session
