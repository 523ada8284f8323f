// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "store/articleedits.h"
#include "store/digest.h"
#include "store/figurerows.h"
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
    CommandId target;
    ArticleId article;
    QString articleUid;       ///< of a new article
    QSet<QString> figureUids; ///< in that
    qint64 extraction = 0;
    qint64 lastDecision = 0;
    Committed done;
};

/** Whose a reading is, as its digest sees it. */
struct Journal::Owner
{
    QString figureUid;
    QString articleUid;
};

namespace {

constexpr qint64 ReissueVersion = 3; ///< of the schema, from which on there are new issues

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
    transaction.commit();
    return all;
}

QList<Committed> Journal::appendAll(const QList<CommandPlan> &plans)
{
    QList<Committed> all;
    for (const CommandPlan &plan : plans)
        all.append(append(plan));
    return all;
}

Committed Journal::append(const CommandPlan &plan)
{
    Pending pending{plan, {}, plan.target, plan.article, {}, {}, 0, 0, {}};
    pending.row.uid = newUid(plan.at);
    pending.row.at = timestamp(plan.at);
    pending.row.analyst = plan.analyst;
    pending.row.action = plan.action;
    pending.row.previousHash = QByteArray(32, '\0');
    pending.row.id = {1};
    pending.row.counter = 1;
    if (Query head(m_connection, "command/head"); head.next()) {
        pending.row.id = {head.number() + 1};
        pending.row.previousHash = head.bytes();
        pending.row.counter = head.number() + 1;
    }
    if (plan.target.isValid())
        pending.row.targetUid = uidOf(m_connection, "command/get_uid", ":command", plan.target.value);
    if (plan.newArticle)
        pending.article = addArticle(*plan.newArticle, plan.at);
    if (plan.newArticle)
        pending.articleUid = articleUid(plan.newArticle->sha256);
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
    if (Query last(m_connection, "decision/last_id"); last.next())
        pending.lastDecision = last.number();
    for (const DecisionPlan &decision : plan.decisions)
        decide(pending, decision);
    if (plan.reissue)
        addReissue(pending, *plan.reissue);
    addEdits(m_connection, pending.row.id, plan.edits);
    addCommand(pending);
    Query(m_connection, "figure_state/put").bind(":command", pending.row.id.value).run();
    pending.done.command = pending.row.id;
    pending.done.article = pending.article;
    return pending.done;
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
    if (plan.newReading->isEngines) {
        const CodePointSpan span = plan.newReading->reading.span;
        const QString common = figureUid(owner.articleUid, span.begin.value, span.end.value);
        const auto isTaken = [&] { // by a figure that has moved on from there
            if (isFirst)
                return pending.figureUids.contains(common);
            Query taken(m_connection, "figure/find_by_uid");
            return taken.bind(":uid", common).next();
        };
        if (!isTaken())
            owner.figureUid = common;
    }
    if (!plan.uid.isEmpty())
        owner.figureUid = plan.uid;
    if (isFirst)
        pending.figureUids.insert(owner.figureUid);
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

void Journal::decide(Pending &pending, const DecisionPlan &plan)
{
    std::optional<FigureRecord> before;
    FigureId figure = plan.figure;
    Owner owner;
    if (figure.isValid()) {
        Query row(m_connection, "figure/get");
        if (!row.bind(":figure", figure.value).next())
            throw SQLite::Exception("no such figure", SQLITE_CONSTRAINT);
        before = takeFigure(row);
    } else {
        figure = addFigure(pending, plan, owner);
    }
    ReadingId reading = plan.reading.isValid() || !before ? plan.reading : before->reading;
    if (plan.newReading)
        reading = addReading(pending, *plan.newReading, figure, before ? ownerOf(figure) : owner);
    ReadingId basis = plan.basis;
    if (!basis.isValid())
        basis = before && !(plan.newReading && plan.newReading->isEngines) ? before->basis : reading;
    const qint64 id = ++pending.lastDecision;
    DecisionId settled = plan.settled;
    if (plan.settling != Settling::Named)
        settled = plan.settling == Settling::This ? DecisionId{id} : before ? before->settled : DecisionId{};

    Query query(m_connection, "decision/add");
    query.bind(":id", id).bind(":uid", newUid(pending.plan.at)).bind(":command", pending.row.id.value);
    query.bind(":figure", figure.value).bind(":action", plan.action).bind(":after_state", toText(plan.after));
    if (before)
        query.bind(":before_state", toText(before->standing()))
            .bind(":before_reading", before->reading.value);
    query.bind(":after_reading", reading.value)
        .bind(":basis_reading", basis.value)
        .bind(":reason", plan.reason);
    if (settled.isValid())
        query.bind(":settled", settled.value);
    query.run();
    pending.done.figures.append(figure);
}

void Journal::addCommand(const Pending &pending)
{
    const CommandRow &row = pending.row;
    Query query(m_connection, "command/add");
    query.bind(":id", row.id.value).bind(":uid", row.uid).bind(":counter", row.counter).bind(":at", row.at);
    query.bind(":analyst", row.analyst).bind(":action", row.action).bind(":previous_hash", row.previousHash);
    if (pending.target.isValid())
        query.bind(":target", pending.target.value);
    const bool isAlone = !pending.plan.engineVersion && !pending.plan.reissue && !pending.plan.source &&
                         pending.plan.edits.isEmpty();
    query.bind(":hash", hashOf(row, isAlone ? Kin::DecisionsOnly : Kin::All)).run();
}

qint64 Journal::version()
{
    Query row(m_connection, "meta/get_version");
    return row.next() ? row.number() : 0;
}

QByteArray Journal::hashOf(const CommandRow &row)
{
    // A file that is only read is taken as it is.
    const qint64 version = this->version();
    return hashOf(row, version < ReissueVersion       ? Kin::ExtractionOfOld
                       : version < ArticleEditVersion ? Kin::WithoutEdits
                       : version < SourceVersion      ? Kin::WithoutSources
                                                      : Kin::All);
}

QByteArray Journal::hashOf(const CommandRow &row, Kin kin)
{
    Digest digest("jiaoshu-command-1");
    digest.add(row.previousHash)
        .add(row.uid)
        .add(row.counter)
        .add(row.at)
        .add(row.analyst)
        .add(row.action)
        .add(row.targetUid);
    if (kin != Kin::DecisionsOnly) {
        Query extraction(m_connection, kin == Kin::ExtractionOfOld ? "extraction/get_by_command_of_2"
                                                                   : "extraction/get_by_command");
        if (extraction.bind(":command", row.id.value).next()) {
            for (int column = 0; column < 8; ++column) // uid … engine_version
                digest.add(extraction.bytes());
        }
    }
    Query decisions(m_connection, "decision/digest_parts");
    decisions.bind(":command", row.id.value);
    while (decisions.next()) {
        for (int column = 0; column < 10; ++column) // uid … reason
            digest.add(decisions.bytes());
    }
    if (kin == Kin::DecisionsOnly || kin == Kin::ExtractionOfOld)
        return digest.result();
    if (Query reissue(m_connection, "reissue/get_uids"); reissue.bind(":command", row.id.value).next()) {
        digest.add(QStringLiteral("reissue")).add(reissue.bytes()).add(reissue.bytes());
        Query carried(m_connection, "carried/digest_parts");
        carried.bind(":command", row.id.value);
        while (carried.next())
            digest.add(carried.bytes()).add(carried.bytes()).add(carried.bytes());
    }
    if (kin == Kin::WithoutEdits)
        return digest.result();
    Query edits(m_connection, "article_edit/digest_parts");
    edits.bind(":command", row.id.value);
    while (edits.next())
        digest.add(QStringLiteral("edit"))
            .add(edits.bytes())
            .add(edits.bytes())
            .add(edits.bytes())
            .add(edits.bytes());
    if (kin == Kin::WithoutSources)
        return digest.result();
    Query sources(m_connection, "source/digest_parts");
    sources.bind(":command", row.id.value);
    while (sources.next()) {
        digest.add(QStringLiteral("source"));
        for (int column = 0; column < 5; ++column) // article's uid … part
            digest.add(sources.bytes());
    }
    return digest.result();
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

QList<WaitingFigure> Journal::waitingFigures()
{
    QList<WaitingFigure> list;
    if (version() < ReissueVersion)
        return list;
    Query rows(m_connection, "carried/list_waiting");
    while (rows.next()) {
        WaitingFigure waiting;
        waiting.figure = {rows.number()};
        waiting.outcome = rows.text() == outcomeWord(CarriedFigure::Outcome::Moved)
                              ? CarriedFigure::Outcome::Moved
                              : CarriedFigure::Outcome::Lost;
        waiting.from = {rows.number()};
        waiting.to = {rows.number()};
        list.append(waiting);
    }
    return list;
}

void Journal::rebuildStates()
{
    for (const char *step :
         {"figure_state/clear", "count/clear_articles", "count/clear_workspace", "figure_state/rebuild"})
        Query(m_connection, step).run();
}

void Journal::visitCommands(const std::function<void(const CommandRow &)> &visit)
{
    Query query(m_connection, "command/list");
    while (query.next()) {
        CommandRow row;
        row.id = {query.number()};
        row.uid = query.text();
        row.counter = query.number();
        row.at = query.text();
        row.analyst = query.text();
        row.action = query.text();
        row.targetUid = query.text();
        row.previousHash = query.bytes();
        row.hash = query.bytes();
        visit(row);
    }
}

std::optional<CommandName> Journal::undoableBelow(CommandId below)
{
    Query query(m_connection, "command/find_undoable");
    if (!query.bind(":below", below.value).next())
        return {};
    const CommandId id{query.number()};
    return CommandName{id, query.text()};
}

QList<CommandName> Journal::redoable()
{
    QList<CommandName> names;
    Query query(m_connection, "command/list_redoable");
    while (query.next()) {
        const CommandId id{query.number()};
        names.append({id, query.text()});
    }
    return names;
}

QList<PastDecision> Journal::decisionsOf(CommandId command)
{
    QList<PastDecision> decisions;
    Query query(m_connection, "decision/list_by_command");
    query.bind(":command", command.value);
    while (query.next()) {
        PastDecision past;
        past.figure = {query.number()};
        past.article = {query.number()};
        const QString before = query.text();
        past.wasThere = !before.isEmpty();
        past.before = past.wasThere ? takeStanding(before) : Standing();
        past.after = takeStanding(query.text());
        past.beforeReading = {query.number()};
        past.afterReading = {query.number()};
        past.afterBasis = {query.number()};
        past.afterSettled = {query.number()};
        past.beforeBasis = {query.number()};
        past.beforeSettled = {query.number()};
        past.reason = query.text();
        decisions.append(past);
    }
    return decisions;
}

QList<PastCommand> Journal::history(const PastQuery &wanted)
{
    QList<PastCommand> commands;
    Query row(m_connection, "command/list_history");
    row.bind(":figure", wanted.figure.value).bind(":analyst", wanted.analyst);
    row.bind(":below", wanted.below.value).bind(":limit", wanted.limit);
    const auto standing = [&row] {
        const QString word = row.text();
        return word.isEmpty() ? Standing() : takeStanding(word);
    };
    while (row.next()) {
        PastCommand past;
        past.id = {row.number()};
        past.at = row.text();
        past.analyst = row.text();
        past.action = row.text();
        past.targetAction = row.text();
        past.figures = row.number();
        past.isUndone = row.text() == QStringLiteral("undo");
        past.figure = {row.number()};
        past.article = {row.number()};
        past.before = standing();
        past.after = standing();
        past.beforeReading = {row.number()};
        past.afterReading = {row.number()};
        past.reason = row.text();
        past.edits = editsOf(m_connection, past.id);
        commands.append(past);
    }
    return commands;
}

QStringList Journal::analysts()
{
    QStringList names;
    Query row(m_connection, "command/list_analysts");
    while (row.next())
        names.append(row.text());
    return names;
}

QString Journal::lastReason(FigureId figure)
{
    Query query(m_connection, "decision/last_reason");
    return query.bind(":figure", figure.value).next() ? query.text() : QString();
}

} // namespace jiaoshu::store
