// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commands.h"
#include "session/decisionplanner.h"
#include "session/fieldcheck.h"
#include "session/parts_p.h"

#include <QSet>

#include <functional>

namespace jiaoshu::session {

using store::DecisionPlan;
using store::FigureRecord;

namespace {

using Plan = Result<std::optional<DecisionPlan>>;

/** One command with what @p planOf makes of each figure; a figure it plans nothing for is passed over. */
Result<Changes> decideAll(Session &session, const char *action, const QList<FigureId> &figures,
                          const std::function<Plan(const FigureRecord &, qsizetype)> &planOf)
{
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    store::CommandPlan command;
    command.action = QLatin1StringView(action);
    Changes changes;
    changes.action = command.action;
    QSet<FigureId> seen;
    for (qsizetype i = 0; i < figures.size(); ++i) {
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
        const ArticleId article = record->figure.article;
        if (!changes.articles.contains(article))
            changes.articles.append(article);
        changes.changed.append(figures[i]);
        command.decisions.append(**plan);
    }
    if (command.decisions.isEmpty())
        return Changes{};
    command.article = changes.articles.first();
    if (const auto committed = session.parts().commit(std::move(command)); !committed)
        return fail(committed.error());
    return changes;
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

Result<Changes> confirmFigures(Session &session, const QList<FigureId> &figures)
{
    return decideAll(session, "confirm", figures, [&](const FigureRecord &record, qsizetype) -> Plan {
        const auto basis = basisOf(session, record);
        if (!basis)
            return fail(basis.error());
        return planConfirm(record, *basis);
    });
}

Result<Changes> reopenFigures(Session &session, const QList<FigureId> &figures)
{
    return decideAll(session, "reopen", figures,
                     [](const FigureRecord &record, qsizetype) -> Plan { return planReopen(record); });
}

Result<Changes> amendFigures(Session &session, const QList<Correction> &corrections)
{
    return decideAll(session, "correct", figuresOf(corrections),
                     [&](const FigureRecord &record, qsizetype at) -> Plan {
                         auto checked = checkedFor(session, record, corrections[at].reading);
                         if (!checked)
                             return fail(checked.error());
                         return planAmend(record, *checked);
                     });
}

} // namespace jiaoshu::session
