// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

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
Result<std::unique_ptr<Connection>> opened(const QString &path)
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
            std::ignore = (*connection)->number("SELECT rowid FROM gram WHERE gram MATCH 'x' LIMIT 1");
            return;
        }
        SQLite::Transaction transaction((*connection)->database(), SQLite::TransactionBehavior::IMMEDIATE);
        if ((*connection)->number("SELECT count(*) FROM sqlite_schema") == 0)
            (*connection)->run(sqlText("search/create"));
        transaction.commit();
    });
    return ready ? std::move(connection) : fail(ready.error());
}

void removeWithLogs(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1StringView(suffix));
}

bool isDamage(ErrorCode code)
{
    return code == ErrorCode::DamagedWorkspace || code == ErrorCode::StoreFailed;
}

/** One that is damaged is made anew. */
Result<std::unique_ptr<Connection>> openedAnyhow(const QString &path)
{
    auto connection = opened(path);
    if (connection || !isDamage(connection.error().code))
        return connection;
    removeWithLogs(path);
    return opened(path);
}

} // namespace

SearchIndex::SearchIndex(QString path, std::unique_ptr<Connection> connection)
    : m_path(std::move(path)), m_connection(std::move(connection))
{}

QString SearchIndex::pathOf(const QString &workspace)
{
    return QString(workspace + QStringLiteral(".search2"));
}

QString SearchIndex::cachePathOf(const QString &workspace)
{
    const QByteArray name =
        QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation))
        .filePath(QStringLiteral("jiaoshu/%1.search2").arg(QLatin1StringView(name)));
}

bool SearchIndex::exists(const QString &workspace)
{
    return QFile::exists(pathOf(workspace)) || QFile::exists(cachePathOf(workspace));
}

void SearchIndex::drop(const QString &workspace)
{
    removeWithLogs(pathOf(workspace));
    removeWithLogs(cachePathOf(workspace));
}

Result<std::unique_ptr<SearchIndex>> SearchIndex::open(const QString &workspace)
{
    removeWithLogs(QString(workspace + QStringLiteral(".search1"))); // of an earlier version
    QString path = pathOf(workspace);
    auto connection = openedAnyhow(path);
    if (!connection && connection.error().code != ErrorCode::DiskFull) {
        path = cachePathOf(workspace);
        QDir().mkpath(QFileInfo(path).path());
        connection = openedAnyhow(path);
    }
    if (!connection)
        return fail(connection.error());
    return std::unique_ptr<SearchIndex>(new SearchIndex(path, std::move(*connection)));
}

Result<SearchMark> SearchIndex::mark() const
{
    return guarded(m_path, [this] {
        SearchMark mark;
        Query row(*m_connection, "search/get_mark");
        if (!row.next())
            return mark;
        mark.workspaceUid = row.text();
        mark.article = {row.number()};
        mark.sha256 = row.bytes();
        return mark;
    });
}

Outcome SearchIndex::add(const QList<Entry> &entries, const SearchMark &mark)
{
    return guarded(m_path, [&] {
        SQLite::Transaction transaction(m_connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
        for (const Entry &entry : entries)
            Query(*m_connection, "search/add")
                .bind(":article", entry.article.value)
                .bind(":body", QString::fromUtf8(entry.words))
                .run();
        Query(*m_connection, "search/put_mark")
            .bind(":workspace", mark.workspaceUid)
            .bind(":article", mark.article.value)
            .bind(":sha256", mark.sha256)
            .run();
        transaction.commit();
    });
}

Result<bool> SearchIndex::isWhole(const std::function<bool()> &isCancelled) const
{
    const Connection::Interruption interruption(*m_connection, isCancelled);
    auto whole = guarded(m_path, [this] {
        if (m_connection->text("PRAGMA quick_check(1)") != QStringLiteral("ok"))
            return false;
        m_connection->run("INSERT INTO gram (gram) VALUES ('integrity-check')");
        return true;
    });
    if (!whole && isDamage(whole.error().code))
        return false;
    return whole;
}

Outcome SearchIndex::clear()
{
    return guarded(m_path, [this] {
        SQLite::Transaction transaction(m_connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
        m_connection->run("INSERT INTO gram (gram) VALUES ('delete-all'); DELETE FROM mark");
        transaction.commit();
    });
}

Result<QList<ArticleId>> SearchIndex::find(const QByteArray &expression, ArticleId after, int limit) const
{
    return guarded(m_path, [&] {
        QList<ArticleId> found;
        Query rows(*m_connection, "search/find");
        rows.bind(":expression", QString::fromUtf8(expression)).bind(":after", after.value);
        rows.bind(":limit", qint64(limit));
        while (rows.next())
            found.append(ArticleId{rows.number()});
        return found;
    });
}

Result<qint64> SearchIndex::count(const QByteArray &expression, qint64 limit) const
{
    return guarded(m_path, [&] {
        Query row(*m_connection, "search/count");
        row.bind(":expression", QString::fromUtf8(expression)).bind(":limit", limit);
        return row.next() ? row.number() : qint64(0);
    });
}

} // namespace jiaoshu::store
