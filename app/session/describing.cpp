// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/describing.h"

#include "session/fieldcheck.h"
#include "session/parts_p.h"
#include "session/rereading.h"
#include "session/takingout_p.h"

#include <QDate>
#include <QSet>

namespace jiaoshu::session {

using store::ArticleEdit;
using store::CommandPlan;

namespace {

constexpr qsizetype LongestField = 1000;

Outcome checkedDetails(const ArticleDetails &details)
{
    for (const auto &[value, name] :
         {std::pair(&details.title, "title"), std::pair(&details.outlet, "outlet"),
          std::pair(&details.reporter, "reporter"), std::pair(&details.place, "place")}) {
        if (auto checked = checkedText(*value, name); !checked)
            return checked;
        if (value->size() > LongestField || value->contains(u'\n'))
            return fail(ErrorCode::BadField, QLatin1StringView(name));
    }
    const bool isDay =
        QDate::fromString(details.publishedOn, Qt::ISODate).isValid() && details.publishedOn.size() == 10;
    if (!details.publishedOn.isEmpty() && !isDay)
        return fail(ErrorCode::BadField, QStringLiteral("published_on"));
    return {};
}

Result<Changes> commit(Session &session, CommandPlan command, Changes changes)
{
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    if (command.edits.isEmpty())
        return Changes{};
    command.action = QStringLiteral("correct");
    if (const auto committed = session.parts().commit(std::move(command)); !committed)
        return fail(committed.error());
    changes.action = QStringLiteral("describe");
    return changes;
}

Outcome checkedTag(const QString &tag)
{
    if (tag.isEmpty() || tag.size() > LongestTag || tag.contains(u'\n'))
        return fail(ErrorCode::BadField, QStringLiteral("tag"));
    return checkedText(tag, "tag");
}

/** Tags stand one a line. */
QString lines(QStringList tags)
{
    tags.sort();
    return tags.join(u'\n');
}

} // namespace

ArticleDetails detailsOf(const model::ArticleSummary &article)
{
    return {article.title, article.publishedOn, article.outlet, article.reporter, article.place};
}

Result<Changes> describeArticle(Session &session, ArticleId article, const ArticleDetails &details,
                                const std::optional<QStringList> &tags)
{
    if (auto checked = checkedDetails(details); !checked)
        return fail(checked.error());
    const auto summary = session.parts().workspace->articleSummary(article);
    const auto shown = session.articleSummary(article);
    if (!summary || !shown)
        return fail(summary ? shown.error() : summary.error());
    const ArticleDetails before = detailsOf(*summary);
    // An article without a title is shown under its file's name, which is no title.
    const bool isFileName = before.title.isEmpty() && details.title == shown->title;
    CommandPlan command;
    command.article = article;
    const auto edit = [&](const char *field, const QString &from, const QString &to) {
        if (from != to)
            command.edits.append({article, QLatin1StringView(field), from, to});
    };
    edit("title", before.title, isFileName ? QString() : details.title);
    edit("published_on", before.publishedOn, details.publishedOn);
    edit("outlet", before.outlet, details.outlet);
    edit("reporter", before.reporter, details.reporter);
    edit("place", before.place, details.place);
    if (tags) {
        for (const QString &tag : *tags) {
            if (auto checked = checkedTag(tag); !checked)
                return fail(checked.error());
        }
        edit("tags", lines(summary->tags), lines(*tags));
    }
    Changes changes;
    changes.articles = {article};
    return commit(session, std::move(command), std::move(changes));
}

Result<Changes> tagArticles(Session &session, const QList<ArticleId> &articles, const QString &tag, bool isOn)
{
    const QString name = tag.trimmed();
    if (auto checked = checkedTag(name); !checked)
        return fail(checked.error());
    CommandPlan command;
    Changes changes;
    for (const ArticleId article : articles) {
        const auto summary = session.articleSummary(article);
        if (!summary)
            return fail(summary.error());
        if (summary->tags.contains(name) == isOn || changes.articles.contains(article))
            continue;
        QStringList tags = summary->tags;
        if (isOn)
            tags.append(name);
        else
            tags.removeAll(name);
        command.edits.append({article, QStringLiteral("tags"), lines(summary->tags), lines(tags)});
        changes.articles.append(article);
    }
    return commit(session, std::move(command), std::move(changes));
}

Result<TakingOut> planTakingOut(const Session &session, const QList<ArticleId> &articles, const char *action,
                                const StepMeter &meter)
{
    TakingOut plan;
    auto footing = session.parts().footingOn(articles);
    if (!footing)
        return fail(footing.error());
    plan.command.footing = std::move(*footing);
    StepMaker maker;
    QSet<ArticleId> known;
    for (const ArticleId article : articles) {
        const auto summary = session.articleSummary(article);
        if (!summary)
            return fail(summary.error());
        if (summary->wasTakenOut || known.contains(article))
            continue;
        const auto figures = session.parts().workspace->figures(article);
        if (!figures)
            return fail(figures.error());
        maker.addArticle(article);
        for (const store::FigureRecord &record : *figures) {
            if (record.isWithdrawn)
                continue;
            store::DecisionPlan decision;
            decision.figure = record.figure.id;
            decision.seen = record.seen();
            decision.action = QLatin1StringView(action);
            decision.settling = store::Settling::AsBefore;
            plan.command.decisions.append(decision);
            maker.addFigure(article, record.figure.id, record.standing(), {});
        }
        plan.command.edits.append({article, QStringLiteral("removed"), QString(), QStringLiteral("1")});
        maker.addTakenOut(article);
        known.insert(article);
        if (!meter.noteLookedAt(known.size(), articles.size()))
            return fail(ErrorCode::Cancelled);
    }
    plan.command.wrote = meter.writing(plan.command.decisions.size());
    plan.step = maker.take(QStringLiteral("describe"));
    return plan;
}

Result<LargeStep> takeOutInPieces(Session &session, const QList<ArticleId> &articles,
                                  const StepProgress &progress)
{
    return plannedAnew([&]() -> Result<LargeStep> {
        auto plan = planTakingOut(session, articles, "withdraw", StepMeter(progress));
        if (!plan)
            return fail(plan.error());
        return commit(session, std::move(plan->command), plan->step.changes).map([&](const Changes &changes) {
            plan->step.last = session.undoStep();
            return changes.isEmpty() ? LargeStep() : plan->step;
        });
    });
}

Result<Changes> takeOutArticles(Session &session, const QList<ArticleId> &articles)
{
    return takeOutInPieces(session, articles, {}).map([](const LargeStep &step) { return step.changes; });
}

Preparation preparationOf(const Session &session, ArticleId article)
{
    Preparation how;
    if (const auto described = session.articleSummary(article)) {
        if (const QDate day = QDate::fromString(described->publishedOn, Qt::ISODate); day.isValid())
            how.known.publishedOn = day;
        how.known.place = described->place;
        const auto asRead = session.parts().workspace->titleAsRead(article);
        if (asRead && *asRead != described->title)
            how.known.title = described->title; // an analyst said so
    }
    return how;
}

Result<QList<Correction>> readOtherwise(const Session &session, ArticleId article)
{
    const auto found = session.article(article);
    if (!found)
        return fail(found.error());
    const auto prepared =
        prepareText(session.extractor(), found->text, found->path, preparationOf(session, article));
    const auto steps = compareReading(session, article, prepared.proposals);
    if (!steps)
        return fail(steps.error());
    QList<Correction> corrections;
    for (const RereadStep &step : *steps) {
        if (step.kind == RereadKind::Changed && step.after &&
            step.before != step.after) // not in sureness alone
            corrections.append({step.figure, *step.after});
    }
    return corrections;
}

} // namespace jiaoshu::session
