// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/commands.h"

namespace jiaoshu::session {

// Articles that tell the same are linked, so that a fact in them is reviewed once. Each is a command like
// those of commands.h, taken back by undo(); of links Changes::action is "describe".

/** Links them into one group, with those that they are linked with already; of any two that were told apart
 * that is taken back. @return BadField for fewer than two, UnknownArticle. */
[[nodiscard]] Result<Changes> linkArticles(Session &session, const QList<ArticleId> &articles);
/** Takes @p article out of its group. */
[[nodiscard]] Result<Changes> unlinkArticle(Session &session, ArticleId article);
/** Says that two articles that are nearly the same are no duplicates: findDuplicates() does not tell the pair
 * any more. @return BadField for one article, and for two that are linked; UnknownArticle. */
[[nodiscard]] Result<Changes> tellApart(Session &session, ArticleId one, ArticleId other);
/** Takes that back, whenever it was said. */
[[nodiscard]] Result<Changes> tellApartNoMore(Session &session, ArticleId one, ArticleId other);
[[nodiscard]] Result<bool> areToldApart(const Session &session, ArticleId one, ArticleId other);
/** The group that @p article is in, itself among them, ascending; empty where it is linked with none. Those
 * that were taken out are not among them. */
[[nodiscard]] Result<QList<ArticleId>> linkedWith(const Session &session, ArticleId article);

/** A decision on a figure of one article that holds for the same figure of a linked one. */
struct SharedDecision
{
    model::Figure decided;  ///< confirmed, corrected or rejected
    model::Figure open;     ///< in a linked article: the same words, the same fields, proposed and undecided
    model::Reading becomes; ///< what the open one will say, with its own span; as it stands where rejected
    bool operator==(const SharedDecision &) const = default;
};

/** What could be taken over within the group of @p article, by article and span of the open figure. The
 * quotes are the same, and stand in the same sentence, or once among the figures of each article; the open
 * figure says what the decided one said when it was proposed, or what it says now. Where two decisions on one
 * figure differ, none is given. Changes nothing. */
[[nodiscard]] Result<QList<SharedDecision>> sharedDecisions(const Session &session, ArticleId article);
/** Decides those of @p figures that sharedDecisions() still gives as it says there, as one step. */
[[nodiscard]] Result<Changes> takeOverDecisions(Session &session, ArticleId article,
                                                const QList<FigureId> &figures);

} // namespace jiaoshu::session
