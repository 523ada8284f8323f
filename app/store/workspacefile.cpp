// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspacefile.h"

#include "store/backup.h"
#include "store/fault.h"
#include "store/filecheck.h"
#include "store/place.h"
#include "store/query.h"
#include "store/uids.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>
#include <SQLiteCpp/Transaction.h>

namespace jiaoshu::store {

namespace {

/** Made under another name and renamed, so that a half-made file never stands at the place. */
Outcome create(const QString &path, const Schema &schema, const QDateTime &now)
{
    const QFileInfo place(path);
    const QString unfinished = place.dir().filePath(
        QStringLiteral(".%1.%2.new").arg(place.fileName()).arg(QCoreApplication::applicationPid()));
    QFile::remove(unfinished); // left by a process of the same number that did not end well
    auto made = makeEmpty(unfinished, schema);
    auto filled = !made ? Outcome(fail(made.error())) : guarded(path, [&] {
        Query(**made, "meta/add")
            .bind(":uid", newUid(now))
            .bind(":created_at", now.toString(Qt::ISODateWithMs))
            .bind(":tool_version", QStringLiteral(JIAOSHU_VERSION))
            .run();
    });
    if (made)
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
    if (isWritablePlace(path))
        return Purpose::Look;
    return hasLog(path) ? Purpose::LookAtLog : Purpose::LookOnly;
}

bool isOnNetwork(const OpenSpec &spec, const QString &path)
{
    return isNetworkFileSystem(
        spec.fileSystem.isEmpty() ? QStorageInfo(QFileInfo(path).path()).fileSystemType() : spec.fileSystem);
}

constexpr int LongestLogPages = 16 * 1024;

Outcome bringUpToDate(Connection &connection, const Schema &schema, const QString &path, const OpenSpec &spec)
{
    const qint64 version = connection.number("PRAGMA user_version");
    if (version == schema.latest())
        return {};
    if (spec.access == Access::ReadOnly)
        return {};
    const QString occasion = QStringLiteral("before-version-%1").arg(schema.latest());
    if (auto kept = backUp(connection, {path, occasion, spec.now, schema, true, spec.isCancelled}); !kept)
        return fail(kept.error());
    schema.migrate(connection, static_cast<int>(version));
    return {};
}

/** The write-ahead log needs memory that all processes share, which no network gives. */
Outcome configure(Connection &connection, const OpenSpec &spec, const QString &path)
{
    connection.trust();
    if (isOnNetwork(spec, path)) {
        const bool set = connection.text("PRAGMA journal_mode = DELETE") == QStringLiteral("delete");
        connection.run("PRAGMA synchronous = EXTRA");
        return set && connection.number("PRAGMA synchronous") == 3
                   ? Outcome()
                   : fail(ErrorCode::StoreFailed, QStringLiteral("the rollback journal cannot be used here"),
                          path);
    }
    const bool set = connection.text("PRAGMA journal_mode = WAL") == QStringLiteral("wal") &&
                     connection.number("PRAGMA wal_autocheckpoint = 1000") == 1000 &&
                     connection.number("PRAGMA synchronous") == 2;
    if (set)
        connection.rememberLog();
    if (set && spec.isCheckpointedElsewhere)
        connection.checkpointElsewhere(LongestLogPages);
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
        return checkLength(**connection, path)
            .and_then([&] { return checkSchema(**connection, schema, path); })
            .and_then([&] { return checkContent(**connection, false, path); });
    });
}

/** How much of the pages is looked at. */
enum class Depth { None, Quick, Full };

Outcome prepare(Connection &connection, const Schema &schema, const OpenSpec &spec, const QString &path,
                Depth depth)
{
    const Connection::Interruption interruption(connection, spec.isCancelled);
    return guardedResult(path, [&] {
        return checkLength(connection, path)
            .and_then([&] { return checkSchema(connection, schema, path); })
            .and_then([&] {
                return depth == Depth::None ? Outcome()
                                            : checkContent(connection, depth == Depth::Full, path);
            })
            .and_then([&] { return bringUpToDate(connection, schema, path, spec); })
            .and_then([&] {
                return spec.access == Access::ReadOnly ? Outcome() : configure(connection, spec, path);
            });
    });
}

/** A log on a medium that cannot be written cannot be read either, unless its index was left beside it. */
Error unreadLog(Error error, const QString &path)
{
    if (error.code == ErrorCode::CannotRead && hasLog(path))
        error.code = ErrorCode::UnreadLog;
    return error;
}

} // namespace

bool isOlder(const QString &path, const Schema &schema)
{
    const auto connection = Connection::open(path, Purpose::Look);
    const auto version = connection
                             ? guarded(path, [&] { return (*connection)->number("PRAGMA user_version"); })
                             : Result<qint64>(fail(connection.error()));
    if (connection && !hasLog(path))
        (*connection)->trust(); // so that it leaves no empty log behind
    return version && *version > 0 && *version < schema.latest();
}

Result<std::unique_ptr<WorkspaceFile>> WorkspaceFile::open(const OpenSpec &spec, const Schema &schema)
{
    const auto path = canonicalPath(spec);
    if (!path)
        return fail(path.error());
    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile);
    file->m_path = *path;
    file->m_access = spec.access;
    file->m_turn = std::make_shared<TurnLine>();
    if (spec.access == Access::ReadWrite) {
        if (auto locked = file->lock(spec, schema); !locked)
            return fail(locked.error());
    } else if (!QFileInfo::exists(*path)) {
        return fail(ErrorCode::NotFound, {}, *path);
    }
    if (isOnNetwork(spec, *path))
        file->m_notices.append(Notice::NetworkFolder);
    if (auto ready = file->connect(spec, schema); !ready)
        return fail(unreadLog(ready.error(), *path));
    file->m_isReady = true;
    return file;
}

