// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reissuing.h"

#include "session/carryplanner.h"
#include "session/fieldcheck.h"
#include "session/parts_p.h"

namespace jiaoshu::session {

using store::FigureRecord;

namespace {

/** Two issues of an article, with their figures. */
struct Issues
{
    IssueMatcher matcher;
    QList<FigureRecord> from;
    QList<FigureRecord> to;
};

Result<Issues> issuesOf(const Session &session, ArticleId from, ArticleId to)
{
    const store::Workspace &workspace = *session.parts().workspace;
    const auto earlier = workspace.article(from);
    const auto later = workspace.article(to);
    if (!earlier || !later)
        return fail(earlier ? later.error() : earlier.error());
    auto earlierFigures = workspace.figures(from);
    auto laterFigures = workspace.figures(to);
    if (!earlierFigures || !laterFigures)
        return fail(earlierFigures ? laterFigures.error() : earlierFigures.error());
    return Issues{IssueMatcher(earlier->text, later->text), *earlierFigures, *laterFigures};
}

Result<Changes> commitCarrying(Session &session, const store::Footing &footing, ArticleId from, ArticleId to,
                               const CarryPlan &plan)
{
    if (plan.decisions.isEmpty() && plan.carried.isEmpty())
        return Changes{};
    store::CommandPlan command;
    command.action = QStringLiteral("reextract"); // the article is read again, in its new issue
    command.article = to;
    command.reissue = store::ReissuePlan{from, to, plan.carried};
    command.decisions = plan.decisions;
    command.footing = footing;
    const auto committed = session.parts().commit(std::move(command));
    if (!committed)
        return fail(committed.error());
    Changes changes;
    changes.action = QStringLiteral("reextract");
    changes.articles = {from, to};
    for (qsizetype i = 0; i < plan.decisions.size(); ++i) {
        const store::DecisionPlan &decision = plan.decisions[i];
        QList<FigureId> &list = !decision.figure.isValid() ? changes.added
                                : decision.after           ? changes.changed
                                                           : changes.removed;
        list.append(committed->figures[i]);
    }
    return changes;
}

} // namespace

Result<QList<IssueStep>> compareIssues(const Session &session, ArticleId from, ArticleId to)
{
    const auto issues = issuesOf(session, from, to);
    if (!issues)
        return fail(issues.error());
    QList<IssueStep> steps;
    for (const FigureRecord &figure : issues->from) {
        if (isDecided(figure))
            steps.append({figure.figure, issues->matcher.find(figure.figure.reading.span)});
    }
    return steps;
}

Result<Changes> carryOver(Session &session, ArticleId from, ArticleId to)
{
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    if (from == to)
        return Changes{};
    return plannedAnew([&]() -> Result<Changes> {
        const auto footing = session.parts().footingOn({from, to});
        if (!footing)
            return fail(footing.error());
        const auto issues = issuesOf(session, from, to);
        if (!issues)
            return fail(issues.error());
        return commitCarrying(session, *footing, from, to,
                              planCarrying(issues->from, issues->to, [&](const FigureRecord &figure) {
                                  return issues->matcher.find(figure.figure.reading.span);
                              }));
    });
}

Result<QList<Stray>> strays(const Session &session)
{
    const store::Workspace &workspace = *session.parts().workspace;
    const auto waiting = workspace.waitingFigures();
    if (!waiting)
        return fail(waiting.error());
    QList<Stray> list;
    std::optional<Issues> issues;
    const store::WaitingFigure *last = nullptr;
    for (const store::WaitingFigure &one : *waiting) {
        if (!last || last->from != one.from || last->to != one.to) {
            auto read = issuesOf(session, one.from, one.to);
            if (!read)
                return fail(read.error());
            issues.emplace(std::move(*read));
        }
        last = &one;
        const auto record = workspace.figure(one.figure);
        if (!record)
            return fail(record.error());
        Anchor anchor = issues->matcher.find(record->figure.reading.span);
        if (anchor.anchoring == Anchoring::Exact) // another stands there
            anchor = {Anchoring::Moved, {}, {anchor.span}};
        list.append({record->figure, one.to, anchor});
    }
    return list;
}

Result<Changes> placeStray(Session &session, FigureId figure, CodePointSpan span)
{
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    const store::Workspace &workspace = *session.parts().workspace;
    const auto waiting = workspace.waitingFigures();
    if (!waiting)
        return fail(waiting.error());
    const auto one = std::find_if(waiting->begin(), waiting->end(),
                                  [&](const store::WaitingFigure &w) { return w.figure == figure; });
    if (one == waiting->end())
        return fail(ErrorCode::UnknownFigure, QString::number(figure.value));
    const auto footing = session.parts().footingOn({one->from, one->to});
    if (!footing)
        return fail(footing.error());
    const auto record = workspace.figure(figure);
    const auto there = workspace.figures(one->to);
    const auto text = session.parts().text(one->to);
    if (!record || !there || !text)
        return fail(!record ? record.error() : !there ? there.error() : text.error());
    model::Reading reading = record->figure.reading;
    reading.span = span;
    auto checked = checkedReading(**text, std::move(reading));
    if (!checked)
        return fail(checked.error());
    return commitCarrying(session, *footing, one->from, one->to, planPlacing(*record, *there, *checked));
}

} // namespace jiaoshu::session
