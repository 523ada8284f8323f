// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/importing.h"

#include "engine/extractor.h"
#include "session/decisionplanner.h"
#include "session/fieldcheck.h"
#include "session/importplan_p.h"
#include "session/intake_p.h"
#include "session/marks_p.h"
#include "session/reextractplanner.h"
#include "store/storable.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>
#include <utility>

namespace jiaoshu::session {

namespace {

bool takesOut(const store::ArticleEdit &edit, ArticleId article)
{
    return edit.article == article && edit.field == QLatin1StringView("removed") &&
           edit.after == QLatin1StringView("1");
}

/** Takes back what the command that took @p article out did to its figures. */
Result<QList<store::DecisionPlan>> asBeforeTakenOut(Session::Parts &parts, ArticleId article)
{
    const store::Workspace &workspace = *parts.workspace;
    const auto figures = workspace.figures(article);
    if (!figures)
        return fail(figures.error());
    for (const store::FigureRecord &record : *figures) {
        if (!record.isWithdrawn)
            continue;
        store::PastQuery last;
        last.figure = record.figure.id;
        last.below = {std::numeric_limits<qint64>::max()};
        last.limit = 1;
        const auto history = workspace.history(last);
        if (!history)
            return fail(history.error());
        const bool wasThen =
            !history->isEmpty() &&
            std::ranges::any_of(history->first().edits, [&](auto &edit) { return takesOut(edit, article); });
        if (!wasThen) // it was withdrawn before
            continue;
        auto past = parts.takenOutBy(history->first().id, article);
        if (!past)
            return fail(past.error());
        QList<store::DecisionPlan> plans;
        for (const store::PastDecision &decision : std::as_const(*past))
            plans.append(planUndo(decision));
        return plans;
    }
    return QList<store::DecisionPlan>();
}

/** With what comes in together it is one step of undo; else it is one of its own. */
Result<store::Committed> commitPutBack(Session &session, store::CommandPlan command)
{
    if (session.parts().intakeGoesOn) {
        command.action = QStringLiteral("import");
        return session.parts().commitImports({std::move(command)}).map([](const auto &all) {
            return all.first();
        });
    }
    command.action = QStringLiteral("reextract");
    return session.parts().commit(std::move(command));
}

Result<Imported> putBackOnce(Session &session, ArticleId article)
{
    auto footing = session.parts().footingOn({article});
    if (!footing)
        return fail(footing.error());
    const auto there = session.parts().workspace->articleSummary(article);
    if (!there)
        return fail(there.error());
    Imported imported;
    imported.article = article;
    imported.wasThere = !there->wasTakenOut; // by now
    if (imported.wasThere)
        return imported;
    auto decisions = asBeforeTakenOut(session.parts(), article);
    if (!decisions)
        return fail(decisions.error());
    store::CommandPlan command;
    command.article = article;
    command.engineVersion = engine::Extractor::Version;
    command.decisions = std::move(*decisions);
    command.edits = {{article, QStringLiteral("removed"), QStringLiteral("1"), QString()}};
    command.footing = std::move(*footing);
    const auto committed = commitPutBack(session, std::move(command));
    if (!committed)
        return fail(committed.error());
    imported.changes.action = QStringLiteral("import");
    imported.changes.articles = {article};
    imported.changes.added = committed->figures;
    return imported;
}

Result<Changes> reextractOnce(Session &session, ArticleId article, const QList<model::Proposal> &checked,
                              const std::function<void(qsizetype)> &wrote)
{
    Session::Parts &parts = session.parts();
    auto footing = parts.footingOn({article});
    const auto summary = parts.workspace->articleSummary(article);
    const auto existing = parts.workspace->figures(article);
    if (!footing || !summary || !existing)
        return fail(!footing ? footing.error() : !summary ? summary.error() : existing.error());
    store::CommandPlan command;
    command.action = QStringLiteral("reextract");
    command.article = article;
    command.engineVersion = engine::Extractor::Version;
    command.footing = std::move(*footing);
    command.wrote = wrote;
    if (!summary->wasTakenOut)
        command.decisions = planReextraction(*existing, checked);
    if (command.decisions.isEmpty())
        return Changes{};
    const QList<store::DecisionPlan> plans = command.decisions;
    const auto committed = parts.commit(std::move(command));
    if (!committed)
        return fail(committed.error());
    Changes changes;
    changes.action = QStringLiteral("reextract");
    changes.articles = {article};
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const QString &action = plans[i].action;
        QList<FigureId> &list = action == QStringLiteral("propose")    ? changes.added
                                : action == QStringLiteral("withdraw") ? changes.removed
                                                                       : changes.changed;
        list.append(committed->figures[i]);
    }
    return changes;
}

} // namespace

QString storablePath(QString path)
{
    for (qsizetype at = store::unstorableAt(path); at >= 0; at = store::unstorableAt(path))
        path[at] = QChar(QChar::ReplacementCharacter);
    return path;
}

