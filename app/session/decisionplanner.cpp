// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decisionplanner.h"

namespace jiaoshu::session {

using model::State;
using store::DecisionPlan;
using store::FigureRecord;

namespace {

/** A note says something about a figure, it does not change it. */
bool sameFacts(model::Reading a, const model::Reading &b)
{
    a.note = b.note;
    return a == b;
}

State verifiedState(const FigureRecord &figure, const model::Reading &basis, const model::Reading &reading)
{
    if (figure.wasAdded)
        return State::Added;
    return sameFacts(reading, basis) ? State::Confirmed : State::Corrected;
}

DecisionPlan planFor(const FigureRecord &figure, const char *action, State after)
{
    DecisionPlan plan;
    plan.figure = figure.figure.id;
    plan.seen = figure.seen();
    plan.action = QLatin1StringView(action);
    plan.after = after;
    return plan;
}

store::NewReading analystsReading(const FigureRecord &figure, const model::Reading &reading)
{
    return {reading, false, figure.figure.confidencePermille, figure.figure.rule};
}

} // namespace

std::optional<DecisionPlan> planConfirm(const FigureRecord &figure, const model::Reading &basis)
{
    if (model::isVerified(figure.figure.state))
        return {};
    return planFor(figure, "confirm", verifiedState(figure, basis, figure.figure.reading));
}

std::optional<DecisionPlan> planCorrect(const FigureRecord &figure, const model::Reading &basis,
                                        const model::Reading &reading)
{
    if (reading == figure.figure.reading)
        return planConfirm(figure, basis);
    DecisionPlan plan = planFor(figure, "correct", verifiedState(figure, basis, reading));
    if (reading == basis)
        plan.reading = figure.basis;
    else
        plan.newReading = analystsReading(figure, reading);
    return plan;
}

std::optional<DecisionPlan> planReject(const FigureRecord &figure, const QString &reason,
                                       const QString &lastReason)
{
    if (figure.figure.state == State::Rejected && (reason.isEmpty() || reason == lastReason))
        return {};
    DecisionPlan plan = planFor(figure, "reject", State::Rejected);
    plan.reason = reason;
    return plan;
}

std::optional<DecisionPlan> planUnsure(const FigureRecord &figure, const QString &note)
{
    const bool hasNewNote = !note.isEmpty() && note != figure.figure.reading.note;
    if (figure.figure.state == State::Unsure && !hasNewNote)
        return {};
    DecisionPlan plan = planFor(figure, "unsure", State::Unsure);
    plan.reason = note;
    if (hasNewNote) { // where whoever looks at it next will see it
        model::Reading noted = figure.figure.reading;
        noted.note = note;
        plan.newReading = analystsReading(figure, noted);
    }
    return plan;
}

std::optional<DecisionPlan> planReopen(const FigureRecord &figure)
{
    if (figure.figure.state == State::Proposed)
        return {};
    DecisionPlan plan = planFor(figure, "reopen", State::Proposed);
    plan.reading = figure.basis; // as it was proposed; what was made of it stays in the journal
    return plan;
}

std::optional<DecisionPlan> planAmend(const FigureRecord &figure, const model::Reading &reading)
{
    if (reading == figure.figure.reading)
        return {};
    DecisionPlan plan = planFor(figure, "correct", figure.figure.state);
    plan.newReading = analystsReading(figure, reading);
    plan.settling = store::Settling::AsBefore; // who decided it stays who decided it
    return plan;
}

DecisionPlan planAdd(const model::Reading &reading, const QString &rule)
{
    return planAdd({reading, 1000, rule}, State::Added);
}

DecisionPlan planAdd(const model::Proposal &proposal, State after)
{
    DecisionPlan plan;
    plan.action = QStringLiteral("add");
    plan.after = after;
    plan.newReading = store::NewReading{proposal.reading, false, proposal.confidencePermille, proposal.rule};
    return plan;
}

DecisionPlan planUndo(const store::PastDecision &past)
{
    DecisionPlan plan;
    plan.figure = past.figure;
    plan.action = QStringLiteral("undo");
    plan.after = past.wasThere ? past.before : store::Standing();
    plan.reading = past.wasThere ? past.beforeReading : past.afterReading;
    plan.basis = past.beforeBasis;
    plan.settling = store::Settling::Named;
    plan.settled = past.beforeSettled;
    return plan;
}

DecisionPlan planRedo(const store::PastDecision &past)
{
    DecisionPlan plan;
    plan.figure = past.figure;
    plan.action = QStringLiteral("redo");
    plan.after = past.after;
    plan.reading = past.afterReading;
    plan.basis = past.afterBasis;
    plan.settling = store::Settling::Named;
    plan.settled = past.afterSettled;
    plan.reason = past.reason;
    return plan;
}

} // namespace jiaoshu::session
