// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"
#include "base/result.h"
#include "model/figure.h"

#include <QList>
#include <QString>

#include <optional>

namespace jiaoshu::session {

class Session;

/** What a command changed, for views to patch themselves by. */
struct Changes
{
    QString action; ///< "confirm", "correct", "reject", "unsure", "reopen", "add", "import", "reextract"; the
                    ///< undone one for undo()
    QList<ArticleId> articles;     ///< whose counts or figures changed
    QList<FigureId> changed;       ///< figures with other fields or another state
    QList<FigureId> added;         ///< figures that were not there before
    QList<FigureId> removed;       ///< figures that are no longer shown (an addition undone)
    std::optional<FigureId> focus; ///< the figure to make current
    CommandId command{};           ///< of undo() and redo(): what they became; else not valid
    [[nodiscard]] bool isEmpty() const
    {
        return changed.isEmpty() && added.isEmpty() && removed.isEmpty() && articles.isEmpty();
    }
};

/** The detail of a BadSpan: quotes are all that is left of the article's text (model::Article::isTextLost),
 * so none is added to it and none made longer until its text is back. */
inline constexpr QLatin1StringView LostText{"the text of the article is lost"};

// The whole list of what a user can do to figures. Each is one durable transaction appended to the journal
// before it returns; on an error nothing changed. All can be undone, also after a restart, and so can
// reextractArticle() and what came in together (importing.h): that is taken out, with what was decided on it,
// and comes back as it was. UnknownFigure, ReadOnly, NotFound (the workspace was moved or deleted), DiskFull,
// StoreFailed are common to all, and Outdated: another connection changed the figure in the same moment, and
// it is to be looked at again. A command that would change nothing returns empty Changes and leaves no trace.
//
// The state says where the fields came from: Confirmed are those that were proposed (a note aside), Corrected
// are an analyst's, Added is an analyst's figure whatever is decided of its fields. So confirming an unsure
// figure that was corrected before makes it Corrected again.

/** It is right as it stands. @param shown what was looked at: where its fields are others by now nothing is
 * decided */
[[nodiscard]] Result<Changes> confirmFigure(Session &session, FigureId figure,
                                            const std::optional<model::Reading> &shown = {});
/** It is a figure, with these fields. The quote is taken anew from the article when the span differs. The
 * same fields as it has make it a confirmation. @return BadField, BadSpan where @p reading cannot be true. */
[[nodiscard]] Result<Changes> correctFigure(Session &session, FigureId figure, model::Reading reading);
/** It is no figure; @p reason may be empty. */
[[nodiscard]] Result<Changes> rejectFigure(Session &session, FigureId figure, const QString &reason = {});
/** To be looked at again; @p note, where there is one, becomes the figure's. */
[[nodiscard]] Result<Changes> markUnsure(Session &session, FigureId figure, const QString &note = {});
/** Back to Proposed with the fields that were proposed, as a decision of its own. */
[[nodiscard]] Result<Changes> reopenFigure(Session &session, FigureId figure);
/** A figure the engine missed, read by the engine over @p selection (code points), verified by whoever adds
 * it. Where a figure with this span stands already, it is corrected to what is read. @return NoFigure,
 * BadSpan. */
[[nodiscard]] Result<Changes> addFigure(Session &session, ArticleId article, CodePointSpan selection);
/** The same, to be reviewed like any other: Proposed until it is confirmed or corrected, then Added. Where a
 * figure with this span stands already (and is not rejected), or a longer one around it, nothing changes and
 * focus is that figure. */
[[nodiscard]] Result<Changes> proposeFigure(Session &session, ArticleId article, CodePointSpan selection);
[[nodiscard]] Result<Changes> proposeFigure(Session &session, ArticleId article, model::Proposal proposal);
/** Added with every field given; a figure that stands there with other fields is corrected to them. */
[[nodiscard]] Result<Changes> addFigure(Session &session, ArticleId article, model::Reading reading);

// The same of many figures: one transaction, one step of undo, all or nothing. What is so already is passed
// over.

/** They are right as they stand. */
[[nodiscard]] Result<Changes> confirmFigures(Session &session, const QList<FigureId> &figures);

/** Back to unreviewed with the fields that were proposed. */
[[nodiscard]] Result<Changes> reopenFigures(Session &session, const QList<FigureId> &figures);

struct Correction
{
    FigureId figure;
    model::Reading reading;
    bool operator==(const Correction &) const = default;
};
/** Other fields for figures that nobody has looked at one by one: each keeps its state, so an open one still
 * waits for its decision, and the engine does not read it again. @return BadField, BadSpan. */
[[nodiscard]] Result<Changes> amendFigures(Session &session, const QList<Correction> &corrections);

/** @param only that step, see Session::undoStep(); else the last one. @return NothingToUndo; Outdated where
 * another is the last one by now, or what it left is no longer so. */
[[nodiscard]] Result<Changes> undo(Session &session, const std::optional<CommandId> &only = {});
/** @return NothingToRedo, Outdated. */
[[nodiscard]] Result<Changes> redo(Session &session, const std::optional<CommandId> &only = {});

} // namespace jiaoshu::session
