// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/parts_p.h"
#include "store/cachefile.h"

namespace jiaoshu::session {

// How a cache beside the workspace (search index, likeness) is opened and brought up to date. Cache has
// open(), drop(), mark(), add(), clear() and Entry.

/** The mark holds an article that this workspace holds, too. */
[[nodiscard]] Result<bool> belongs(const store::CacheMark &mark, const store::Workspace &workspace);

template <typename Cache>
struct OpenCache
{
    std::unique_ptr<Cache> index;
    bool isComplete = false;
};

template <typename Cache>
[[nodiscard]] Result<OpenCache<Cache>> openCache(const Session &session)
{
    const store::Workspace &workspace = *session.parts().workspace;
    auto index = Cache::open(session.path());
    if (!index)
        return fail(index.error());
    const auto mark = (*index)->mark();
    if (!mark)
        return fail(mark.error());
    const auto isOurs = belongs(*mark, workspace);
    if (!isOurs)
        return fail(isOurs.error());
    if (!*isOurs) {
        if (auto cleared = (*index)->clear(); !cleared)
            return fail(cleared.error());
    }
    const auto missing = workspace.articlesAfter(*isOurs ? mark->article : ArticleId{}, 1);
    if (!missing)
        return fail(missing.error());
    return OpenCache<Cache>{std::move(*index), missing->isEmpty()};
}

/** The next articles after @p mark, which then is the last of them. @return how many. */
template <typename Cache, typename EntryOf>
[[nodiscard]] Result<qint64> addPortion(const store::Workspace &workspace, Cache &index,
                                        store::CacheMark &mark, EntryOf &&entryOf)
{
    constexpr int Portion = 200;
    const auto ids = workspace.articlesAfter(mark.article, Portion);
    if (!ids)
        return fail(ids.error());
    QList<typename Cache::Entry> entries;
    for (const ArticleId id : *ids) {
        const auto article = workspace.article(id);
        if (!article)
            return fail(article.error());
        auto entry = entryOf(workspace, *article);
        if (!entry)
            return fail(entry.error());
        entries.append(std::move(*entry));
        mark.article = id;
        mark.sha256 = article->sha256;
    }
    if (entries.isEmpty())
        return 0;
    return index.add(entries, mark).map([&] { return qint64(entries.size()); });
}

/** @param told after each portion: articles done so far; false ends it there. @return how many came in. */
template <typename Cache, typename EntryOf>
[[nodiscard]] Result<qint64> updateCache(const Session &session, EntryOf &&entryOf,
                                         const std::function<bool(qint64 done)> &told)
{
    const store::Workspace &workspace = *session.parts().workspace;
    auto open = openCache<Cache>(session);
    if (!open)
        return fail(open.error());
    const auto uid = workspace.uid();
    auto mark = open->index->mark();
    if (!uid || !mark)
        return fail(uid ? mark.error() : uid.error());
    mark->workspaceUid = *uid;
    qint64 done = 0;
    while (true) {
        const auto added = addPortion(workspace, *open->index, *mark, entryOf);
        if (!added)
            return added;
        done += *added;
        if (*added == 0 || (told && !told(done)))
            return done;
    }
}

} // namespace jiaoshu::session
