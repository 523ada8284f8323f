// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/place.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace jiaoshu::store {

namespace {

constexpr std::array<QByteArrayView, 26> NetworkFileSystems = {"9p",
                                                               "acfs",
                                                               "afs",
                                                               "beegfs",
                                                               "ceph",
                                                               "cifs",
                                                               "coda",
                                                               "davfs",
                                                               "fuse.davfs",
                                                               "fuse.gvfsd-fuse",
                                                               "fuse.glusterfs",
                                                               "fuse.rclone",
                                                               "fuse.s3fs",
                                                               "fuse.sshfs",
                                                               "fuse.vmhgfs-fuse",
                                                               "gfs2",
                                                               "glusterfs",
                                                               "lustre",
                                                               "ncpfs",
                                                               "nfs",
                                                               "nfs4",
                                                               "smb3",
                                                               "smbfs",
                                                               "vboxsf",
                                                               "virtiofs",
                                                               "vmhgfs"};

Outcome sync(const QString &path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    return synced ? Outcome() : fail(ErrorCode::CannotWrite, QStringLiteral("it cannot be synced"), path);
}

} // namespace

Result<QString> canonicalPath(const OpenSpec &spec)
{
    // A path that begins with ':' would be one of Qt's resources; "./:memory:" is a file.
    const QFileInfo info(spec.path.startsWith(QLatin1Char(':')) ? QString(QStringLiteral("./") + spec.path)
                                                                : spec.path);
    if (spec.path.isEmpty() || (!info.exists() && !spec.createIfMissing))
        return fail(ErrorCode::NotFound, {}, spec.path);
    if (info.exists()) {
        if (!info.isFile()) // a folder, a device, a pipe
            return fail(ErrorCode::NotAWorkspace, QStringLiteral("no regular file"), spec.path);
        return info.canonicalFilePath();
    }
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    if (folder.isEmpty() || info.fileName().isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("no such folder"), spec.path);
    return QString(folder + QLatin1Char('/') + info.fileName());
}

bool isNetworkFileSystem(QByteArrayView type)
{
    return std::find(NetworkFileSystems.begin(), NetworkFileSystems.end(), type) != NetworkFileSystems.end();
}

bool isWritablePlace(const QString &path)
{
    return QFileInfo(QFileInfo(path).path()).isWritable() && QFileInfo(path).isWritable();
}

bool hasLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

bool hasJournal(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

Outcome copyFile(const QString &from, const QString &to, const std::function<bool()> &isCancelled)
{
    constexpr qint64 AtOnce = 4 * 1024 * 1024;
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, source.errorString(), from);
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::CannotWrite, target.errorString(), to);
    Outcome done;
    for (QByteArray bytes; done;) {
        if (isCancelled && isCancelled()) {
            done = fail(ErrorCode::Cancelled, {}, from);
            break;
        }
        bytes = source.read(AtOnce);
        if (source.error() != QFileDevice::NoError)
            done = fail(ErrorCode::CannotRead, source.errorString(), from);
        else if (target.write(bytes) != bytes.size())
            done = fail(target.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                     : ErrorCode::CannotWrite,
                        target.errorString(), to);
        if (bytes.isEmpty())
            break;
    }
    target.close();
    if (done && !QFile::setPermissions(to, QFile::permissions(from)))
        done = fail(ErrorCode::CannotWrite, QStringLiteral("its permissions cannot be set"), to);
    if (!done)
        QFile::remove(to);
    return done;
}

Outcome syncFolder(const QString &folder)
{
    return sync(folder, O_RDONLY | O_DIRECTORY);
}

Outcome syncFile(const QString &path)
{
    return sync(path, O_RDONLY);
}

} // namespace jiaoshu::store
