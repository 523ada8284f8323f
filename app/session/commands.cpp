// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commands.h"

#include "session/decisionplanner.h"
#include "session/fieldcheck.h"
#include "session/parts_p.h"

namespace jiaoshu::session {

using store::DecisionPlan;
using store::FigureRecord;

namespace {

/** Commits a decision on one figure; nothing planned is nothing changed. */
Result<Changes> decide(Session &session, const FigureRecord &figure, const std::optional<DecisionPlan> &plan)
{
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    if (!plan)
        return Changes{};
    store::CommandPlan command;
    command.action = plan->action;
    command.article = figure.figure.article;
    command.decisions = {*plan};
    auto committed = session.parts().commit(std::move(command));
    if (!committed)
        return fail(committed.error());
    Changes changes;
    changes.action = plan->action;
    changes.articles = {figure.figure.article};
    changes.changed = {figure.figure.id};
    changes.focus = figure.figure.id;
    return changes;
}

Result<std::optional<model::Figure>> standingFigure(const Session &session, ArticleId article,
                                                    CodePointSpan span)
{
    const auto there = session.parts().workspace->figureAt(article, span);
    if (!there)
        return fail(there.error());
    if (!*there)
        return std::nullopt;
    return session.figure(**there).map([](const model::Figure &figure) { return std::optional(figure); });
}

Result<Changes> add(Session &session, ArticleId article, const model::Proposal &proposal, model::State after)
{
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    auto footing = session.parts().footingOn({article});
    if (!footing)
        return fail(footing.error());
    const model::Reading &reading = proposal.reading;
    const auto there = standingFigure(session, article, reading.span);
    if (!there)
        return fail(there.error());
    if (*there && after == model::State::Added && (*there)->reading != reading)
        return correctFigure(session, (*there)->id, reading);
    if (*there) {
        Changes nothing;
        nothing.focus = (*there)->id;
        return nothing;
    }
    store::CommandPlan command;
    command.action = QStringLiteral("add");
    command.article = article;
    command.decisions = {planAdd(proposal, after)};
    command.footing = std::move(*footing);
    auto committed = session.parts().commit(std::move(command));
    if (!committed)
        return fail(committed.error());
    Changes changes;
    changes.action = QStringLiteral("add");
    changes.articles = {article};
    changes.added = committed->figures;
    changes.focus = committed->figures.first();
    return changes;
}

} // namespace

Result<Changes> confirmFigure(Session &session, FigureId figure, const std::optional<model::Reading> &shown)
{
    auto record = shownFigure(session, figure);
    if (!record)
        return fail(record.error());
    if (shown && *shown != record->figure.reading)
        return fail(ErrorCode::Outdated, QString::number(figure.value), session.path());
    auto basis = basisOf(session, *record);
    if (!basis)
        return fail(basis.error());
    return decide(session, *record, planConfirm(*record, *basis));
}

Result<Changes> correctFigure(Session &session, FigureId figure, model::Reading reading)
{
    auto record = shownFigure(session, figure);
    if (!record)
        return fail(record.error());
    auto text = session.parts().text(record->figure.article);
    if (!text)
        return fail(text.error());
    auto checked = checkedReading(**text, std::move(reading), record->figure.reading.span);
    if (!checked)
        return fail(checked.error());
    auto basis = basisOf(session, *record);
    if (!basis)
        return fail(basis.error());
    return decide(session, *record, planCorrect(*record, *basis, *checked));
}

Result<Changes> rejectFigure(Session &session, FigureId figure, const QString &reason)
{
    auto record = shownFigure(session, figure);
    if (!record)
        return fail(record.error());
    if (auto checked = checkedText(reason, "reason"); !checked)
        return fail(checked.error());
    auto lastReason = session.parts().workspace->lastReason(figure);
    if (!lastReason)
        return fail(lastReason.error());
    return decide(session, *record, planReject(*record, reason, *lastReason));
}

Result<Changes> markUnsure(Session &session, FigureId figure, const QString &note)
{
    auto record = shownFigure(session, figure);
    if (!record)
        return fail(record.error());
    if (auto checked = checkedText(note, "note"); !checked)
        return fail(checked.error());
    return decide(session, *record, planUnsure(*record, note));
}

Result<Changes> reopenFigure(Session &session, FigureId figure)
{
    auto record = shownFigure(session, figure);
    if (!record)
        return fail(record.error());
    return decide(session, *record, planReopen(*record));
}

Result<Changes> addFigure(Session &session, ArticleId article, model::Reading reading)
{
    auto text = session.parts().text(article);
    if (!text)
        return fail(text.error());
    auto checked = checkedReading(**text, std::move(reading));
    if (!checked)
        return fail(checked.error());
    const model::Proposal proposal{*checked, 1000, QStringLiteral("analyst")};
    return plannedAnew([&] { return add(session, article, proposal, model::State::Added); });
}

Result<Changes> proposeFigure(Session &session, ArticleId article, model::Proposal proposal)
{
    auto text = session.parts().text(article);
    if (!text)
        return fail(text.error());
    auto checked = checkedReading(**text, std::move(proposal.reading));
    if (!checked)
        return fail(checked.error());
    proposal.reading = std::move(*checked);
    return plannedAnew([&] { return add(session, article, proposal, model::State::Proposed); });
}

} // namespace jiaoshu::session
