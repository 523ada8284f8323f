// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importing.h"

#include <QStringList>

#include <functional>

namespace jiaoshu::session {

/** How far an import of many files is. */
struct BulkProgress
{
    qint64 done = 0; ///< files; what is counted here is on the disk
    qint64 total = 0;
    qint64 takenIn = 0; ///< articles: a file may hold many
    qint64 wereThere = 0;
    qint64 failed = 0; ///< files, and parts of files
    bool isCancelled = false;
    bool operator==(const BulkProgress &) const = default;
};

/** An article that is in the workspace, durably. */
struct BulkArticle
{
    QString path; ///< with what leads into a container behind it
    Imported imported;
    QString encoding;
    int encodingPermille = 1000;
    QString format;
    QStringList notes;     ///< what was left out of it or is doubtful
    bool isMarked = false; ///< the figures are those that others marked
};

/** Who listens to an import of many files. Each may be left out. */
struct BulkListener
{
    std::function<void(const BulkArticle &)> tookIn;
    std::function<void(const Error &)> failed;          ///< one article could not be taken in; the others are
    std::function<bool(const BulkProgress &)> progress; ///< now and then; false cancels: what is done stays
};

/** What becomes of a file that articles of the workspace were read from, byte for byte. */
enum class KnownFiles {
    PassOver, ///< one that is one article is not even parsed, unless an encoding is told
    ReadAgain
};

/** Takes in files as a stream: several articles a transaction, each with its figures and its original or not
 * at all, so that memory does not grow with their number. What is in already is passed over: a file by its
 * hash, a row by its text, so the same call after a cancel or a crash goes on where that one ended.
 *  @return what became of them all; ReadOnly, DiskFull, StoreFailed where the workspace itself refused: what
 * was told as taken in before is there. */
[[nodiscard]] Result<BulkProgress> importFiles(Session &session, const QStringList &files,
                                               const BulkListener &listener = {},
                                               const readers::Reading &how = {},
                                               KnownFiles known = KnownFiles::PassOver);

} // namespace jiaoshu::session
