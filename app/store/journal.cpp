// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "store/articleedits.h"
#include "store/digest.h"
#include "store/figurerows.h"
#include "store/footing_p.h"
#include "store/sources.h"
#include "store/uids.h"

#include <QSet>

#include <sqlite3.h>
#include <SQLiteCpp/Transaction.h>

namespace jiaoshu::store {

/** The command that is being written. */
struct Journal::Pending
{
    const CommandPlan &plan;
    CommandRow row;
    ArticleId article;
    QString articleUid;       ///< of a new article
    QSet<QString> figureUids; ///< in that
    qint64 extraction = 0;
    qint64 lastDecision = 0; ///< of all there are
    Committed done;
};

/** Whose a reading is, as its digest sees it. */
struct Journal::Owner
{
    QString figureUid;
    QString articleUid;
};

/** Where a figure stands before a decision. */
struct Journal::Stand
{
    QString state;
    ReadingId reading;
    ReadingId basis;
    DecisionId settled;
    DecisionId decision;
};

namespace {

/** So many decisions at most come on top of what was counted: few enough to be added up at each question. */
constexpr qint64 MostUncounted = 512;

QString timestamp(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QString outcomeWord(CarriedFigure::Outcome outcome)
{
    switch (outcome) {
    case CarriedFigure::Outcome::Exact:
        return QStringLiteral("exact");
    case CarriedFigure::Outcome::Moved:
        return QStringLiteral("moved");
    case CarriedFigure::Outcome::Lost:
        return QStringLiteral("lost");
    }
    Q_UNREACHABLE();
}

/** Decisions; as many take some hundredths of a second. */
constexpr qsizetype BetweenTellings = 500;

QString uidOf(Connection &connection, const char *query, const char *parameter, qint64 id)
{
    Query row(connection, query);
    row.bind(parameter, id);
    if (!row.next())
        throw SQLite::Exception("a row that is referred to is not there", SQLITE_CORRUPT);
    return row.text();
}

} // namespace

Committed Journal::commit(const CommandPlan &plan)
{
    return commitAll({plan}).first();
}

QList<Committed> Journal::commitAll(const QList<CommandPlan> &plans)
{
    SQLite::Transaction transaction(m_connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    auto all = appendAll(plans);
    // Articles that come in are counted with all of their figures at once: who asks about one after the other
    // next, as an import does that goes on where it ended, has nothing to add up.
    const auto isNew = [](const CommandPlan &plan) { return plan.newArticle.has_value(); };
    if (std::any_of(plans.cbegin(), plans.cend(), isNew)) {
        if (Query last(m_connection, "decision/last_id"); last.next())
            countUpTo(last.number());
    }
    transaction.commit();
    return all;
}

QList<Committed> Journal::appendAll(const QList<CommandPlan> &plans)
{
    const CommandId before = newest();
    QList<Committed> all;
    for (const CommandPlan &plan : plans) {
        const CommandId intake = plan.intakeAfter ? beginIntake(plan, before) : CommandId();
        all.append(append(plan));
        all.last().intake = intake;
    }
    return all;
}

CommandId Journal::newest()
{
    Query head(m_connection, "command/head");
    return head.next() ? CommandId{head.number()} : CommandId();
}

/** What comes in from here on is one step of undo: an addition of nothing, for imports are no part of it.
 * @param before the newest command in front of the transaction: what of known texts is noted in it goes on
 * with the intake, too */
CommandId Journal::beginIntake(const CommandPlan &first, CommandId before)
{
    if (first.intakeAfter->isValid() && before == *first.intakeAfter)
        return {};
    CommandPlan begin;
    begin.action = QStringLiteral("add");
    begin.analyst = first.analyst;
    begin.at = first.at;
    return append(begin).command;
}

Committed Journal::append(const CommandPlan &plan)
{
    Pending pending{plan, {}, plan.article, {}, {}, 0, 0, {}};
    begin(pending);
    addSurroundings(pending);
    const qint64 before = pending.lastDecision;
    for (qsizetype i = 0; i < plan.decisions.size(); ++i) {
        if (plan.wrote && i > 0 && i % BetweenTellings == 0)
            plan.wrote(i);
        decide(pending, plan.decisions[i]);
    }
    if (pending.lastDecision > before) {
        pending.row.firstDecision = before + 1;
        pending.row.lastDecision = pending.lastDecision;
    }
    if (plan.reissue)
        addReissue(pending, *plan.reissue);
    addEdits(m_connection, pending.row.id, plan.edits);
    addCommand(pending);
    if (before / MostUncounted != pending.lastDecision / MostUncounted)
        countUpTo(pending.lastDecision);
    pending.done.command = pending.row.id;
    pending.done.article = pending.article;
    return pending.done;
}

/** The command's row as far as it does not depend on what the command does. */
void Journal::begin(Pending &pending)
{
    const CommandPlan &plan = pending.plan;
    CommandRow &row = pending.row;
    row.uid = newUid(plan.at);
    row.at = timestamp(plan.at);
    row.analyst = plan.analyst;
    row.action = plan.action;
    row.previousHash = QByteArray(32, '\0');
    row.id = {1};
    row.counter = 1;
    if (Query head(m_connection, "command/head"); head.next()) {
        row.id = {head.number() + 1};
        row.previousHash = head.bytes();
        row.counter = head.number() + 1;
    }
    checkFooting(m_connection, plan.footing, row.id);
    if (plan.target.isValid())
        row.targetUid = uidOf(m_connection, "command/get_uid", ":command", plan.target.value);
    if (Query last(m_connection, "decision/last_id"); last.next())
        pending.lastDecision = last.number();
}

/** What the decisions of an import stand on: the article, its byline and source, the extraction. */
void Journal::addSurroundings(Pending &pending)
{
    const CommandPlan &plan = pending.plan;
    if (plan.newArticle) {
        pending.article = addArticle(*plan.newArticle, plan.at);
        pending.articleUid = articleUid(plan.newArticle->sha256);
    }
    if (!plan.byline.outlet.isEmpty() || !plan.byline.reporter.isEmpty())
        Query(m_connection, "byline/add")
            .bind(":article", pending.article.value)
            .bind(":outlet", plan.byline.outlet)
            .bind(":reporter", plan.byline.reporter)
            .run();
    if (plan.source)
        addSource(m_connection, pending.row.id, pending.article, *plan.source);
    if (plan.engineVersion) {
        Query(m_connection, "extraction/add")
            .bind(":command", pending.row.id.value)
            .bind(":article", pending.article.value)
            .bind(":engine_version", qint64(*plan.engineVersion))
            .run();
        pending.extraction = m_connection.lastInsertId();
    }
}

ArticleId Journal::addArticle(const model::Article &article, const QDateTime &at)
{
    Query(m_connection, "article/add")
        .bind(":uid", articleUid(article.sha256))
        .bind(":path", article.path)
        .bind(":title", article.title)
        .bind(":published_on", article.publishedOn)
        .bind(":encoding", article.encoding)
        .bind(":sha256", article.sha256)
        .bind(":added_at", timestamp(at))
        .run();
    const ArticleId id{m_connection.lastInsertId()};
    Query(m_connection, "article/add_text").bind(":article", id.value).bind(":text", article.text).run();
    return id;
}

Journal::Owner Journal::ownerOf(FigureId figure)
{
    Query row(m_connection, "figure/get_uids");
    if (!row.bind(":figure", figure.value).next())
        throw SQLite::Exception("no such figure", SQLITE_CONSTRAINT);
    QString uid = row.text();
    return {uid, row.text()};
}

FigureId Journal::addFigure(Pending &pending, const DecisionPlan &plan, Owner &owner)
{
    const bool isFirst = !pending.articleUid.isEmpty(); // nothing but this command's is in the article
    owner.articleUid = isFirst ? pending.articleUid
                               : uidOf(m_connection, "article/get_uid", ":article", pending.article.value);
    owner.figureUid = newUid(pending.plan.at);
    FigureId lost;
    if (plan.newReading->isEngines) {
        const CodePointSpan span = plan.newReading->reading.span;
        const QString common = figureUid(owner.articleUid, span.begin.value, span.end.value);
        const auto isTaken = [&] { // by a figure that has moved on from there
            if (isFirst)
                return pending.figureUids.contains(common);
            Query taken(m_connection, "figure/find_by_uid");
            if (!taken.bind(":uid", common).next())
                return false;
            const FigureId figure{taken.number()};
            if (!standsNowhere(figure))
                return true;
            lost = figure; // a damaged page took away how it stood
            return false;
        };
        if (!isTaken())
            owner.figureUid = common;
    }
    if (!plan.uid.isEmpty())
        owner.figureUid = plan.uid;
    if (isFirst)
        pending.figureUids.insert(owner.figureUid);
    if (lost.isValid() && plan.uid.isEmpty())
        return lost;
    Query(m_connection, "figure/add")
        .bind(":uid", owner.figureUid)
        .bind(":article", pending.article.value)
        .run();
    return {m_connection.lastInsertId()};
}

ReadingId Journal::addReading(const Pending &pending, const NewReading &reading, FigureId figure,
                              const Owner &owner)
{
    ReadingRecord record;
    record.reading = reading.reading;
    record.confidencePermille = reading.confidencePermille;
    record.rule = reading.rule;
    record.origin = reading.isEngines ? QStringLiteral("engine") : QStringLiteral("analyst");
    record.uid = newUid(pending.plan.at);
    record.figureUid = owner.figureUid;
    record.articleUid = owner.articleUid;
    Query query(m_connection, "reading/add");
    bindReading(query, record.reading);
    query.bind(":uid", record.uid).bind(":figure", figure.value).bind(":origin", record.origin);
    if (reading.isEngines)
        query.bind(":extraction", pending.extraction);
    else
        query.bindNull(":extraction");
    query.bind(":confidence", qint64(record.confidencePermille)).bind(":rule", record.rule);
    query.bind(":sha256", readingDigest(record)).run();
    return {m_connection.lastInsertId()};
}

/** As after a repair that found its row, and none of its decisions. */
bool Journal::standsNowhere(FigureId figure)
{
    Query owner(m_connection, "figure/get_uids");
    Query state(m_connection, "figure_state/get");
    return owner.bind(":figure", figure.value).next() && !state.bind(":figure", figure.value).next();
}

std::optional<Journal::Stand> Journal::standOf(FigureId figure)
{
    if (!figure.isValid())
        return {};
    Query row(m_connection, "figure_state/get");
    if (!row.bind(":figure", figure.value).next())
        throw SQLite::Exception("no such figure", SQLITE_CONSTRAINT);
    Stand stand;
    stand.state = row.text();
    stand.reading = {row.number()};
    stand.basis = {row.number()};
    stand.settled = {row.number()};
    stand.decision = {row.number()};
    return stand;
}

void Journal::decide(Pending &pending, const DecisionPlan &plan)
{
    const bool comesBack = plan.comesBack && standsNowhere(plan.figure);
    const auto before = comesBack ? std::nullopt : standOf(plan.figure);
    if (before)
        checkSeen(plan, before->state, before->reading);
    Owner owner;
    const FigureId figure = before || comesBack ? plan.figure : addFigure(pending, plan, owner);
    Stand after;
    after.state = toText(plan.after);
    after.reading = plan.reading.isValid() || !before ? plan.reading : before->reading;
    if (plan.newReading)
        after.reading = addReading(pending, *plan.newReading, figure, before ? ownerOf(figure) : owner);
    after.basis = plan.basis;
    if (!after.basis.isValid())
        after.basis =
            before && !(plan.newReading && plan.newReading->isEngines) ? before->basis : after.reading;
    after.decision = {++pending.lastDecision};
    after.settled = plan.settled;
    if (plan.settling != Settling::Named)
        after.settled = plan.settling == Settling::This ? after.decision
                        : before                        ? before->settled
                                                        : DecisionId{};
    Query query(m_connection, "decision/add");
    query.bind(":id", after.decision.value).bind(":uid", newUid(pending.plan.at));
    query.bind(":command", pending.row.id.value).bind(":figure", figure.value).bind(":action", plan.action);
    if (before)
        query.bind(":before_state", before->state)
            .bind(":before_reading", before->reading.value)
            .bind(":previous", before->decision.value);
    query.bind(":after_state", after.state).bind(":after_reading", after.reading.value);
    query.bind(":basis_reading", after.basis.value).bind(":reason", plan.reason);
    if (after.settled.isValid())
        query.bind(":settled", after.settled.value);
    query.run();
    if (before)
        putState(figure, *before, after);
    else if (comesBack)
        Query(m_connection, "figure_state/put").bind(":decision", after.decision.value).run();
    else
        addState(pending, plan, figure, after);
    pending.done.figures.append(figure);
}

void Journal::addState(const Pending &pending, const DecisionPlan &plan, FigureId figure, const Stand &stand)
{
    const CodePointSpan span = plan.newReading->reading.span;
    Query query(m_connection, "figure_state/add");
    query.bind(":figure", figure.value).bind(":article", pending.article.value).bind(":state", stand.state);
    query.bind(":begin", qint64(span.begin.value)).bind(":end", qint64(span.end.value));
    query.bind(":reading", stand.reading.value).bind(":basis", stand.basis.value);
    query.bind(":settled", stand.settled.value).bind(":decision", stand.decision.value).run();
}

/** As few pages as the decision needs: a confirmed figure stays where it is and reads as it did. */
void Journal::putState(FigureId figure, const Stand &before, const Stand &after)
{
    if (before.reading != after.reading || before.basis != after.basis) {
        Query(m_connection, "figure_state/put").bind(":decision", after.decision.value).run();
        return;
    }
    Query(m_connection, "figure_state/settle")
        .bind(":figure", figure.value)
        .bind(":state", after.state)
        .bind(":settled", after.settled.value)
        .bind(":decision", after.decision.value)
        .run();
}

void Journal::addCommand(Pending &pending)
{
    CommandRow &row = pending.row;
    Query query(m_connection, "command/add");
    query.bind(":id", row.id.value).bind(":uid", row.uid).bind(":counter", row.counter).bind(":at", row.at);
    query.bind(":analyst", row.analyst).bind(":action", row.action).bind(":previous_hash", row.previousHash);
    if (pending.plan.target.isValid())
        query.bind(":target", pending.plan.target.value);
    query.bind(":first", row.firstDecision).bind(":last", row.lastDecision);
    const bool isAlone = !pending.plan.engineVersion && !pending.plan.reissue && !pending.plan.source &&
                         pending.plan.edits.isEmpty();
    row.hash = hashOf(row, isAlone ? Kin::DecisionsOnly : Kin::All);
    query.bind(":hash", row.hash).run();
    m_head = Head{{}, row.uid, row.hash, row.counter, pending.lastDecision, row.at};
}

void Journal::addReissue(const Pending &pending, const ReissuePlan &plan)
{
    Query(m_connection, "reissue/add")
        .bind(":command", pending.row.id.value)
        .bind(":old", plan.from.value)
        .bind(":new", plan.to.value)
        .run();
    for (const CarriedFigure &carried : plan.carried) {
        const FigureId newFigure =
            carried.decision < 0 ? carried.newFigure : pending.done.figures[carried.decision];
        Query query(m_connection, "carried/add");
        query.bind(":command", pending.row.id.value).bind(":figure", carried.figure.value);
        query.bind(":outcome", outcomeWord(carried.outcome));
        if (newFigure.isValid())
            query.bind(":new_figure", newFigure.value);
        query.run();
    }
}

} // namespace jiaoshu::store
