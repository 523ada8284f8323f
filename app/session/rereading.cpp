// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rereading.h"

#include "session/carryplanner.h"
#include "session/fieldcheck.h"
#include "session/parts_p.h"
#include "session/reextractplanner.h"

#include <QHash>

#include <algorithm>

namespace jiaoshu::session {

using store::FigureRecord;

namespace {

using Ends = std::pair<qsizetype, qsizetype>;

Ends endsOf(CodePointSpan span)
{
    return {span.begin.value, span.end.value};
}

CodePointSpan spanOf(const RereadStep &step)
{
    return step.before ? step.before->span : step.after->span;
}

/** What the engine said of a figure when an analyst decided on it, against what it says now. */
Result<std::optional<RereadStep>> differenceOf(const Session &session, const FigureRecord &figure,
                                               const QHash<Ends, const model::Proposal *> &proposals)
{
    const auto basis = basisOf(session, figure);
    if (!basis)
        return fail(basis.error());
    const model::Proposal *const now = proposals.value(endsOf(basis->span));
    if (now && now->reading == *basis)
        return std::nullopt;
    RereadStep step{RereadKind::Differs, figure.figure.id, *basis, {}};
    if (now)
        step.after = now->reading;
    return step;
}

} // namespace

Result<QList<RereadStep>> compareReading(const Session &session, ArticleId article,
                                         const QList<model::Proposal> &proposals)
{
    Session::Parts &parts = session.parts();
    const auto text = parts.text(article);
    if (!text)
        return fail(text.error());
    if ((*text)->isLost)
        return QList<RereadStep>(); // nothing was read
    QList<Error> refused;
    const QList<model::Proposal> checked = checkedProposals(**text, proposals, {}, refused);
    const auto existing = parts.workspace->figures(article);
    if (!existing)
        return fail(existing.error());
    QHash<FigureId, const FigureRecord *> byId;
    for (const FigureRecord &figure : *existing)
        byId.insert(figure.figure.id, &figure);
    QList<RereadStep> steps;
    for (const store::DecisionPlan &plan : planReextraction(*existing, checked)) {
        RereadStep step;
        step.figure = plan.figure;
        const FigureRecord *const figure = byId.value(plan.figure);
        if (figure && !figure->isWithdrawn)
            step.before = figure->figure.reading;
        if (plan.newReading)
            step.after = plan.newReading->reading;
        step.kind = !step.before ? RereadKind::New : plan.after ? RereadKind::Changed : RereadKind::Withdrawn;
        steps.append(std::move(step));
    }
    QHash<Ends, const model::Proposal *> bySpan;
    for (const model::Proposal &proposal : checked)
        bySpan.insert(endsOf(proposal.reading.span), &proposal);
    for (const FigureRecord &figure : *existing) {
        if (!isDecided(figure) || figure.wasAdded)
            continue;
        auto step = differenceOf(session, figure, bySpan);
        if (!step)
            return fail(step.error());
        if (*step)
            steps.append(std::move(**step));
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const RereadStep &a, const RereadStep &b) { return spanOf(a) < spanOf(b); });
    return steps;
}

} // namespace jiaoshu::session
