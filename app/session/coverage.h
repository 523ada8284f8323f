// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reason.h"
#include "session/commands.h"

#include <functional>

namespace jiaoshu::session {

/** An article read again, for what is to be shown of it beside its figures. */
struct ArticleReading
{
    QList<model::ExplainedProposal>
        explained; ///< every figure the engine proposes, with its reasons, ascending by span
    /** The numbers that a figure is to stand for, ascending: those it proposes, and those it neither took nor
     * passed over for a reason. */
    QList<CodePointSpan> numbers;
};
/** The work itself may run in any thread and outlive the session; making it is for the session's own. @return
 * UnknownArticle. */
[[nodiscard]] Result<std::function<ArticleReading()>> readingArticle(const Session &session,
                                                                     ArticleId article);

/** Those of @p numbers that no figure touches, whatever its state. @param figures of the article, in any
 * order. */
[[nodiscard]] QList<CodePointSpan> uncovered(const QList<CodePointSpan> &numbers,
                                             const QList<model::Figure> &figures);

/** The number at @p span is no figure of the article: it is kept as one that was rejected for @p reason, so
 * that it is covered, exported as left out, and can be undone. @return BadSpan. */
[[nodiscard]] Result<Changes> waiveNumber(Session &session, ArticleId article, CodePointSpan span,
                                          const QString &reason);

} // namespace jiaoshu::session
