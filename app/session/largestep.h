// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/commands.h"

#include <functional>

namespace jiaoshu::session {

// Steps that may be of thousands of articles: through Session::openBeside(), with how far they are, and told
// in pieces that a window takes over one at a time.

/** So much is done, of so much. @return false gives the step up, as long as nothing is written; then it is
 * for what openBeside() asks. */
using StepProgress = std::function<bool(qint64 done, qint64 total)>;

struct LargeStep
{
    Changes changes;           ///< all of it
    QList<Changes> pieces;     ///< the same, some figures or articles each; of its figures each names the
                               ///< articles
    QList<ArticleId> takenOut; ///< articles that are out of the workspace now
    std::optional<CommandId> last{}; ///< what undo() would take back right behind it, whatever came in since
};

/** Whether a decision on so many figures would keep a window from answering. */
[[nodiscard]] bool isLargeDecision(qsizetype figures);
/** Whether undo(), redo() or takeOutArticles() would keep a window from answering. */
[[nodiscard]] bool isLargeUndo(const Session &session);
[[nodiscard]] bool isLargeRedo(const Session &session);
[[nodiscard]] bool isLargeTakingOut(const Session &session, const QList<ArticleId> &articles);

/** As undo(), after what can be undone is looked up again. @return also Cancelled: then nothing is changed.
 */
[[nodiscard]] Result<LargeStep> undoInPieces(Session &session, CommandId only, const StepProgress &progress);
/** As redo(). */
[[nodiscard]] Result<LargeStep> redoInPieces(Session &session, CommandId only, const StepProgress &progress);
/** As confirmFigures(), reopenFigures(), amendFigures() and acceptFigures(). @return also Cancelled: then
 * nothing is changed. */
[[nodiscard]] Result<LargeStep> confirmInPieces(Session &session, const QList<FigureId> &figures,
                                                const StepProgress &progress);
[[nodiscard]] Result<LargeStep> reopenInPieces(Session &session, const QList<FigureId> &figures,
                                               const StepProgress &progress);
[[nodiscard]] Result<LargeStep> amendInPieces(Session &session, const QList<Correction> &corrections,
                                              const StepProgress &progress);
[[nodiscard]] Result<LargeStep> acceptInPieces(Session &session, const QList<FigureId> &figures,
                                               int fromPermille, const StepProgress &progress);
/** As takeOutArticles() of describing.h. */
[[nodiscard]] Result<LargeStep> takeOutInPieces(Session &session, const QList<ArticleId> &articles,
                                                const StepProgress &progress);

} // namespace jiaoshu::session