Outcome WorkspaceFile::lock(const OpenSpec &spec, const Schema &schema)
{
    auto locked = WorkspaceLock::take(m_path);
    if (!locked)
        return fail(locked.error());
    m_lock = std::move(*locked);
    QFile::remove(restoringPath(m_path)); // with the lock held nobody is restoring
    if (!QFileInfo::exists(m_path)) {
        if (auto made = create(m_path, schema, spec.now); !made)
            return made;
    }
    return m_lock->takeByInode();
}

Outcome WorkspaceFile::connect(const OpenSpec &spec, const Schema &schema)
{
    // With the lock held nobody else writes: what is left of a log was left by a program that did not end.
    const bool isUnclean = m_lock && (hasLog(m_path) || hasJournal(m_path) || m_lock->wasLeft());
    const bool isSmall = QFileInfo(m_path).size() <= spec.checkUpToBytes;
    Depth depth = isUnclean ? Depth::Full : Depth::Quick;
    if (isUnclean)
        m_notices.append(Notice::UncleanEnd);
    if (!isSmall) {
        depth = Depth::None;
        m_notices.append(Notice::Unchecked);
    } else if (m_lock && !isUnclean) {
        if (auto inspected = inspect(schema, m_path); !inspected)
            return inspected;
        depth = Depth::None;
    }
    auto connection = Connection::open(m_path, purposeOf(m_path, spec.access));
    if (!connection)
        return fail(connection.error());
    m_connection = std::move(*connection);
    if (auto ready = prepare(*m_connection, schema, spec, m_path, depth); !ready)
        return ready;
    return guarded(m_path, [&] {
        if (m_connection->number("PRAGMA user_version") < schema.latest())
            m_notices.append(Notice::OlderVersion);
    });
}

Result<std::unique_ptr<WorkspaceFile>> WorkspaceFile::openBeside() const
{
    if (m_access == Access::ReadOnly)
        return fail(ErrorCode::ReadOnly, {}, m_path);
    if (m_notices.contains(Notice::NetworkFolder))
        return fail(ErrorCode::StoreFailed, QStringLiteral("one connection in a network folder"), m_path);
    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile);
    file->m_path = m_path;
    file->m_isBeside = true;
    file->m_turn = m_turn;
    file->m_lock = m_lock;
    auto connection = Connection::open(m_path, Purpose::Use);
    if (!connection)
        return fail(connection.error());
    file->m_connection = std::move(*connection);
    OpenSpec spec;
    spec.fileSystem = QByteArrayLiteral("local"); // as was found out
    auto ready = guardedResult(m_path, [&] {
        // Ids are as good as random: the pages of their indexes would be written again and again.
        file->m_connection->run("PRAGMA cache_size = -65536");
        return configure(*file->m_connection, spec, m_path);
    });
    if (!ready)
        return fail(ready.error());
    return file;
}

namespace {

constexpr int KeptMs = 1000; ///< a turn, for who was sent away

} // namespace

WorkspaceFile::Turn::Turn(const WorkspaceFile &file) : m_line(*file.m_turn)
{
    constexpr int MomentMs = 250;
    const QMutexLocker locker(&m_line.mutex);
    if (file.m_isBeside) {
        while (m_line.isTaken || m_line.windows > 0 || !m_line.owed.hasExpired()) {
            if (m_line.isTaken || m_line.windows > 0)
                m_line.moved.wait(&m_line.mutex);
            else
                m_line.moved.wait(&m_line.mutex, m_line.owed);
        }
        m_isMine = true;
    } else {
        const QDeadlineTimer until(MomentMs, Qt::PreciseTimer);
        ++m_line.windows;
        while (m_line.isTaken && m_line.moved.wait(&m_line.mutex, until)) {
        }
        --m_line.windows;
        m_isMine = !m_line.isTaken;
        m_line.owed = m_isMine ? QDeadlineTimer() : QDeadlineTimer(KeptMs);
        if (!m_isMine)
            m_line.moved.wakeAll(); // they need wait for this one no more
    }
    m_line.isTaken = true;
}

bool WorkspaceFile::isTurnTaken() const
{
    const QMutexLocker locker(&m_turn->mutex);
    if (m_turn->isTaken)
        m_turn->owed = QDeadlineTimer(KeptMs);
    return m_turn->isTaken;
}

WorkspaceFile::Turn::~Turn()
{
    if (!m_isMine)
        return;
    const QMutexLocker locker(&m_line.mutex);
    m_line.isTaken = false;
    m_line.moved.wakeAll();
}

WorkspaceFile::~WorkspaceFile()
{
    if (!m_connection || m_isBeside)
        return;
    // SQLite removes the log when the last connection closes, where it may bring it in. A reader, or one that
    // was refused, lets it where there is nothing to bring in.
    if (m_isReady && m_access == Access::ReadWrite)
        std::ignore = guarded(m_path, [this] { m_connection->run("PRAGMA wal_checkpoint(TRUNCATE)"); });
    else if (!hasLog(m_path))
        m_connection->trust();
    m_connection.reset();
}

} // namespace jiaoshu::store
