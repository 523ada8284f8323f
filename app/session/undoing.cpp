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
using store::Standing;

namespace {

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

void note(Changes &changes, const PastDecision &past, Standing from, Standing to)
{
    const bool isOfLast = !changes.articles.isEmpty() && changes.articles.last() == past.article;
    if (!isOfLast &&
        !changes.articles.contains(past.article)) // there may be millions, one article after another
        changes.articles.append(past.article);
    if (from && to)
        changes.changed.append(past.figure);
    else if (to)
        changes.added.append(past.figure);
    else if (from)
        changes.removed.append(past.figure);
    if (to && !changes.focus)
        changes.focus = past.figure;
}

/** The same of what the command said of articles; each must stand as it left it. */
Outcome takeEdits(const Session &session, const Step &step, const QList<ArticleEdit> &past,
                  QList<ArticleEdit> &edits, Changes &changes)
{
    const bool undoes = step.plan != planRedo;
    for (const ArticleEdit &edit : past) {
        const auto now = session.parts().workspace->articleSummary(edit.article);
        if (!now)
            return fail(now.error());
        const QString from = undoes ? edit.after : edit.before;
        if (store::fieldOf(*now, edit.field) != from)
            return fail(ErrorCode::Outdated,
                        QStringLiteral("article %1 was described since").arg(edit.article.value));
        edits.append({edit.article, edit.field, from, undoes ? edit.before : edit.after});
        if (!changes.articles.contains(edit.article))
            changes.articles.append(edit.article);
        changes.action = QStringLiteral("describe");
    }
    return {};
}

/** Takes each figure of a past command to the one end of its decision. */
Result<Changes> take(Session &session, const Step &step)
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
    Changes changes;
    changes.action = step.command.action;
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
        note(changes, decision, now->standing(), plan.after);
        command.decisions.append(plan);
    }
    if (auto taken = takeEdits(session, step, *edits, command.edits, changes); !taken)
        return fail(taken.error());
    auto committed = session.parts().commit(std::move(command));
    if (!committed)
        return fail(committed.error());
    return changes;
}

/** Takes out what came in; what was decided on it stays in it. */
Result<Changes> takeBackIntake(Session &session, CommandId intake)
{
    return plannedAnew([&]() -> Result<Changes> {
        const auto articles = session.parts().workspace->takenIn(intake);
        if (!articles)
            return fail(articles.error());
        auto plan = planTakingOut(session, *articles, "undo");
        if (!plan)
            return fail(plan.error());
        plan->command.action = QStringLiteral("undo");
        plan->command.target = intake;
        const auto committed = session.parts().commit(std::move(plan->command));
        if (!committed)
            return fail(committed.error());
        plan->changes.action = QStringLiteral("describe");
        return plan->changes;
    });
}

/** Brings in again what takeBackIntake() took out, as it was then. */
Result<Changes> repeatIntake(Session &session, CommandId intake)
{
    const auto undone = session.parts().workspace->lastUndoOf(intake);
    if (!undone)
        return fail(undone.error());
    auto changes = take(session, {{*undone, QStringLiteral("describe")}, "redo", planBringBack, intake});
    if (changes)
        changes->action = QStringLiteral("describe");
    return changes;
}

} // namespace

Result<Changes> undo(Session &session, const std::optional<CommandId> &only)
{
    Session::Parts &parts = session.parts();
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    if (!parts.undoTop)
        return fail(ErrorCode::NothingToUndo);
    const store::CommandName undone = *parts.undoTop;
    if (only && undone.id != *only)
        return fail(ErrorCode::Outdated, QStringLiteral("step %1 is not the last one").arg(only->value));
    auto changes = undone.action == QStringLiteral("import") ? takeBackIntake(session, undone.id)
                                                             : take(session, {undone, "undo", planUndo});
    if (!changes)
        return changes;
    parts.redoStack.append(undone);
    auto below = parts.workspace->undoableBelow(undone.id);
    parts.undoTop = below ? *below : std::nullopt; // it is saved; the stack is read again at the next opening
    return changes;
}

Result<Changes> redo(Session &session, const std::optional<CommandId> &only)
{
    Session::Parts &parts = session.parts();
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    if (parts.redoStack.isEmpty())
        return fail(ErrorCode::NothingToRedo);
    const store::CommandName repeated = parts.redoStack.last();
    if (only && repeated.id != *only)
        return fail(ErrorCode::Outdated, QStringLiteral("step %1 is not the next one").arg(only->value));
    auto changes = repeated.action == QStringLiteral("import") ? repeatIntake(session, repeated.id)
                                                               : take(session, {repeated, "redo", planRedo});
    if (!changes)
        return changes;
    parts.redoStack.removeLast();
    parts.undoTop = repeated;
    return changes;
}

} // namespace jiaoshu::session
