// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspacelock.h"

#include "store/place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>
#include <QSysInfo>
#include <QThread>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jiaoshu::store {

namespace {

/** Serialises who looks at the lock files of a folder and takes away what dead processes left there; the
 * kernel opens it again when its holder dies. Where a folder cannot be locked so, nobody waits for it. */
class FolderGuard
{
public:
    explicit FolderGuard(const QString &folder)
        : m_folder(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        constexpr int Tries = 200;
        for (int i = 0; m_folder >= 0 && i < Tries && ::flock(m_folder, LOCK_EX | LOCK_NB) != 0; ++i) {
            if (errno != EWOULDBLOCK)
                return;
            QThread::msleep(5);
        }
    }
    ~FolderGuard()
    {
        if (m_folder >= 0)
            ::close(m_folder);
    }
    FolderGuard(const FolderGuard &) = delete;
    FolderGuard &operator=(const FolderGuard &) = delete;

private:
    int m_folder;
};

/** No process has the lock file itself locked, as its holder would have: it came with a copy of the folder,
 * or its number went to another process. Only asked where the kernel knows of all that may hold it. */
bool isHeldByNobody(const QLockFile &lock)
{
    const QString name = lock.fileName();
    if (isNetworkFileSystem(QStorageInfo(QFileInfo(name).path()).fileSystemType()))
        return false;
    const int file = ::open(QFile::encodeName(name).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool isFree = ::flock(file, LOCK_EX | LOCK_NB) == 0;
    ::close(file); // gives it back
    return isFree;
}

/** Its process ended, or never held this very file. One that names nobody was left between its making and its
 * filling: that is one step under the guard, but on another machine it may be about to be filled. */
bool isDead(const QLockFile &lock)
{
    constexpr qint64 FilledBySeconds = 10;
    const QFileInfo file(lock.fileName());
    qint64 pid = 0;
    QString host;
    QString program;
    if (lock.getLockInfo(&pid, &host, &program))
        return host == QSysInfo::machineHostName() &&
               ((::kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH) || isHeldByNobody(lock));
    return file.isFile() && (!isNetworkFileSystem(QStorageInfo(file.path()).fileSystemType()) ||
                             file.lastModified().secsTo(QDateTime::currentDateTime()) > FilledBySeconds);
}

/** Whom the file names: empty where it is none or names nobody. */
QString namedIn(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&pid, &host, &program))
        return {};
    return QStringLiteral("process %1 (%2) on %3").arg(QString::number(pid), program, host);
}

/** QLockFile takes over what a dead process left, too, but for half a minute not where that was killed while
 * it did the same, and never where it was killed before it had written its name. What still is held by a
 * living process is not taken away, whatever the file says: it has the file locked. To be called under the
 * guard of its folder. */
bool takeOver(QLockFile &lock)
{
    if (QFileInfo::exists(lock.fileName()) && isDead(lock))
        lock.removeStaleLockFile();
    return lock.tryLock(0);
}

std::unique_ptr<QLockFile> lockFile(const QString &place)
{
    auto file = std::make_unique<QLockFile>(place);
    file->setStaleLockTime(0); // only a dead process makes a lock stale, not time
    return file;
}

Error heldBy(const QLockFile &lock, const QString &path)
{
    const QString holder = namedIn(lock);
    return {ErrorCode::Locked,
            holder.isEmpty() ? QStringLiteral("%1 does not say by whom").arg(lock.fileName()) : holder, path};
}

} // namespace

WorkspaceLock::WorkspaceLock(QString path) : m_path(std::move(path))
{}
WorkspaceLock::~WorkspaceLock() = default;

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::take(const QString &path)
{
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(path));
    const QString place = path + QStringLiteral(".lock");
    lock->m_byPath = lockFile(place);
    const FolderGuard guard(QFileInfo(place).path());
    lock->m_wasLeft = QFileInfo::exists(place);
    lock->m_leftBy = namedIn(*lock->m_byPath);
    if (takeOver(*lock->m_byPath))
        return lock;
    if (lock->m_byPath->error() == QLockFile::PermissionError)
        return fail(ErrorCode::ReadOnly, QStringLiteral("no lock can be made in the folder"), path);
    return fail(heldBy(*lock->m_byPath, path));
}

bool WorkspaceLock::standsBeside(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return !canonical.isEmpty() && QFileInfo::exists(canonical + QStringLiteral(".lock")) &&
           (QFileInfo::exists(canonical + QStringLiteral("-wal")) ||
            QFileInfo::exists(canonical + QStringLiteral(".head")));
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
    const QString place = QDir::temp().filePath(name);
    m_byInode = lockFile(place);
    const FolderGuard guard(QFileInfo(place).path());
    // Its log stands beside the name by which it was open, and would be missed here. What says so is left as
    // it is: taking it over, if only to give it back, would let the next one pass.
    const QString holder = namedIn(*m_byInode); // one that was killed before it named itself wrote nothing
    if (status.st_nlink > 1 && !holder.isEmpty() && holder != m_leftBy && !hasLog(m_path)) {
        Error refusal = heldBy(*m_byInode, m_path);
        if (isDead(*m_byInode))
            refusal.detail =
                QStringLiteral("under another name of the file, by which it was not closed: open "
                               "it by that name first (%1 tells so)")
                    .arg(place);
        m_byInode.reset();
        return fail(std::move(refusal));
    }
    if (takeOver(*m_byInode))
        return {};
    // A full or missing folder for temporary files is no reason not to work: the first lock holds.
    if (m_byInode->error() != QLockFile::LockFailedError)
        return {};
    return fail(heldBy(*m_byInode, m_path));
}

} // namespace jiaoshu::store
