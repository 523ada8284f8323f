// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/articlechecks.h"

#include "checks/articlechecker.h"
#include "checks/digits.h"
#include "checks/figuresentence.h"
#include "checks/printed.h"
#include "checks/quotefinder.h"
#include "session/decisionplanner.h"
#include "session/parts_p.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace jiaoshu::session {

namespace {

/** The words that say how figures belong together; the tests read them as the program does. */
const lexicon::CueTable &checkCues()
{
    static const lexicon::CueTable cues = [] {
        auto loaded = checks::loadCheckCues();
        if (!loaded)
            qFatal("%s", qPrintable(toLogLine(loaded.error())));
        return std::move(*loaded);
    }();
    return cues;
}

/** Those whose last decision says that they are printed so. */
Result<QSet<FigureId>> printedSo(const store::Workspace &workspace, ArticleId article)
{
    QSet<FigureId> figures;
    for (const QString &reason : {asPrintedReason(), asTypedReason()}) {
        const auto decided = workspace.figuresDecidedFor(article, reason);
        if (!decided)
            return fail(decided.error());
        figures.unite(QSet<FigureId>(decided->begin(), decided->end()));
    }
    return figures;
}

ArticleChecks checked(const QString &text, QList<model::Figure> figures, const QSet<FigureId> &printedSo)
{
    QList<model::Reading> readings;
    readings.reserve(figures.size());
    for (const model::Figure &figure : std::as_const(figures)) // of a million no second copy
        readings.append(figure.reading);
    ArticleChecks told;
    for (checks::Check &check : checks::checkArticle(checkCues(), text, readings)) {
        const bool isWaived = check.verdict == checks::Verdict::Fails &&
                              std::any_of(check.figures.begin(), check.figures.end(), [&](qsizetype figure) {
                                  return printedSo.contains(figures.at(figure).id);
                              });
        told.checks.append({std::move(check), isWaived});
    }
    told.figures = std::move(figures);
    return told;
}

} // namespace

qsizetype ArticleChecks::indexOf(FigureId figure) const
{
    for (qsizetype i = 0; i < figures.size(); ++i) {
        if (figures[i].id == figure)
            return i;
    }
    return -1;
}

qsizetype ArticleChecks::indexOf(const model::Figure &figure) const
{
    const auto first = std::lower_bound(
        figures.begin(), figures.end(), figure.reading.span,
        [](const model::Figure &one, CodePointSpan span) { return one.reading.span < span; });
    for (auto at = first; at != figures.end() && at->reading.span == figure.reading.span; ++at) {
        if (at->id == figure.id)
            return at - figures.begin();
    }
    return indexOf(figure.id); // its words are others now
}

QList<ToldCheck> ArticleChecks::of(qsizetype index) const
{
    QList<ToldCheck> found;
    if (index < 0)
        return found;
    for (const qsizetype at : checksOf.value(index))
        found.append(checks[at]);
    for (const ToldCheck &told : checksOf.isEmpty() ? checks : QList<ToldCheck>()) {
        if (told.check.figures.contains(index))
            found.append(told);
    }
    const auto rank = [](const ToldCheck &told) {
        if (told.isProblem()) // what was mistyped may be why the others fail
            return told.check.kind == checks::CheckKind::Quote ? 0 : 1;
        return told.check.verdict == checks::Verdict::Fails ? 2 : 3;
    };
    std::stable_sort(found.begin(), found.end(),
                     [rank](const ToldCheck &a, const ToldCheck &b) { return rank(a) < rank(b); });
    return found;
}

Result<std::function<ArticleChecks()>> checkingArticle(const Session &session, ArticleId article)
{
    const auto text = session.parts().text(article);
    if (!text)
        return fail(text.error());
    auto figures = session.figures(article);
    if (!figures)
        return fail(figures.error());
    figures->removeIf([](const model::Figure &figure) { return figure.state == model::State::Rejected; });
    auto waived = printedSo(*session.parts().workspace, article);
    if (!waived)
        return fail(waived.error());
    return [raw = (*text)->text, all = std::move(*figures), waiving = std::move(*waived)] {
        ArticleChecks made = checked(raw, all, waiving);
        for (qsizetype i = 0; i < made.checks.size(); ++i) {
            for (const qsizetype figure : std::as_const(made.checks)[i].check.figures) {
                QList<qsizetype> &own = made.checksOf[figure];
                if (own.isEmpty() || own.last() != i)
                    own.append(i);
            }
        }
        return made;
    };
}

Result<ArticleChecks> checkArticle(const Session &session, ArticleId article)
{
    const auto work = checkingArticle(session, article);
    if (!work)
        return fail(work.error());
    return (*work)();
}

std::optional<Decimal> expectedValue(const checks::Check &check, const model::Reading &first)
{
    if (!check.expected)
        return std::nullopt;
    const checks::Interval &expected = *check.expected;
    if (expected.low == expected.high)
        return expected.low;
    const auto printed = checks::printed(first);
    const int place = printed ? printed->place : 0;
    const Decimal middle = Decimal::divided(expected.low + expected.high, Decimal(2));
    if (middle.isNegative())
        return std::nullopt;
    const Decimal asPrinted = checks::rounded(middle, place);
    const bool isMeant = !(asPrinted < expected.low) && !(expected.high < asPrinted);
    return isMeant ? asPrinted : checks::rounded(middle, place - 1);
}

std::optional<Decimal> quotedOtherwise(const model::Reading &reading)
{
    const QList<checks::Check> found = checks::findMistyped({reading});
    return found.isEmpty() ? std::nullopt : std::optional(found.first().expected->low);
}

QString asPrintedReason()
{
    return QStringLiteral("as printed");
}

QString asTypedReason()
{
    return QStringLiteral("as typed");
}

bool isWaiving(const QString &reason)
{
    return reason == asPrintedReason() || reason == asTypedReason();
}

Result<Changes> waiveChecks(Session &session, FigureId figure)
{
    const auto record = shownFigure(session, figure);
    if (!record)
        return fail(record.error());
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    const auto said = session.lastReason(figure);
    const auto basis = basisOf(session, *record);
    if (!said || !basis)
        return fail(said ? basis.error() : said.error());
    auto plan = planConfirm(*record, *basis);
    const QString reason = quotedOtherwise(record->figure.reading) ? asTypedReason() : asPrintedReason();
    if (!plan && *said == reason)
        return Changes{};
    if (!plan) {
        plan = store::DecisionPlan{};
        plan->figure = figure;
        plan->seen = record->seen();
        plan->action = QStringLiteral("confirm");
        plan->after = record->figure.state;
    }
    plan->reason = reason;
    store::CommandPlan command;
    command.action = plan->action;
    command.article = record->figure.article;
    command.decisions = {*plan};
    const auto committed = session.parts().commit(std::move(command));
    if (!committed)
        return fail(committed.error());
    Changes changes;
    changes.action = QStringLiteral("confirm");
    changes.articles = {record->figure.article};
    changes.changed = {figure};
    changes.focus = figure;
    return changes;
}

} // namespace jiaoshu::session