Result<Imported> putBack(Session &session, ArticleId article)
{
    return plannedAnew([&] { return putBackOnce(session, article); });
}

Result<ImportPlan> planImport(const Session &session, const PreparedArticle &prepared)
{
    model::Article article = prepared.article;
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    if (const qsizetype at = store::unstorableAt(article.text); at >= 0)
        return fail(ErrorCode::NotText,
                    QStringLiteral("character %1 is U+0000 or half a surrogate pair").arg(at), article.path);
    article.sha256 = QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256);
    article.path = storablePath(article.path);
    const TextAtHand text{{}, article.text, text::CodePointIndex(article.text)};
    ImportPlan plan;
    plan.command.action = QStringLiteral("import");
    plan.command.engineVersion = engine::Extractor::Version;
    plan.command.byline = {storablePath(prepared.outlet), storablePath(prepared.reporter)};
    plan.command.decisions.reserve(prepared.proposals.size()); // there may be a million
    for (const model::Proposal &proposal : prepared.proposals) {
        auto reading = checkedReading(text, proposal.reading);
        if (!reading) {
            plan.refused.append({reading.error().code, reading.error().detail, article.path});
            continue;
        }
        plan.command.decisions.append(
            planProposal({std::move(*reading), proposal.confidencePermille, proposal.rule}));
        plan.command.decisions.last().reason = prepared.markedIn;
    }
    plan.refused += prepared.unreadMarks;
    plan.command.newArticle = std::move(article);
    plan.command.wrote = prepared.wrote;
    return plan;
}

Imported toImported(const QList<Error> &refused, const store::Committed &committed)
{
    Imported imported;
    imported.refused = refused;
    imported.article = committed.article;
    imported.changes.action = QStringLiteral("import");
    imported.changes.articles = {committed.article};
    imported.changes.added = committed.figures;
    if (!committed.figures.isEmpty())
        imported.changes.focus = committed.figures.first();
    return imported;
}

std::optional<store::SourcePlan> planSource(Session &session, const Origin &origin)
{
    store::SourcePlan plan;
    OriginalHasher &hasher = session.parts().hasher;
    if (origin.packed) {
        plan.sha256 = origin.packed->sha256;
        plan.size = origin.packed->size;
        plan.packed = origin.packed;
    } else if (!origin.bytes.isEmpty()) {
        plan.sha256 = hasher.hashOf(origin.bytes);
        plan.size = origin.bytes.size();
        plan.bytes = origin.bytes;
    } else if (const auto hashed = hasher.hashOfFile(origin.path)) {
        plan.sha256 = hashed->sha256;
        plan.size = hashed->size;
        plan.file = origin.path;
    } else {
        return {};
    }
    plan.path = storablePath(origin.path);
    plan.part = storablePath(origin.part);
    return plan;
}

void beginIntake(Session &session)
{
    session.parts().intakeGoesOn = true;
    session.parts().intakeEnd = {};
}

void endIntake(Session &session)
{
    session.parts().intakeGoesOn = false;
    session.parts().intakeEnd = {};
}

QList<Result<Imported>> importArticles(Session &session, const QList<PreparedArticle> &prepared)
{
    QList<Result<Imported>> results(prepared.size(), fail(ErrorCode::Cancelled));
    QList<bool> isWaiting(prepared.size(), false);
    Intake intake(session, [&](qsizetype tag, const Imported &imported) {
        results[tag] = imported;
        isWaiting[tag] = false;
    });
    const auto lose = [&](const Error &error) {
        for (qsizetype i = 0; i < prepared.size(); ++i) {
            if (std::exchange(isWaiting[i], false))
                results[i] = fail(error);
        }
    };
    for (qsizetype i = 0; i < prepared.size(); ++i) {
        const Outcome added = intake.add(prepared[i], i);
        isWaiting[i] = added.has_value();
        if (added)
            continue;
        results[i] = fail(added.error());
        if (intake.isEmpty()) // what waited could not be made durable
            lose(added.error());
    }
    if (const Outcome flushed = intake.flush(); !flushed)
        lose(flushed.error());
    return results;
}

Result<Imported> importArticle(Session &session, const PreparedArticle &prepared)
{
    return importArticles(session, {prepared}).first();
}

Result<Changes> reextractArticle(Session &session, ArticleId article, const QList<model::Proposal> &proposals,
                                 const std::function<void(qsizetype)> &wrote)
{
    Session::Parts &parts = session.parts();
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    const auto text = parts.text(article);
    if (!text)
        return fail(text.error());
    if ((*text)->isLost)
        return Changes{}; // nothing was read
    QList<Error> refused;
    const QList<model::Proposal> checked = checkedProposals(**text, proposals, {}, refused);
    return plannedAnew([&] { return reextractOnce(session, article, checked, wrote); });
}

} // namespace jiaoshu::session
