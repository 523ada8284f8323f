// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace jiaoshu::store {

/** Says that one process writes a workspace. A lock file beside the path tells others who it is, on another
 * machine too; a second one by device and inode, in this machine's folder for temporary files, meets who
 * comes by a hard link. A process that ended holds neither, nor does one that is named in a copy of its lock
 * file. (A lock on the workspace file itself would be dropped by the first close of any other handle to it in
 * the process, and with it SQLite's own.) */
class WorkspaceLock
{
public:
    /** The one by path; the file need not be there yet. @return Locked (detail says by whom), ReadOnly. */
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceLock>> take(const QString &path);
    /** Gives both back. */
    ~WorkspaceLock();
    WorkspaceLock(const WorkspaceLock &) = delete;
    WorkspaceLock &operator=(const WorkspaceLock &) = delete;

    /** Whether one stands beside the file at @p path, or beside what its links lead to: someone writes to it,
     * or was killed while he did. Opens neither. */
    [[nodiscard]] static bool standsBeside(const QString &path);
    /** The one by device and inode, once the file is there. @return Locked; also where the file has several
     * names and a program that was open by another of them did not end well: only there is its log. */
    [[nodiscard]] Outcome takeByInode();
    /** The process that held the lock before ended without giving it back. */
    [[nodiscard]] bool wasLeft() const { return m_wasLeft; }

private:
    explicit WorkspaceLock(QString path);

    QString m_path;
    bool m_wasLeft = false;
    QString m_leftBy; ///< whom the one by path named before
    std::unique_ptr<QLockFile> m_byPath;
    std::unique_ptr<QLockFile> m_byInode;
};

} // namespace jiaoshu::store
