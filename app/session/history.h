// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/commands.h"

namespace jiaoshu::session {

using StepId = CommandId;

/** What was said of an article: the words of store/sql/article_edit name the field. */
struct ArticleChange
{
    ArticleId article;
    QString field; ///< "title", "published_on", "outlet", "reporter", "place", "tags" (one a line),
                   ///< "removed", "same_as", "not_same_as"
    QString before;
    QString after;
    bool operator==(const ArticleChange &) const = default;
};

/** One thing that happened: a command, with the figure it was about, or the first of them. */
struct HistoryStep
{
    StepId id;
    QString at; ///< UTC ISO 8601
    QString analyst;
    QString action;       ///< as Changes::action ("describe" of articles), "undo" or "redo"
    QString undoneAction; ///< of undo and redo: what was taken back or repeated
    qint64 figures = 0;   ///< it was about
    bool isUndone = false;
    FigureId figure; ///< not valid where it was about none
    ArticleId article;
    std::optional<model::State> beforeState; ///< nothing while it was not there
    std::optional<model::State> afterState;
    std::optional<model::Reading> before;
    std::optional<model::Reading> after;
    QString reason;
    QList<ArticleChange> articles; ///< what was said of articles
    qint64 takenIn = 0; ///< articles that came in together, of the "import" that stands for all of them, and
                        ///< of its undo and redo; else 0

    bool operator==(const HistoryStep &) const = default;
};

struct HistoryQuery
{
    FigureId figure; ///< only what was done to it
    QString analyst; ///< only what was done by this one
    StepId below;    ///< only what happened before it; not valid: from the newest
    qint64 limit = 100;
};

/** What happened, the newest first. Nothing is ever missing: what was undone stays in the list and says so.
 */
[[nodiscard]] Result<QList<HistoryStep>> history(const Session &session, const HistoryQuery &query);
/** Everyone who ever did something, by name. */
[[nodiscard]] Result<QStringList> analysts(const Session &session);

/** One of them; nothing where there is none. */
[[nodiscard]] std::optional<HistoryStep> stepAt(const Session &session, StepId id);
/** What undo() would take back, and redo() repeat; nothing where there is nothing. */
[[nodiscard]] std::optional<HistoryStep> nextUndo(const Session &session);
[[nodiscard]] std::optional<HistoryStep> nextRedo(const Session &session);

/** Brings @p figure back to what it was after @p step, and no other figure; what happened since stays in the
 * history, and undo() takes it back. @return UnknownFigure where the step was not about it, or left it
 * withdrawn. */
[[nodiscard]] Result<Changes> restoreFigure(Session &session, FigureId figure, StepId step);

} // namespace jiaoshu::session
