// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history.h"

#include "session/parts_p.h"

#include <algorithm>
#include <limits>

namespace jiaoshu::session {

namespace {

Result<std::optional<model::Reading>> readingOf(const store::Workspace &workspace, ReadingId id)
{
    if (!id.isValid())
        return std::nullopt;
    auto reading = workspace.reading(id);
    if (!reading)
        return fail(reading.error());
    return std::optional(std::move(*reading));
}

Result<HistoryStep> stepOf(const store::Workspace &workspace, const store::PastCommand &past)
{
    HistoryStep step;
    step.id = past.id;
    step.at = past.at;
    step.analyst = past.analyst;
    step.action = past.action;
    step.undoneAction = past.targetAction;
    step.figures = past.figures;
    step.isUndone = past.isUndone;
    step.figure = past.figure;
    step.article = past.article;
    step.beforeState = past.before;
    step.afterState = past.after;
    step.reason = past.reason;
    for (const store::ArticleEdit &edit : past.edits)
        step.articles.append({edit.article, edit.field, edit.before, edit.after});
    const auto intake = QStringLiteral("intake");
    if (past.action == intake || past.targetAction == intake) {
        (past.action == intake ? step.action : step.undoneAction) = QStringLiteral("import");
        step.takenIn = past.action == intake ? past.takenIn : past.edits.size();
    } else if (!step.articles.isEmpty() && past.action != QStringLiteral("import")) { // one that came back
        const auto described = QStringLiteral("describe");
        (past.targetAction.isEmpty() ? step.action : step.undoneAction) = described;
        step.article = step.articles.first().article;
    }
    auto before = readingOf(workspace, past.beforeReading);
    auto after = before ? readingOf(workspace, past.afterReading) : before;
    if (!before || !after)
        return fail(before ? after.error() : before.error());
    step.before = std::move(*before);
    step.after = std::move(*after);
    return step;
}

const char *actionTo(model::State state)
{
    switch (state) {
    case model::State::Proposed:
        return "reopen";
    case model::State::Rejected:
        return "reject";
    case model::State::Unsure:
        return "unsure";
    case model::State::Corrected:
        return "correct";
    case model::State::Confirmed:
    case model::State::Added:
        return "confirm";
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<HistoryStep>> history(const Session &session, const HistoryQuery &query)
{
    const store::Workspace &workspace = *session.parts().workspace;
    const CommandId below =
        query.below.isValid() ? query.below : CommandId{std::numeric_limits<qint64>::max()};
    const auto past = workspace.history({query.figure, query.analyst, below, query.limit});
    if (!past)
        return fail(past.error());
    QList<HistoryStep> steps;
    for (const store::PastCommand &command : *past) {
        auto step = stepOf(workspace, command);
        if (!step)
            return fail(step.error());
        steps.append(std::move(*step));
    }
    return steps;
}

Result<QStringList> analysts(const Session &session)
{
    return session.parts().workspace->analysts();
}

std::optional<HistoryStep> stepAt(const Session &session, StepId id)
{
    const auto steps = history(session, {{}, {}, StepId{id.value + 1}, 1});
    const bool isThere = steps && !steps->isEmpty() && steps->first().id == id;
    return isThere ? std::optional(steps->first()) : std::nullopt;
}

std::optional<HistoryStep> nextUndo(const Session &session)
{
    return session.canUndo() ? stepAt(session, session.parts().undoTop->id) : std::nullopt;
}

std::optional<HistoryStep> nextRedo(const Session &session)
{
    return session.canRedo() ? stepAt(session, session.parts().redoStack.last().id) : std::nullopt;
}

Result<Changes> restoreFigure(Session &session, FigureId figure, StepId step)
{
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    const auto now = shownFigure(session, figure);
    if (!now)
        return fail(now.error());
    const auto past = session.parts().workspace->decisionsOf(step);
    if (!past)
        return fail(past.error());
    const auto then = std::ranges::find(*past, figure, &store::PastDecision::figure);
    if (then == past->cend() || !then->after)
        return fail(ErrorCode::UnknownFigure, QString::number(figure.value));
    if (now->standing() == then->after && now->reading == then->afterReading)
        return Changes{};
    store::DecisionPlan plan;
    plan.figure = figure;
    plan.seen = now->seen();
    plan.action = QLatin1StringView(actionTo(*then->after));
    plan.after = then->after;
    plan.reading = then->afterReading;
    plan.reason = then->reason;
    store::CommandPlan command;
    command.action = plan.action;
    command.article = now->figure.article;
    command.decisions = {plan};
    if (const auto committed = session.parts().commit(std::move(command)); !committed)
        return fail(committed.error());
    Changes changes;
    changes.action = plan.action;
    changes.articles = {now->figure.article};
    changes.changed = {figure};
    changes.focus = figure;
    return changes;
}

} // namespace jiaoshu::session
