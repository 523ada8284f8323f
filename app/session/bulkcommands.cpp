// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commands.h"
#include "session/decisionplanner.h"
#include "session/fieldcheck.h"
#include "session/largestep_p.h"
#include "session/parts_p.h"

#include <QSet>

#include <functional>

namespace jiaoshu::session {

using store::DecisionPlan;
using store::FigureRecord;

namespace {

using Plan = Result<std::optional<DecisionPlan>>;

/** One command with what @p planOf makes of each figure; a figure it plans nothing for is passed over. */
Result<LargeStep> decideAll(Session &session, const char *action, const QList<FigureId> &figures,
                            const std::function<Plan(const FigureRecord &, qsizetype)> &planOf,
                            const StepMeter &meter)
{
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    store::CommandPlan command;
    command.action = QLatin1StringView(action);
    StepMaker maker;
    QSet<FigureId> seen;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        if (!meter.noteLookedAt(i, figures.size()))
            return fail(ErrorCode::Cancelled);
        if (seen.contains(figures[i]))
            continue;
        seen.insert(figures[i]);
        const auto record = shownFigure(session, figures[i]);
        if (!record)
            return fail(record.error());
        const auto plan = planOf(*record, i);
        if (!plan)
            return fail(plan.error());
        if (!*plan)
            continue;
        maker.addFigure(record->figure.article, figures[i], record->figure.state, record->figure.state);
        command.decisions.append(**plan);
    }
    if (command.decisions.isEmpty())
        return LargeStep{};
    LargeStep step = maker.take(command.action);
    step.changes.focus.reset(); // nobody is led to what was listed
    command.article = step.changes.articles.first();
    command.wrote = meter.writing(command.decisions.size());
    if (const auto committed = session.parts().commit(std::move(command)); !committed)
        return fail(committed.error());
    step.last = session.undoStep();
    return step;
}

Changes changesOf(const LargeStep &step)
{
    return step.changes;
}

QList<FigureId> figuresOf(const QList<Correction> &corrections)
{
    QList<FigureId> figures;
    for (const Correction &correction : corrections)
        figures.append(correction.figure);
    return figures;
}

Result<model::Reading> checkedFor(Session &session, const FigureRecord &record, const model::Reading &reading)
{
    const auto text = session.parts().text(record.figure.article);
    if (!text)
        return fail(text.error());
    return checkedReading(**text, reading, record.figure.reading.span);
}

} // namespace

Result<LargeStep> confirmInPieces(Session &session, const QList<FigureId> &figures,
                                  const StepProgress &progress)
{
    return decideAll(
        session, "confirm", figures,
        [&](const FigureRecord &record, qsizetype) -> Plan {
            const auto basis = basisOf(session, record);
            if (!basis)
                return fail(basis.error());
            return planConfirm(record, *basis);
        },
        StepMeter(progress));
}

Result<LargeStep> reopenInPieces(Session &session, const QList<FigureId> &figures,
                                 const StepProgress &progress)
{
    return decideAll(
        session, "reopen", figures,
        [](const FigureRecord &record, qsizetype) -> Plan { return planReopen(record); },
        StepMeter(progress));
}

Result<LargeStep> amendInPieces(Session &session, const QList<Correction> &corrections,
                                const StepProgress &progress)
{
    return decideAll(
        session, "correct", figuresOf(corrections),
        [&](const FigureRecord &record, qsizetype at) -> Plan {
            auto checked = checkedFor(session, record, corrections[at].reading);
            if (!checked)
                return fail(checked.error());
            return planAmend(record, *checked);
        },
        StepMeter(progress));
}

Result<Changes> confirmFigures(Session &session, const QList<FigureId> &figures)
{
    return confirmInPieces(session, figures, {}).map(changesOf);
}

Result<Changes> reopenFigures(Session &session, const QList<FigureId> &figures)
{
    return reopenInPieces(session, figures, {}).map(changesOf);
}

Result<Changes> amendFigures(Session &session, const QList<Correction> &corrections)
{
    return amendInPieces(session, corrections, {}).map(changesOf);
}

} // namespace jiaoshu::session
