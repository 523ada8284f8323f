// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/fault.h"
#include "store/query.h"

#include <QFile>

#include <SQLiteCpp/Transaction.h>

namespace jiaoshu::store {

namespace {

CacheFile::Kind kind()
{
    return {QStringLiteral("search2"), "search/create",
            "SELECT rowid FROM gram WHERE gram MATCH 'x' LIMIT 1"};
}

} // namespace

bool SearchIndex::exists(const QString &workspace)
{
    return CacheFile::exists(workspace, kind());
}

void SearchIndex::drop(const QString &workspace)
{
    CacheFile::drop(workspace, kind());
}

Result<std::unique_ptr<SearchIndex>> SearchIndex::open(const QString &workspace)
{
    CacheFile::drop(workspace, {QStringLiteral("search1"), {}, {}}); // of an earlier version
    return CacheFile::open(workspace, kind()).map([](std::unique_ptr<CacheFile> file) {
        return std::unique_ptr<SearchIndex>(new SearchIndex(std::move(file)));
    });
}

Outcome SearchIndex::add(const QList<Entry> &entries, const CacheMark &mark)
{
    return m_file->add(
        [&] {
            for (const Entry &entry : entries)
                Query(m_file->connection(), "search/add")
                    .bind(":article", entry.article.value)
                    .bindText(":body", entry.words)
                    .run();
        },
        mark);
}

Result<bool> SearchIndex::isWhole(const std::function<bool()> &isCancelled) const
{
    const Connection::Interruption interruption(m_file->connection(), isCancelled);
    auto whole = guarded(m_file->path(), [this] {
        if (m_file->connection().text("PRAGMA quick_check(1)") != QStringLiteral("ok"))
            return false;
        m_file->connection().run("INSERT INTO gram (gram) VALUES ('integrity-check')");
        return true;
    });
    if (!whole && isDamage(whole.error().code))
        return false;
    return whole;
}

Outcome SearchIndex::clear()
{
    return guarded(m_file->path(), [this] {
        SQLite::Transaction transaction(m_file->connection().database(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        m_file->connection().run("INSERT INTO gram (gram) VALUES ('delete-all'); DELETE FROM mark");
        transaction.commit();
    });
}

Result<QList<ArticleId>> SearchIndex::find(const QByteArray &expression, ArticleId after, int limit) const
{
    return guarded(m_file->path(), [&] {
        QList<ArticleId> found;
        Query rows(m_file->connection(), "search/find");
        rows.bind(":expression", QString::fromUtf8(expression)).bind(":after", after.value);
        rows.bind(":limit", qint64(limit));
        while (rows.next())
            found.append(ArticleId{rows.number()});
        return found;
    });
}

Result<qint64> SearchIndex::count(const QByteArray &expression, qint64 limit) const
{
    return guarded(m_file->path(), [&] {
        Query row(m_file->connection(), "search/count");
        row.bind(":expression", QString::fromUtf8(expression)).bind(":limit", limit);
        return row.next() ? row.number() : qint64(0);
    });
}

} // namespace jiaoshu::store
