// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cachefile.h"

#include <QList>

#include <optional>

namespace jiaoshu::store {

/** The articles of a file, and which part of the file each is, in few bytes. */
class ReadParts
{
public:
    ReadParts() = default;
    /** As bytes() gave them. */
    explicit ReadParts(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    void append(ArticleId article, const QString &part);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /** Hands over each in the order they were appended, as long as @p use says to go on. @return false where
     * it did not, and where the bytes break off. */
    [[nodiscard]] bool visit(const std::function<bool(ArticleId article, const QString &part)> &use) const;

private:
    QByteArray m_bytes;
};

/** Which files that hold many articles were read to their end, so that an import that is made again need not
 * read them: a cache in the file "<workspace>.read1", see CacheFile. */
class ReadFiles
{
public:
    /** Opens it; a missing or damaged one is made anew, where that can be. @return CannotWrite, DiskFull. */
    [[nodiscard]] static Result<std::unique_ptr<ReadFiles>> open(const QString &workspace);
    [[nodiscard]] static bool exists(const QString &workspace);
    static void drop(const QString &workspace);
    [[nodiscard]] Result<CacheMark> mark() const { return m_file->mark(); }

    struct Entry
    {
        QByteArray key; ///< means nothing in store/
        ReadParts articles;
    };
    /** In one transaction, with the newest article that any of all entries names. */
    [[nodiscard]] Outcome add(const QList<Entry> &entries, const CacheMark &mark);
    /** Nothing where the file is not known. */
    [[nodiscard]] Result<std::optional<ReadParts>> find(const QByteArray &key) const;
    /** Empties it. */
    [[nodiscard]] Outcome clear();

private:
    explicit ReadFiles(std::unique_ptr<CacheFile> file) : m_file(std::move(file)) {}
    std::unique_ptr<CacheFile> m_file;
};

} // namespace jiaoshu::store
