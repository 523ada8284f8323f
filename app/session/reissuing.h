// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/commands.h"
#include "session/issuematcher.h"

namespace jiaoshu::session {

// An article that was published again, corrected, is another text and so another article of the workspace.
// What was decided on the earlier issue goes on in the new one where its place is found to the letter, and
// waits where it is not.

/** What becomes of a figure of the earlier issue on which something was decided. */
struct IssueStep
{
    model::Figure figure; ///< as it stands in the earlier issue
    Anchor anchor;        ///< in the new one
};

/** What carryOver() would do; changes nothing. By span. @return UnknownArticle. */
[[nodiscard]] Result<QList<IssueStep>> compareIssues(const Session &session, ArticleId from, ArticleId to);

/** Carries the decisions on @p from over to @p to, its new issue: what is found exactly goes on there with
 * who decided it and when, and is withdrawn from @p from, as is what nobody decided on; the rest stays as it
 * is and waits (strays()). What was decided on @p to already stays. One step, which can be undone. */
[[nodiscard]] Result<Changes> carryOver(Session &session, ArticleId from, ArticleId to);

/** A figure of an earlier issue that waits for a person. */
struct Stray
{
    model::Figure figure;
    ArticleId newIssue;
    Anchor anchor; ///< never Exact
};

/** All that wait, in the order they came to it. One no longer waits once it was placed, rejected or decided
 * otherwise. */
[[nodiscard]] Result<QList<Stray>> strays(const Session &session);
/** Puts a stray at @p span of the new issue, with its fields; its quote is taken anew. @return UnknownFigure
 * where it does not wait, BadSpan. */
[[nodiscard]] Result<Changes> placeStray(Session &session, FigureId figure, CodePointSpan span);

} // namespace jiaoshu::session
