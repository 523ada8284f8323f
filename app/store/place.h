// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/access.h"

#include <QByteArrayView>
#include <QString>

#include <functional>

namespace jiaoshu::store {

/** The one path the file is known by, whatever links lead to it; of a missing file too, where its folder is
 * there and it may be made. @return NotFound, NotAWorkspace (a folder, a device, a pipe). */
[[nodiscard]] Result<QString> canonicalPath(const OpenSpec &spec);
/** A file system that another machine, or another system on this one, serves: its locks and its order of
 * writes cannot be relied on, and shared memory does not reach over it. Source: sqlite.org/useovernet.html.
 *  @param type as the system's table of mounts says it, e.g. "nfs4", "fuse.sshfs". */
[[nodiscard]] bool isNetworkFileSystem(QByteArrayView type);
/** True where the file itself and its folder may be written. */
[[nodiscard]] bool isWritablePlace(const QString &path);
/** True where something stands in the write-ahead log beside @p path: a writer is at work, or ended without
 * bringing it in. */
[[nodiscard]] bool hasLog(const QString &path);
/** The same of the rollback journal. */
[[nodiscard]] bool hasJournal(const QString &path);
/** Byte by byte, with its permissions, to a new file. @param isCancelled asked every few megabytes; may be
 * empty. @return CannotRead, CannotWrite, DiskFull, Cancelled; then nothing stands at @p to. */
[[nodiscard]] Outcome copyFile(const QString &from, const QString &to,
                               const std::function<bool()> &isCancelled);
/** Makes what was renamed into or taken out of @p folder last through a power cut. @return CannotWrite. */
[[nodiscard]] Outcome syncFolder(const QString &folder);
/** The same of a file's bytes. */
[[nodiscard]] Outcome syncFile(const QString &path);

} // namespace jiaoshu::store
