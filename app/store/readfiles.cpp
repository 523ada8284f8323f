// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readfiles.h"

#include "store/fault.h"
#include "store/query.h"

#include <QtEndian>

#include <SQLiteCpp/Transaction.h>

namespace jiaoshu::store {

namespace {

constexpr qsizetype HeadBytes = sizeof(qint64) + sizeof(quint32);

CacheFile::Kind kind()
{
    return {QStringLiteral("read1"), "read_file/create", "SELECT count(*) FROM read_file WHERE key = x''"};
}

} // namespace

void ReadParts::append(ArticleId article, const QString &part)
{
    const QByteArray utf8 = part.toUtf8();
    char head[HeadBytes];
    qToBigEndian(article.value, head);
    qToBigEndian(static_cast<quint32>(utf8.size()), head + sizeof(qint64));
    m_bytes.append(head, HeadBytes).append(utf8);
}

bool ReadParts::visit(const std::function<bool(ArticleId article, const QString &part)> &use) const
{
    QByteArrayView rest = m_bytes;
    while (!rest.isEmpty()) {
        if (rest.size() < HeadBytes)
            return false;
        const auto article = qFromBigEndian<qint64>(rest.data());
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(rest.data() + sizeof(qint64)));
        rest = rest.sliced(HeadBytes);
        if (length > rest.size() || !use({article}, QString::fromUtf8(rest.first(length))))
            return false;
        rest = rest.sliced(length);
    }
    return true;
}

Result<std::unique_ptr<ReadFiles>> ReadFiles::open(const QString &workspace)
{
    return CacheFile::open(workspace, kind()).map([](std::unique_ptr<CacheFile> file) {
        return std::unique_ptr<ReadFiles>(new ReadFiles(std::move(file)));
    });
}

bool ReadFiles::exists(const QString &workspace)
{
    return CacheFile::exists(workspace, kind());
}

void ReadFiles::drop(const QString &workspace)
{
    CacheFile::drop(workspace, kind());
}

Outcome ReadFiles::add(const QList<Entry> &entries, const CacheMark &mark)
{
    return m_file->add(
        [&] {
            for (const Entry &entry : entries)
                Query(m_file->connection(), "read_file/add")
                    .bind(":key", entry.key)
                    .bind(":articles", entry.articles.bytes())
                    .run();
        },
        mark);
}

Result<std::optional<ReadParts>> ReadFiles::find(const QByteArray &key) const
{
    return guarded(m_file->path(), [&]() -> std::optional<ReadParts> {
        Query row(m_file->connection(), "read_file/find");
        return row.bind(":key", key).next() ? std::optional(ReadParts(row.bytes())) : std::nullopt;
    });
}

Outcome ReadFiles::clear()
{
    return guarded(m_file->path(), [this] {
        SQLite::Transaction transaction(m_file->connection().database(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        m_file->connection().run("DELETE FROM read_file; DELETE FROM mark");
        transaction.commit();
    });
}

} // namespace jiaoshu::store
