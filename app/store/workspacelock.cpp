// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspacelock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <sys/stat.h>
#include <unistd.h>

namespace jiaoshu::store {

namespace {

/** A lock that names nobody was left by a power cut between its making and its filling, if it stays so. */
bool isBlank(const QString &lock, const QDateTime &now)
{
    constexpr qint64 FilledBySeconds = 10;
    const QFileInfo info(lock);
    return info.isFile() && info.size() == 0 && info.lastModified().secsTo(now) > FilledBySeconds;
}

std::unique_ptr<QLockFile> lockFile(const QString &place)
{
    auto file = std::make_unique<QLockFile>(place);
    file->setStaleLockTime(0); // only a dead process makes a lock stale, not time
    return file;
}

Error heldBy(const QLockFile &lock, const QString &path)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&pid, &host, &program))
        return {ErrorCode::Locked, QStringLiteral("%1 does not say by whom").arg(lock.fileName()), path};
    return {ErrorCode::Locked,
            QStringLiteral("process %1 (%2) on %3").arg(QString::number(pid), program, host), path};
}

} // namespace

WorkspaceLock::WorkspaceLock(QString path) : m_path(std::move(path))
{}
WorkspaceLock::~WorkspaceLock() = default;

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::take(const QString &path, const QDateTime &now)
{
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(path));
    const QString place = path + QStringLiteral(".lock");
    lock->m_wasLeft = QFileInfo::exists(place);
    if (isBlank(place, now))
        QFile::remove(place);
    lock->m_byPath = lockFile(place);
    if (lock->m_byPath->tryLock(0))
        return lock;
    if (lock->m_byPath->error() == QLockFile::PermissionError)
        return fail(ErrorCode::ReadOnly, QStringLiteral("no lock can be made in the folder"), path);
    return fail(heldBy(*lock->m_byPath, path));
}

Outcome WorkspaceLock::takeByInode()
{
    struct stat status = {};
    if (::stat(QFile::encodeName(m_path).constData(), &status) != 0)
        return fail(ErrorCode::NotFound, {}, m_path);
    const QString name = QStringLiteral("jiaoshu-%1-%2-%3.lock")
                             .arg(::getuid())
                             .arg(static_cast<quint64>(status.st_dev), 0, 16)
                             .arg(static_cast<quint64>(status.st_ino), 0, 16);
    m_byInode = lockFile(QDir::temp().filePath(name));
    if (m_byInode->tryLock(0))
        return {};
    // A full or missing folder for temporary files is no reason not to work: the first lock holds.
    if (m_byInode->error() != QLockFile::LockFailedError)
        return {};
    return fail(heldBy(*m_byInode, m_path));
}

} // namespace jiaoshu::store
