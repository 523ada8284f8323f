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

QByteArray packed(const QList<ReadPart> &articles)
{
    QByteArray bytes;
    for (const ReadPart &one : articles) {
        const QByteArray part = one.part.toUtf8();
        char head[HeadBytes];
        qToBigEndian(one.article.value, head);
        qToBigEndian(static_cast<quint32>(part.size()), head + sizeof(qint64));
        bytes.append(head, HeadBytes).append(part);
    }
    return bytes;
}

/** Nothing where they break off. */
std::optional<QList<ReadPart>> unpacked(QByteArrayView bytes)
{
    QList<ReadPart> articles;
    while (!bytes.isEmpty()) {
        if (bytes.size() < HeadBytes)
            return {};
        const auto article = qFromBigEndian<qint64>(bytes.data());
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.data() + sizeof(qint64)));
        bytes = bytes.sliced(HeadBytes);
        if (length > bytes.size())
            return {};
        articles.append({{article}, QString::fromUtf8(bytes.first(length))});
        bytes = bytes.sliced(length);
    }
    return articles;
}

} // namespace

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
                    .bind(":articles", packed(entry.articles))
                    .run();
        },
        mark);
}

Result<std::optional<QList<ReadPart>>> ReadFiles::find(const QByteArray &key) const
{
    return guarded(m_file->path(), [&]() -> std::optional<QList<ReadPart>> {
        Query row(m_file->connection(), "read_file/find");
        return row.bind(":key", key).next() ? unpacked(row.bytes()) : std::nullopt;
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
