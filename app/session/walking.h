// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace jiaoshu::session {

// Steps from figure to figure that cost the same however many figures there are.

/** The figure beyond @p from within its article, whatever its state; an invalid @p from.figure stands before
 * the first, or behind the last. Nothing at the end of the article. @return UnknownFigure. */
[[nodiscard]] Result<std::optional<FigureId>> neighbourFigure(const Session &session, FigureAt from,
                                                              Direction direction);

/** Where the review of @p article begins: its first open figure, else its first; nothing where it has none.
 */
[[nodiscard]] Result<std::optional<FigureId>> figureToBeginWith(const Session &session, ArticleId article);

} // namespace jiaoshu::session
