// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "model/reason.h"

#include <functional>

namespace jiaoshu::session {

class Session;

/** Reads a figure's span again and says why each field reads as the engine proposes it. Nothing is changed,
 * nothing of it is kept: where an analyst corrected a field, compare with the figure.
 *  @return UnknownFigure; NoFigure where the engine sees no number in the span, as in one that was added by
 * hand. */
[[nodiscard]] Result<model::ExplainedProposal> explainFigure(const Session &session, FigureId figure);
/** The same as work that may run in any thread and outlive the session; making it is for the session's own.
 */
[[nodiscard]] Result<std::function<Result<model::ExplainedProposal>()>>
explainingFigure(const Session &session, FigureId figure);

/** @p draft with @p span as its words. Where its number still is what the engine reads in its old span, it
 * becomes what the engine reads in the new one: extended over 万, the value follows. What an analyst has
 * typed stays, and so does all of it in an article beyond LongestReread, where reading costs too much for a
 * key. */
[[nodiscard]] model::Reading withSpan(const Session &session, ArticleId article, model::Reading draft,
                                      CodePointSpan span);
inline constexpr qsizetype LongestReread = 20'000; ///< in UTF-16 units; two readings stay within a key press

} // namespace jiaoshu::session
