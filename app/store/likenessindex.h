// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cachefile.h"

#include <QList>

namespace jiaoshu::store {

/** What articles are found alike by: a cache in the file "<workspace>.alike1", see CacheFile. */
class LikenessIndex
{
public:
    /** Opens it; a missing or damaged one is made anew, where that can be. @return CannotWrite, DiskFull. */
    [[nodiscard]] static Result<std::unique_ptr<LikenessIndex>> open(const QString &workspace);
    static void drop(const QString &workspace);
    [[nodiscard]] Result<CacheMark> mark() const { return m_file->mark(); }

    struct Entry
    {
        ArticleId article;
        QByteArray minima; ///< means nothing in store/
    };
    /** In one transaction, with what is then the newest. */
    [[nodiscard]] Outcome add(const QList<Entry> &entries, const CacheMark &mark);
    /** Empties it. */
    [[nodiscard]] Outcome clear();
    /** Hands over those after @p after up to @p last, ascending, as long as @p visit says to go on; ten
     * thousand a transaction, so that none is long. @return Cancelled where it did not. */
    [[nodiscard]] Outcome visit(ArticleId after, ArticleId last,
                                const std::function<bool(const Entry &)> &visit) const;

private:
    explicit LikenessIndex(std::unique_ptr<CacheFile> file) : m_file(std::move(file)) {}
    std::unique_ptr<CacheFile> m_file;
};

} // namespace jiaoshu::store
