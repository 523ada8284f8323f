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
    /** Every figure the engine proposes, with its reasons, ascending by span; none of an article that is
     * longer than LongestExplained, of which explainingFigure() tells them one by one. */
    QList<model::ExplainedProposal> explained;
    bool isTooLong = false; ///< to be explained at once
    /** The numbers that a figure is to stand for, ascending: those it proposes, and those it neither took nor
     * passed over for a reason. */
    QList<CodePointSpan> numbers;
    QList<CodePointSpan> furniture; ///< lines of the page it was taken from, ascending
};
/** UTF-16 units; the reasons of a figure take some kilobytes. */
inline constexpr qsizetype LongestExplained = 2'000'000;
/** @param isCancelled asked some 20 times a second; what was read till then is returned. May be empty. */
using ReadingWork = std::function<ArticleReading(const std::function<bool()> &isCancelled)>;
/** The work itself may run in any thread and outlive the session; making it is for the session's own.
 * @return UnknownArticle. */
[[nodiscard]] Result<ReadingWork> readingArticle(const Session &session, ArticleId article);

/** Those of @p numbers that no figure touches, whatever its state. @param figures of the article, in any
 * order. */
[[nodiscard]] QList<CodePointSpan> uncovered(const QList<CodePointSpan> &numbers,
                                             const QList<model::Figure> &figures);

/** The number at @p span is no figure of the article: it is kept as one that was rejected for @p reason, so
 * that it is covered, exported as left out, and can be undone. Where a figure touches it already nothing
 * changes. @return BadSpan. */
[[nodiscard]] Result<Changes> waiveNumber(Session &session, ArticleId article, CodePointSpan span,
                                          const QString &reason);

} // namespace jiaoshu::session
