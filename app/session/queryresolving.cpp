// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/queryresolving_p.h"

#include "session/parts_p.h"
#include "session/problembook.h"
#include "session/searching.h"

#include <algorithm>

namespace jiaoshu::session {

namespace {

/** Articles with the words in their text, and those that are called so, as the window finds them. */
Result<QList<ArticleId>> articlesWith(const Session &session, const QString &words)
{
    constexpr int AtOnce = 256;
    if (auto updated = updateSearchIndex(session.path()); !updated)
        return fail(updated.error());
    QList<ArticleId> found;
    while (true) {
        const auto page = searchArticles(session, words, found.isEmpty() ? ArticleId() : found.last());
        if (!page)
            return fail(page.error());
        if (page->articles.isEmpty())
            break;
        found += page->articles;
    }
    const NameMatcher names(words);
    for (ArticleId after;;) {
        const auto page = session.parts().workspace->articlePage(after, AtOnce);
        if (!page)
            return fail(page.error());
        if (page->isEmpty())
            break;
        after = page->last().id;
        for (const model::ArticleSummary &article : *page) {
            if (!article.wasTakenOut && names.fits(article))
                found.append(article.id);
        }
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

/** With what may have been meant for a field. */
Error noneHolds(const LibraryQuery &query)
{
    QString detail(query.words + QStringLiteral(": no article holds it"));
    for (const QString &stranger : query.strangers)
        detail += QStringLiteral("; there is no field %1").arg(stranger);
    return {ErrorCode::BadField, detail, {}};
}

} // namespace

Result<ResolvedQuery> resolveQuery(const Session &session, const QString &where,
                                   std::optional<UnmetValue> *unmet)
{
    auto query = parseLibraryQuery(where);
    if (!query)
        return fail(query.error());
    ResolvedQuery resolved{std::move(*query), {}, {}};
    resolved.where = toText(resolved.query);
    LibraryFilter &filter = resolved.query.filter;
    if (const QString &words = resolved.query.words; !words.isEmpty()) {
        auto within = articlesWith(session, words);
        if (!within)
            return fail(within.error());
        if (within->isEmpty()) {
            if (unmet)
                *unmet = UnmetValue{{}, words, {}};
            return fail(noneHolds(resolved.query));
        }
        if (auto &asked = filter.within)
            asked->removeIf([&within](ArticleId id) { return !within->contains(id); });
        else
            asked = std::move(*within);
    }
    if (!filter.of(Facet::Problem).isEmpty()) { // a doubtful figure that fails a sum has that as its problem
        const auto book = ProblemBook::read(session.path());
        if (!book)
            return fail(book.error());
        resolved.problems = (*book)->problems();
    }
    return resolved;
}

} // namespace jiaoshu::session
