// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspacefile.h"

#include "store/applicationid.h"
#include "store/fault.h"
#include "store/query.h"
#include "store/uids.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <sqlite3.h>
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Transaction.h>

namespace jiaoshu::store {

namespace {

/** The one path the file is known by, whatever links lead to it; of a missing file too, where its folder is
 * there. */
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

/** A lock that names nobody was left by a power cut between its making and its filling, if it stays so. */
bool isBlank(const QString &lock, const QDateTime &now)
{
    constexpr qint64 FilledBySeconds = 10;
    const QFileInfo info(lock);
    return info.isFile() && info.size() == 0 && info.lastModified().secsTo(now) > FilledBySeconds;
}

Result<std::unique_ptr<QLockFile>> lock(const QString &path, const QDateTime &now)
{
    const QString place = path + QStringLiteral(".lock");
    if (isBlank(place, now))
        QFile::remove(place);
    auto file = std::make_unique<QLockFile>(place);
    file->setStaleLockTime(0); // only a dead process makes a lock stale, not time
    if (file->tryLock(0))
        return file;
    if (file->error() == QLockFile::PermissionError)
        return fail(ErrorCode::ReadOnly, QStringLiteral("no lock can be made in the folder"), path);
    qint64 pid = 0;
    QString host;
    QString program;
    if (!file->getLockInfo(&pid, &host, &program))
        return fail(ErrorCode::Locked, QStringLiteral("%1 does not say by whom").arg(place), path);
    return fail(ErrorCode::Locked,
                QStringLiteral("process %1 (%2) on %3").arg(QString::number(pid), program, host), path);
}

/** Made under another name and renamed, so that a half-made file never stands at the place. */
Outcome create(const QString &path, const Schema &schema, const QDateTime &now)
{
    const QFileInfo place(path);
    const QString unfinished = place.dir().filePath(
        QStringLiteral(".%1.%2.new").arg(place.fileName()).arg(QCoreApplication::applicationPid()));
    QFile::remove(unfinished); // left by a process of the same number that did not end well
    auto made = Connection::open(unfinished, Purpose::Create);
    if (!made)
        return fail(ErrorCode::CannotWrite, made.error().detail, path);
    auto filled = guarded(path, [&] {
        Connection &connection = **made;
        connection.run("PRAGMA application_id = " + QByteArray::number(ApplicationId));
        schema.migrate(connection, 0);
        Query(connection, "meta/add")
            .bind(":uid", newUid(now))
            .bind(":created_at", now.toString(Qt::ISODateWithMs))
            .bind(":tool_version", QStringLiteral(JIAOSHU_VERSION))
            .run();
    });
    made->reset();
    if (!filled || !QFile::rename(unfinished, path)) {
        QFile::remove(unfinished);
        return filled ? Outcome(fail(ErrorCode::CannotWrite, QStringLiteral("cannot be put in place"), path))
                      : filled;
    }
    return {};
}

Purpose purposeOf(const QString &path, Access access)
{
    if (access == Access::ReadWrite)
        return Purpose::Use;
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    return QFileInfo(QFileInfo(path).path()).isWritable() || hasLog ? Purpose::Look : Purpose::LookOnly;
}

Outcome checkSchema(Connection &connection, const Schema &schema, const QString &path)
{
    const qint64 version = connection.number("PRAGMA user_version");
    if (version > schema.latest())
        return fail(
            ErrorCode::NewerWorkspace,
            QStringLiteral("its version is %1, this program knows %2").arg(version).arg(schema.latest()),
            path);
    if (version < 1)
        return fail(ErrorCode::DamagedWorkspace, QStringLiteral("it has no schema version"), path);
    if (Schema::dump(connection) != schema.expected(static_cast<int>(version)))
        return fail(ErrorCode::DamagedWorkspace,
                    QStringLiteral("its schema is not that of version %1").arg(version), path);
    return {};
}

Outcome checkContent(Connection &connection, bool thoroughly, const QString &path)
{
    const QString verdict =
        connection.text(thoroughly ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
    if (verdict != QStringLiteral("ok"))
        return fail(ErrorCode::DamagedWorkspace, verdict, path);
    if (thoroughly && connection.number("SELECT count(*) FROM pragma_foreign_key_check") != 0)
        return fail(ErrorCode::DamagedWorkspace, QStringLiteral("a row refers to one that is not there"),
                    path);
    return {};
}

/** A copy of the file as it is, before a migration touches it. */
void backUp(Connection &connection, const QString &path, qint64 version)
{
    const QString target = QStringLiteral("%1.v%2.backup").arg(path).arg(version);
    const QString unfinished = target + QStringLiteral(".tmp");
    QFile::remove(unfinished);
    {
        SQLite::Database copy(QFile::encodeName(unfinished).toStdString(),
                              SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup backup(copy, connection.database());
        backup.executeStep(-1);
        if (std::string(copy.execAndGet("PRAGMA integrity_check(1)").getText()) != "ok")
            throw SQLite::Exception("the backup does not read back", SQLITE_IOERR);
    }
    QFile::remove(target);
    if (!QFile::rename(unfinished, target))
        throw SQLite::Exception("the backup cannot be put in place", SQLITE_IOERR);
}

Outcome bringUpToDate(Connection &connection, const Schema &schema, const QString &path, Access access)
{
    const qint64 version = connection.number("PRAGMA user_version");
    if (version == schema.latest())
        return {};
    if (access == Access::ReadOnly)
        return fail(ErrorCode::ReadOnly,
                    QStringLiteral("its version is older and must be brought up to date first"), path);
    backUp(connection, path, version);
    schema.migrate(connection, static_cast<int>(version));
    return {};
}

Outcome configure(Connection &connection, Access access, const QString &path)
{
    if (access == Access::ReadOnly) {
        connection.run("PRAGMA query_only = ON");
        return {};
    }
    connection.trust();
    const bool set = connection.text("PRAGMA journal_mode = WAL") == QStringLiteral("wal") &&
                     connection.number("PRAGMA wal_autocheckpoint = 1000") == 1000 &&
                     connection.number("PRAGMA synchronous") == 2;
    return set ? Outcome()
               : fail(ErrorCode::StoreFailed, QStringLiteral("the write-ahead log cannot be used here"),
                      path);
}

/** Schema and pages, seen by a connection that can write nothing; there SQLite's quick check leaves the
 * constraints out and is several times quicker. Only where no log is waiting and nobody else writes. */
Outcome inspect(const Schema &schema, const QString &path)
{
    auto connection = Connection::open(path, Purpose::LookOnly);
    if (!connection)
        return fail(connection.error());
    return guardedResult(path, [&] {
        return checkSchema(**connection, schema, path).and_then([&] {
            return checkContent(**connection, false, path);
        });
    });
}

/** @param isInspected its pages were checked just now, by inspect(). */
Outcome prepare(Connection &connection, const Schema &schema, const OpenSpec &spec, const QString &path,
                bool isInspected)
{
    const bool thoroughly = spec.access == Access::ReadWrite;
    return guardedResult(path, [&] {
        return checkSchema(connection, schema, path)
            .and_then([&] { return isInspected ? Outcome() : checkContent(connection, thoroughly, path); })
            .and_then([&] { return bringUpToDate(connection, schema, path, spec.access); })
            .and_then([&] { return configure(connection, spec.access, path); });
    });
}

} // namespace

Result<std::unique_ptr<WorkspaceFile>> WorkspaceFile::open(const OpenSpec &spec, const Schema &schema)
{
    const auto path = canonicalPath(spec);
    if (!path)
        return fail(path.error());
    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile);
    file->m_path = *path;
    file->m_access = spec.access;
    if (spec.access == Access::ReadWrite) {
        auto locked = lock(*path, spec.now);
        if (!locked)
            return fail(locked.error());
        file->m_lock = std::move(*locked);
    }
    if (!QFileInfo::exists(*path)) {
        if (spec.access == Access::ReadOnly)
            return fail(ErrorCode::NotFound, {}, *path);
        if (auto made = create(*path, schema, spec.now); !made)
            return fail(made.error());
    }
    // With the lock held nobody else writes: a log that is not empty was left by a program that did not end.
    const bool isClean =
        spec.access == Access::ReadWrite && QFileInfo(*path + QStringLiteral("-wal")).size() == 0;
    if (isClean) {
        if (auto inspected = inspect(schema, *path); !inspected)
            return fail(inspected.error());
    }
    auto connection = Connection::open(*path, purposeOf(*path, spec.access));
    if (!connection)
        return fail(connection.error());
    file->m_connection = std::move(*connection);
    if (auto ready = prepare(*file->m_connection, schema, spec, *path, isClean); !ready)
        return fail(ready.error());
    file->m_isReady = true;
    return file;
}

WorkspaceFile::~WorkspaceFile()
{
    // SQLite removes the log when the last connection closes.
    if (m_isReady && m_access == Access::ReadWrite)
        std::ignore = guarded(m_path, [this] { m_connection->run("PRAGMA wal_checkpoint(TRUNCATE)"); });
    m_connection.reset();
}

} // namespace jiaoshu::store
