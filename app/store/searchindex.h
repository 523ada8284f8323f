// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "store/connection.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace jiaoshu::store {

/** Which article of which workspace is the newest in an index. Articles are never removed and their ids
 * ascend, so all before it are there, too. */
struct SearchMark
{
    QString workspaceUid;
    ArticleId article;
    QByteArray sha256; ///< of its text: a workspace that was put back may have another with this id
    bool operator==(const SearchMark &) const = default;
};

/** The search index of a workspace: a cache in the file "<workspace>.search2" beside it, or in the user's
 * folder of caches where nothing can be written beside it, dropped where it is not what it should be. Any
 * number of connections read it beside one that writes. Used from one thread. */
class SearchIndex
{
public:
    [[nodiscard]] static QString pathOf(const QString &workspace);
    /** Where it is kept for a workspace in a folder that cannot be written. */
    [[nodiscard]] static QString cachePathOf(const QString &workspace);
    /** Opens it; a missing or damaged one is made anew, where that can be. @return CannotWrite, DiskFull. */
    [[nodiscard]] static Result<std::unique_ptr<SearchIndex>> open(const QString &workspace);
    [[nodiscard]] static bool exists(const QString &workspace);
    /** Takes it away, wherever it is: a search or addition came upon damage. */
    static void drop(const QString &workspace);

    /** @return nothing marked where it is empty. */
    [[nodiscard]] Result<SearchMark> mark() const;
    struct Entry
    {
        ArticleId article;
        QByteArray words; ///< ASCII letters and digits and any other character, parted by spaces
    };
    /** In one transaction, with what is then the newest. */
    [[nodiscard]] Outcome add(const QList<Entry> &entries, const SearchMark &mark);
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
    SearchIndex(QString path, std::unique_ptr<Connection> connection);

    QString m_path;
    std::unique_ptr<Connection> m_connection;
};

} // namespace jiaoshu::store
