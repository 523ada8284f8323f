// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachefile.h"

#include "store/fault.h"
#include "store/query.h"
#include "store/sqltext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <SQLiteCpp/Transaction.h>

namespace jiaoshu::store {

namespace {

/** @return nothing where the file is not what it should be. */
Result<std::unique_ptr<Connection>> opened(const QString &path, const CacheFile::Kind &kind)
{
    auto connection = Connection::open(path, Purpose::Create);
    if (!connection) {
        const bool isDamaged = connection.error().code == ErrorCode::DamagedWorkspace;
        return fail(isDamaged ? ErrorCode::DamagedWorkspace : ErrorCode::CannotWrite,
                    connection.error().detail, path);
    }
    auto ready = guarded(path, [&] {
        // A cache: a power cut may cost its last entries, not its wholeness.
        (*connection)->run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
        (*connection)->trust();
        if ((*connection)->number("SELECT count(*) FROM sqlite_schema") > 0) {
            std::ignore = (*connection)->number("SELECT count(*) FROM mark");
            std::ignore = (*connection)->number(kind.probe.constData());
            return;
        }
        SQLite::Transaction transaction((*connection)->database(), SQLite::TransactionBehavior::IMMEDIATE);
        if ((*connection)->number("SELECT count(*) FROM sqlite_schema") == 0)
            (*connection)->run(sqlText(kind.create));
        transaction.commit();
    });
    return ready ? std::move(connection) : fail(ready.error());
}

void removeWithLogs(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1StringView(suffix));
}

/** One that is damaged is made anew. */
Result<std::unique_ptr<Connection>> openedAnyhow(const QString &path, const CacheFile::Kind &kind)
{
    auto connection = opened(path, kind);
    if (connection || !isDamage(connection.error().code))
        return connection;
    removeWithLogs(path);
    return opened(path, kind);
}

} // namespace

bool isDamage(ErrorCode code)
{
    return code == ErrorCode::DamagedWorkspace || code == ErrorCode::StoreFailed;
}

CacheFile::CacheFile(QString path, std::unique_ptr<Connection> connection)
    : m_path(std::move(path)), m_connection(std::move(connection))
{}

QString CacheFile::pathOf(const QString &workspace, const Kind &kind)
{
    return QString(workspace + u'.' + kind.suffix);
}

QString CacheFile::cachePathOf(const QString &workspace, const Kind &kind)
{
    const QByteArray name =
        QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation))
        .filePath(QString(QStringLiteral("jiaoshu/") + QLatin1StringView(name) + u'.' + kind.suffix));
}

bool CacheFile::exists(const QString &workspace, const Kind &kind)
{
    return QFile::exists(pathOf(workspace, kind)) || QFile::exists(cachePathOf(workspace, kind));
}

void CacheFile::drop(const QString &workspace, const Kind &kind)
{
    removeWithLogs(pathOf(workspace, kind));
    removeWithLogs(cachePathOf(workspace, kind));
}

Result<std::unique_ptr<CacheFile>> CacheFile::open(const QString &workspace, const Kind &kind)
{
    QString path = pathOf(workspace, kind);
    auto connection = openedAnyhow(path, kind);
    if (!connection && connection.error().code != ErrorCode::DiskFull) {
        path = cachePathOf(workspace, kind);
        QDir().mkpath(QFileInfo(path).path());
        connection = openedAnyhow(path, kind);
    }
    if (!connection)
        return fail(connection.error());
    return std::unique_ptr<CacheFile>(new CacheFile(path, std::move(*connection)));
}

Result<CacheMark> CacheFile::mark() const
{
    return guarded(m_path, [this] {
        CacheMark mark;
        Query row(*m_connection, "search/get_mark");
        if (!row.next())
            return mark;
        mark.workspaceUid = row.text();
        mark.article = {row.number()};
        mark.sha256 = row.bytes();
        return mark;
    });
}

Outcome CacheFile::add(const std::function<void()> &put, const CacheMark &mark)
{
    return guarded(m_path, [&] {
        SQLite::Transaction transaction(m_connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
        put();
        Query(*m_connection, "search/put_mark")
            .bind(":workspace", mark.workspaceUid)
            .bind(":article", mark.article.value)
            .bind(":sha256", mark.sha256)
            .run();
        transaction.commit();
    });
}

} // namespace jiaoshu::store
