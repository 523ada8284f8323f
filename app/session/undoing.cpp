// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commands.h"
#include "session/decisionplanner.h"
#include "session/parts_p.h"
#include "session/takingout_p.h"
#include "store/articlefields.h"

namespace jiaoshu::session {

using store::ArticleEdit;
using store::PastDecision;

namespace {

constexpr qsizetype BetweenLooks = 100; ///< at how far it is

struct Step
{
    store::CommandName command;
    const char *action;
    store::DecisionPlan (*plan)(const PastDecision &);
    CommandId target = {}; ///< not valid: the command itself
};

/** To what it was before, which is how what was taken out comes back. */
store::DecisionPlan planBringBack(const PastDecision &past)
{
    store::DecisionPlan plan = planUndo(past);
    plan.action = QStringLiteral("redo");
    return plan;
}

/** Takes back or repeats what the command said of articles; each must stand as it left it. */
Outcome takeEdits(const Session &session, const Step &step, const QList<ArticleEdit> &past,
                  QList<ArticleEdit> &edits, StepMaker &maker)
{
    const bool undoes = step.plan != planRedo;
    for (const ArticleEdit &edit : past) {
        const auto now = session.parts().workspace->articleSummary(edit.article);
        if (!now)
            return fail(now.error());
        const QString from = undoes ? edit.after : edit.before;
        const QString to = undoes ? edit.before : edit.after;
        if (store::fieldOf(*now, edit.field) != from)
            return fail(ErrorCode::Outdated,
                        QStringLiteral("article %1 was described since").arg(edit.article.value));
        edits.append({edit.article, edit.field, from, to});
        maker.addArticle(edit.article);
        if (edit.field == QStringLiteral("removed") && !to.isEmpty())
            maker.addTakenOut(edit.article);
    }
    return {};
}

/** Takes each figure of a past command to the one end of its decision. */
Result<LargeStep> take(Session &session, const Step &step, const StepMeter &meter)
{
    const store::Workspace &workspace = *session.parts().workspace;
    const auto past = workspace.decisionsOf(step.command.id);
    if (!past)
        return fail(past.error());
    store::CommandPlan command;
    command.action = QLatin1StringView(step.action);
    command.target = step.target.isValid() ? step.target : step.command.id;
    const auto edits = workspace.editsOf(step.command.id);
    if (!edits)
        return fail(edits.error());
    StepMaker maker;
    for (const PastDecision &decision : *past) {
        store::DecisionPlan plan = step.plan(decision);
        const auto now = workspace.figure(decision.figure);
        if (!now)
            return fail(now.error());
        const bool undoes = step.plan != planRedo;
        if (undoes && (now->standing() != decision.after || now->reading != decision.afterReading))
            return fail(ErrorCode::Outdated,
                        QStringLiteral("figure %1 was decided since").arg(decision.figure.value));
        plan.seen = now->seen();
        maker.addFigure(decision.article, decision.figure, now->standing(), plan.after);
        command.decisions.append(plan);
        const qsizetype looked = command.decisions.size();
        if (looked % BetweenLooks == 0 && !meter.noteLookedAt(looked, past->size()))
            return fail(ErrorCode::Cancelled);
    }
    if (auto taken = takeEdits(session, step, *edits, command.edits, maker); !taken)
        return fail(taken.error());
    command.wrote = meter.writing(command.decisions.size());
    auto committed = session.parts().commit(std::move(command));
    if (!committed)
        return fail(committed.error());
    LargeStep taken = maker.take(edits->isEmpty() ? step.command.action : QStringLiteral("describe"));
    taken.changes.command = committed->command;
    return taken;
}

/** Takes out what came in; what was decided on it stays in it. */
Result<LargeStep> takeBackIntake(Session &session, CommandId intake, const StepMeter &meter)
{
    return plannedAnew([&]() -> Result<LargeStep> {
        const auto articles = session.parts().workspace->takenIn(intake);
        if (!articles)
            return fail(articles.error());
        auto plan = planTakingOut(session, *articles, "undo", meter);
        if (!plan)
            return fail(plan.error());
        plan->command.action = QStringLiteral("undo");
        plan->command.target = intake;
        const auto committed = session.parts().commit(std::move(plan->command));
        if (!committed)
            return fail(committed.error());
        plan->step.changes.command = committed->command;
        return plan->step;
    });
}

/** Brings in again what takeBackIntake() took out, as it was then. */
Result<LargeStep> repeatIntake(Session &session, CommandId intake, const StepMeter &meter)
{
    const auto undone = session.parts().workspace->lastUndoOf(intake);
    if (!undone)
        return fail(undone.error());
    return take(session, {{*undone, QStringLiteral("describe")}, "redo", planBringBack, intake}, meter);
}

Result<LargeStep> undoStep(Session &session, const std::optional<CommandId> &only, const StepMeter &meter)
{
    Session::Parts &parts = session.parts();
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    if (!parts.undoTop)
        return fail(ErrorCode::NothingToUndo);
    const store::CommandName undone = *parts.undoTop;
    if (only && undone.id != *only)
        return fail(ErrorCode::Outdated, QStringLiteral("step %1 is not the last one").arg(only->value));
    auto step = undone.action == QStringLiteral("import") ? takeBackIntake(session, undone.id, meter)
                                                          : take(session, {undone, "undo", planUndo}, meter);
    if (!step)
        return step;
    parts.redoStack.append(undone);
    auto below = parts.workspace->undoableBelow(undone.id);
    parts.undoTop = below ? *below : std::nullopt; // it is saved; the stack is read again at the next opening
    step->last = session.undoStep();
    return step;
}

Result<LargeStep> redoStep(Session &session, const std::optional<CommandId> &only, const StepMeter &meter)
{
    Session::Parts &parts = session.parts();
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    if (parts.redoStack.isEmpty())
        return fail(ErrorCode::NothingToRedo);
    const store::CommandName repeated = parts.redoStack.last();
    if (only && repeated.id != *only)
        return fail(ErrorCode::Outdated, QStringLiteral("step %1 is not the next one").arg(only->value));
    auto step = repeated.action == QStringLiteral("import")
                    ? repeatIntake(session, repeated.id, meter)
                    : take(session, {repeated, "redo", planRedo}, meter);
    if (!step)
        return step;
    parts.redoStack.removeLast();
    parts.undoTop = repeated;
    step->last = session.undoStep();
    return step;
}

} // namespace

Result<Changes> undo(Session &session, const std::optional<CommandId> &only)
{
    return undoStep(session, only, StepMeter({})).map([](const LargeStep &step) { return step.changes; });
}

Result<Changes> redo(Session &session, const std::optional<CommandId> &only)
{
    return redoStep(session, only, StepMeter({})).map([](const LargeStep &step) { return step.changes; });
}

Result<LargeStep> undoInPieces(Session &session, CommandId only, const StepProgress &progress)
{
    if (auto noted = session.noteChanges(); !noted)
        return fail(noted.error());
    return undoStep(session, only, StepMeter(progress));
}

Result<LargeStep> redoInPieces(Session &session, CommandId only, const StepProgress &progress)
{
    if (auto noted = session.noteChanges(); !noted)
        return fail(noted.error());
    return redoStep(session, only, StepMeter(progress));
}

} // namespace jiaoshu::session
