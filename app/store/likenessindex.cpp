// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/likenessindex.h"

#include "store/fault.h"
#include "store/query.h"

#include <SQLiteCpp/Transaction.h>

namespace jiaoshu::store {

namespace {

CacheFile::Kind kind()
{
    return {QStringLiteral("alike1"), "likeness/create", "SELECT article_id FROM signature LIMIT 1"};
}

} // namespace

Result<std::unique_ptr<LikenessIndex>> LikenessIndex::open(const QString &workspace)
{
    return CacheFile::open(workspace, kind()).map([](std::unique_ptr<CacheFile> file) {
        return std::unique_ptr<LikenessIndex>(new LikenessIndex(std::move(file)));
    });
}

void LikenessIndex::drop(const QString &workspace)
{
    CacheFile::drop(workspace, kind());
}

Outcome LikenessIndex::add(const QList<Entry> &entries, const CacheMark &mark)
{
    return m_file->add(
        [&] {
            for (const Entry &entry : entries)
                Query(m_file->connection(), "likeness/add")
                    .bind(":article", entry.article.value)
                    .bind(":minima", entry.minima)
                    .run();
        },
        mark);
}

Outcome LikenessIndex::clear()
{
    return guarded(m_file->path(), [this] {
        SQLite::Transaction transaction(m_file->connection().database(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        m_file->connection().run("DELETE FROM signature; DELETE FROM mark");
        transaction.commit();
    });
}

Outcome LikenessIndex::visit(ArticleId after, ArticleId last,
                             const std::function<bool(const Entry &)> &visit) const
{
    constexpr qint64 AtOnce = 10'000;
    return guardedResult(m_file->path(), [&]() -> Outcome {
        for (qint64 from = after.value; from < last.value; from += AtOnce) {
            Query rows(m_file->connection(), "likeness/list");
            rows.bind(":after", from).bind(":last", std::min(last.value, from + AtOnce));
            while (rows.next()) {
                const ArticleId article{rows.number()};
                if (!visit({article, rows.bytes()}))
                    return fail(ErrorCode::Cancelled);
            }
        }
        return {};
    });
}

} // namespace jiaoshu::store
