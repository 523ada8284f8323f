// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/parts_p.h"

#include <limits>
#include <utility>

namespace jiaoshu::session {

Outcome Session::Parts::loadStacks()
{
    auto top = workspace->undoableBelow({std::numeric_limits<qint64>::max()});
    if (!top)
        return fail(top.error());
    auto undone = workspace->redoable();
    if (!undone)
        return fail(undone.error());
    undoTop = *top;
    redoStack = *undone;
    return {};
}

Result<const TextAtHand *> Session::Parts::text(ArticleId article)
{
    if (!lastText || lastText->article != article || lastText->isLost) { // another may have brought it back
        auto found = workspace->article(article);
        if (!found)
            return fail(found.error());
        lastText = TextAtHand{article, found->text, text::CodePointIndex(found->text), found->isTextLost};
    }
    return &*lastText;
}

Result<QList<store::PastDecision>> Session::Parts::takenOutBy(CommandId command, ArticleId article)
{
    if (lastTakingOut.command != command) {
        const auto past = workspace->decisionsOf(command);
        if (!past)
            return fail(past.error());
        lastTakingOut = {command, {}};
        for (const store::PastDecision &decision : *past)
            lastTakingOut.decisions[decision.article].append(decision);
    }
    return lastTakingOut.decisions.value(article);
}

Result<store::Committed> Session::Parts::commit(store::CommandPlan plan)
{
    plan.analyst = analyst;
    plan.at = clock->nowUtc();
    auto committed = workspace->commit(plan);
    if (committed && !plan.target.isValid() && !plan.newArticle) {
        undoTop = store::CommandName{committed->command, plan.action};
        redoStack.clear();
    }
    return committed;
}

Result<store::Footing> Session::Parts::footingOn(QList<ArticleId> articles) const
{
    return workspace->journalEnd().map([&](const store::JournalEnd &end) {
        return store::Footing{end.command, std::move(articles)};
    });
}

Result<QList<store::Committed>> Session::Parts::commitImports(QList<store::CommandPlan> plans)
{
    bool isFirst = true;
    for (store::CommandPlan &plan : plans) {
        plan.analyst = analyst;
        plan.at = clock->nowUtc();
        const bool comesIn = plan.newArticle || plan.engineVersion; // one that was there is read anew
        if (intakeGoesOn && comesIn && std::exchange(isFirst, false))
            plan.intakeAfter = intakeEnd;
    }
    auto committed = workspace->commitAll(plans);
    if (!committed || committed->isEmpty())
        return committed;
    for (const store::Committed &one : *committed) {
        if (!one.intake.isValid())
            continue;
        undoTop = store::CommandName{one.intake, QStringLiteral("import")};
        redoStack.clear();
        intakeEnd = one.command;
    }
    const bool goesOn = intakeEnd.isValid() && committed->first().command.value <= intakeEnd.value + 1;
    intakeEnd = goesOn ? committed->last().command : CommandId();
    return committed;
}

Result<store::FigureRecord> shownFigure(const Session &session, FigureId figure)
{
    auto record = session.parts().workspace->figure(figure);
    if (record && record->isWithdrawn)
        return fail(ErrorCode::UnknownFigure, QString::number(figure.value));
    return record;
}

Result<model::Reading> basisOf(const Session &session, const store::FigureRecord &figure)
{
    if (figure.basis == figure.reading)
        return figure.figure.reading;
    return session.parts().workspace->reading(figure.basis);
}

} // namespace jiaoshu::session
