// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cachefile.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace jiaoshu::store {

/** The search index of a workspace: a cache in the file "<workspace>.search2", see CacheFile. */
class SearchIndex
{
public:
    /** Opens it; a missing or damaged one is made anew, where that can be. @return CannotWrite, DiskFull. */
    [[nodiscard]] static Result<std::unique_ptr<SearchIndex>> open(const QString &workspace);
    [[nodiscard]] static bool exists(const QString &workspace);
    /** Takes it away, wherever it is: a search or addition came upon damage. */
    static void drop(const QString &workspace);

    /** @return nothing marked where it is empty. */
    [[nodiscard]] Result<CacheMark> mark() const { return m_file->mark(); }
    struct Entry
    {
        ArticleId article;
        QByteArray words; ///< ASCII letters and digits and any other character, parted by spaces
    };
    /** In one transaction, with what is then the newest. */
    [[nodiscard]] Outcome add(const QList<Entry> &entries, const CacheMark &mark);
    /** Its pages and lists are well formed, read through to the end. @return also Cancelled. */
    [[nodiscard]] Result<bool> isWhole(const std::function<bool()> &isCancelled = {}) const;
    /** Empties it. */
    [[nodiscard]] Outcome clear();

    /** Articles that FTS5's @p expression finds, ascending, from after @p after on. */
    [[nodiscard]] Result<QList<ArticleId>> find(const QByteArray &expression, ArticleId after,
                                                int limit) const;
    /** How many, counted up to @p limit. */
    [[nodiscard]] Result<qint64> count(const QByteArray &expression, qint64 limit) const;

private:
    explicit SearchIndex(std::unique_ptr<CacheFile> file) : m_file(std::move(file)) {}
    std::unique_ptr<CacheFile> m_file;
};

} // namespace jiaoshu::store
