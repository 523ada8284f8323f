// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cachefile.h"

#include <QList>

#include <optional>

namespace jiaoshu::store {

/** An article of a file, and which part of the file it is. */
struct ReadPart
{
    ArticleId article;
    QString part;
    bool operator==(const ReadPart &) const = default;
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
        QList<ReadPart> articles;
    };
    /** In one transaction, with the newest article that any of all entries names. */
    [[nodiscard]] Outcome add(const QList<Entry> &entries, const CacheMark &mark);
    /** Nothing where the file is not known. */
    [[nodiscard]] Result<std::optional<QList<ReadPart>>> find(const QByteArray &key) const;
    /** Empties it. */
    [[nodiscard]] Outcome clear();

private:
    explicit ReadFiles(std::unique_ptr<CacheFile> file) : m_file(std::move(file)) {}
    std::unique_ptr<CacheFile> m_file;
};

} // namespace jiaoshu::store
