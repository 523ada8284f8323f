// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "model/wordsharing.h"
#include "store/articleedits.h"
#include "store/figurerows.h"
#include "store/journal.h"
#include "store/quotetext.h"
#include "store/workspace_p.h"

#include <QScopeGuard>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>

namespace jiaoshu::store {

namespace {

model::ArticleSummary takeSummary(Query &row)
{
    model::ArticleSummary summary;
    summary.id = {row.number()};
    summary.path = row.text();
    summary.title = row.text();
    summary.publishedOn = row.text();
    return summary;
}

/** Adds rows of (article, state, figures) to where @p of leads for the article. */
template <typename Of>
void takeCounts(Query &rows, Of of)
{
    while (rows.next()) {
        const ArticleId article{rows.number()};
        const Standing standing = takeStanding(rows.text());
        model::StateCounts *counts = of(article);
        if (standing && counts != nullptr)
            counts->of(*standing) += rows.number();
    }
}

QList<model::ArticleSummary> takeSummaries(Query &rows)
{
    QList<model::ArticleSummary> list;
    while (rows.next())
        list.append(takeSummary(rows));
    return list;
}

/** Both ascend by article. */
void takeCounts(Query &rows, QList<model::ArticleSummary> &list)
{
    qsizetype at = 0;
    takeCounts(rows, [&](ArticleId article) -> model::StateCounts * {
        while (at < list.size() && list[at].id < article)
            ++at;
        return at < list.size() && list[at].id == article ? &list[at].counts : nullptr;
    });
}

const char *searchName(model::State state, bool forward)
{
    if (state == model::State::Proposed)
        return forward ? "figure_state/next_proposed" : "figure_state/previous_proposed";
    Q_ASSERT(state == model::State::Unsure);
    return forward ? "figure_state/next_unsure" : "figure_state/previous_unsure";
}

} // namespace

Workspace::Workspace(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{}
Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const OpenSpec &spec)
{
    auto file = WorkspaceFile::open(spec);
    if (!file)
        return fail(file.error());
    const QString path = (*file)->path();
    auto parts = std::make_unique<Parts>(Parts{std::move(*file), HeadFile(path)});
    auto known = parts->guard([&] {
        if (Query row(parts->connection(), "meta/get_uid"); row.next())
            parts->uid = row.text();
        parts->missing = parts->head.missing(parts->connection());
        if (parts->missing)
            parts->file->note(Notice::EndMissing);
        else if (spec.access == Access::ReadWrite)
            parts->head.write(parts->connection());
    });
    if (!known)
        return fail(known.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
}

QString Workspace::path() const
{
    return m_parts->file->path();
}
Access Workspace::access() const
{
    return m_parts->file->access();
}
const QList<Notice> &Workspace::notices() const
{
    return m_parts->file->notices();
}

std::optional<Head> Workspace::missingEnd() const
{
    return m_parts->missing;
}

Result<QList<model::ArticleSummary>> Workspace::articles() const
{
    return m_parts->guard([this] {
        Query rows(m_parts->connection(), "article/list");
        QList<model::ArticleSummary> list = takeSummaries(rows);
        applyEdits(m_parts->connection(), list);
        for (const char *part : {"count/list_by_article", "count/list_since"}) {
            Query counts(m_parts->connection(), part);
            takeCounts(counts, list);
        }
        return list;
    });
}

Result<QList<model::ArticleSummary>> Workspace::articlePage(ArticleId after, int limit) const
{
    return m_parts->guard([&] {
        Query rows(m_parts->connection(), "article/list_page");
        rows.bind(":after", after.value).bind(":limit", qint64(limit));
        QList<model::ArticleSummary> list = takeSummaries(rows);
        if (list.isEmpty())
            return list;
        applyEdits(m_parts->connection(), list);
        Query counts(m_parts->connection(), "count/list_of_page");
        counts.bind(":after", after.value).bind(":last", list.last().id.value);
        takeCounts(counts, list);
        return list;
    });
}

Result<QList<model::ArticleSummary>> Workspace::newestArticles(int limit) const
{
    return m_parts->guard([&] {
        Query rows(m_parts->connection(), "article/list_newest");
        rows.bind(":limit", qint64(limit));
        QList<model::ArticleSummary> list = takeSummaries(rows);
        std::ranges::reverse(list); // edits are laid on in the order of ids
        applyEdits(m_parts->connection(), list);
        std::ranges::reverse(list);
        return list;
    });
}

Result<model::ArticleSummary> Workspace::articleSummary(ArticleId article) const
{
    return m_parts->guardResult([&]() -> Result<model::ArticleSummary> {
        Query row(m_parts->connection(), "article/summary");
        if (!row.bind(":article", article.value).next())
            return fail(ErrorCode::UnknownArticle, QString::number(article.value));
        QList<model::ArticleSummary> alone = {takeSummary(row)};
        applyEdits(m_parts->connection(), alone);
        model::ArticleSummary summary = alone.first();
        Query counts(m_parts->connection(), "count/of_article");
        counts.bind(":article", article.value);
        takeCounts(counts, [&](ArticleId) { return &summary.counts; });
        return summary;
    });
}

Result<model::Article> Workspace::article(ArticleId article) const
{
    return m_parts->guardResult([&]() -> Result<model::Article> {
        Query row(m_parts->connection(), "article/get");
        if (!row.bind(":article", article.value).next())
            return fail(ErrorCode::UnknownArticle, QString::number(article.value));
        model::Article found;
        found.id = {row.number()};
        found.path = row.text();
        found.title = row.text();
        found.publishedOn = row.text();
        found.encoding = row.text();
        found.sha256 = row.bytes();
        found.isTextLost = row.isNull();
        found.text = found.isTextLost ? textOfQuotes(m_parts->connection(), article) : row.text();
        return found;
    });
}

Result<std::optional<ArticleId>> Workspace::findArticle(const QByteArray &sha256) const
{
    return m_parts->guard([&]() -> std::optional<ArticleId> {
        Query row(m_parts->connection(), "article/find_by_sha256");
        if (!row.bind(":sha256", sha256).next())
            return {};
        return ArticleId{row.number()};
    });
}

Result<QList<ArticleId>> Workspace::articlesAfter(ArticleId after, int limit) const
{
    return m_parts->guard([&] {
        QList<ArticleId> list;
        Query rows(m_parts->connection(), "article/list_after");
        rows.bind(":after", after.value).bind(":limit", qint64(limit));
        while (rows.next())
            list.append(ArticleId{rows.number()});
        return list;
    });
}

Result<QStringList> Workspace::values(ArticleId article) const
{
    return m_parts->guard([&] {
        QStringList list;
        Query rows(m_parts->connection(), "reading/list_values");
        rows.bind(":article", article.value);
        while (rows.next())
            list.append(rows.text());
        return list;
    });
}

Result<QList<ArticleEdit>> Workspace::editsOf(CommandId command) const
{
    return m_parts->guard([&] { return store::editsOf(m_parts->connection(), command); });
}

Result<QString> Workspace::uid() const
{
    return m_parts->guard([this] {
        Query row(m_parts->connection(), "meta/get_uid");
        return row.next() ? row.text() : QString();
    });
}

Result<model::StateCounts> Workspace::counts() const
{
    return m_parts->guard([this] {
        model::StateCounts counts;
        Query rows(m_parts->connection(), "count/of_workspace");
        takeCounts(rows, [&](ArticleId) { return &counts; });
        return counts;
    });
}

namespace {

/** What was withdrawn of an article that has a new issue stands there, or was left to the engine there. */
void markCarried(Connection &connection, ArticleId article, QList<FigureRecord> &figures)
{
    const auto isWithdrawn = [](const FigureRecord &record) { return record.isWithdrawn; };
    if (std::none_of(figures.cbegin(), figures.cend(), isWithdrawn))
        return;
    Query row(connection, "reissue/count_of_old");
    row.bind(":article", article.value);
    if (!row.next() || row.number() == 0)
        return;
    for (FigureRecord &record : figures)
        record.isCarried = record.isWithdrawn;
}

} // namespace

Result<QList<FigureRecord>> Workspace::figures(ArticleId article) const
{
    return m_parts->guard([&] {
        QList<FigureRecord> list;
        Query rows(m_parts->connection(), "figure/list_by_article");
        rows.bind(":article", article.value);
        while (rows.next()) {
            list.append(takeFigure(rows));
            if (list.size() > 1)
                model::shareWords(list.last().figure, list.at(list.size() - 2).figure);
        }
        markCarried(m_parts->connection(), article, list);
        return list;
    });
}

Result<QList<model::Figure>> Workspace::standingFigures(ArticleId article) const
{
    return m_parts->guard([&] {
        QList<model::Figure> list;
        Query rows(m_parts->connection(), "figure/list_by_article");
        rows.bind(":article", article.value);
        while (rows.next()) {
            auto figure = takeStandingFigure(rows);
            if (!figure)
                continue;
            if (!list.isEmpty())
                model::shareWords(*figure, list.constLast());
            list.append(std::move(*figure));
        }
        return list;
    });
}

Result<FigureRecord> Workspace::figure(FigureId figure) const
{
    return m_parts->guardResult([&]() -> Result<FigureRecord> {
        Query row(m_parts->connection(), "figure/get");
        if (!row.bind(":figure", figure.value).next())
            return fail(ErrorCode::UnknownFigure, QString::number(figure.value));
        return takeFigure(row);
    });
}

Result<model::Reading> Workspace::reading(ReadingId reading) const
{
    return m_parts->guardResult([&]() -> Result<model::Reading> {
        Query row(m_parts->connection(), "reading/get");
        if (!row.bind(":reading", reading.value).next())
            return fail(ErrorCode::StoreFailed, QStringLiteral("no reading %1").arg(reading.value));
        return takeReading(row);
    });
}

Outcome Workspace::visitFigures(std::optional<model::State> state,
                                const std::function<void(const FigureRecord &)> &visit) const
{
    return m_parts->guard([&] {
        Query rows(m_parts->connection(), state ? "figure/list_by_state" : "figure/list");
        if (state)
            rows.bind(":state", model::toText(*state));
        while (rows.next()) {
            const FigureRecord record = takeFigure(rows);
            if (!record.isWithdrawn)
                visit(record);
        }
    });
}

namespace {

std::optional<Place> findBeyond(Query &row, const Place &place)
{
    row.bind(":article", place.article.value).bind(":begin", place.begin).bind(":end", place.end);
    if (!row.bind(":figure", place.figure.value).next())
        return {};
    Place found;
    found.article = {row.number()};
    found.begin = row.number();
    found.end = row.number();
    found.figure = {row.number()};
    return found;
}

} // namespace

Result<std::optional<Place>> Workspace::nextIn(model::State state, const Place &place, bool forward) const
{
    return m_parts->guard([&] {
        Query row(m_parts->connection(), searchName(state, forward));
        return findBeyond(row, place);
    });
}

Result<std::optional<Place>> Workspace::nextShown(const Place &place, bool forward) const
{
    return m_parts->guard([&] {
        Query row(m_parts->connection(), forward ? "figure_state/next_shown" : "figure_state/previous_shown");
        return findBeyond(row, place);
    });
}

Result<std::optional<Place>> Workspace::nextDoubtful(const Place &place, bool forward,
                                                     int belowPermille) const
{
    return m_parts->guard([&] {
        Query row(m_parts->connection(),
                  forward ? "figure_state/next_doubtful" : "figure_state/previous_doubtful");
        row.bind(":below", belowPermille);
        return findBeyond(row, place);
    });
}

Outcome Workspace::inSnapshot(const std::function<Outcome()> &work) const
{
    return m_parts->guardResult([&] {
        SQLite::Transaction transaction(m_parts->connection().database());
        Outcome done = work();
        transaction.commit(); // it only read
        return done;
    });
}

Result<Committed> Workspace::commit(const CommandPlan &plan)
{
    return commitAll({plan}).map([](const QList<Committed> &all) { return all.first(); });
}

Outcome Workspace::mayCommit(const QDateTime &now)
{
    if (access() == Access::ReadOnly)
        return fail(ErrorCode::ReadOnly, {}, path());
    if (auto there = m_parts->checkPlace(); !there)
        return there;
    return m_parts->noteMissing(now);
}

Result<QList<Committed>> Workspace::commitAll(const QList<CommandPlan> &plans)
{
    if (m_parts->isAtOnce)
        return m_parts->guard([&] { return Journal(m_parts->connection()).appendAll(plans); });
    if (auto may = mayCommit(plans.isEmpty() ? QDateTime() : plans.first().at); !may)
        return fail(may.error());
    Journal journal(m_parts->connection());
    auto committed =
        m_parts->inTurn([&] { return m_parts->guard([&] { return journal.commitAll(plans); }); });
    if (auto there = m_parts->checkPlace(); committed && !there)
        return fail(there.error());
    if (committed && journal.head()) { // durable, whatever becomes of the file beside it
        Head head = *journal.head();
        head.workspaceUid = m_parts->uid;
        m_parts->head.write(head);
    }
    return committed;
}

Outcome Workspace::atOnce(const QDateTime &now, const std::function<Outcome()> &work)
{
    if (auto may = mayCommit(now); !may)
        return may;
    const auto written = [&]() -> Outcome {
        SQLite::Transaction transaction(m_parts->connection().database(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        m_parts->isAtOnce = true;
        const auto ended = qScopeGuard([this] { m_parts->isAtOnce = false; });
        Outcome worked = work();
        if (worked)
            transaction.commit();
        return worked;
    };
    auto done = m_parts->inTurn([&] { return m_parts->guardResult(written); });
    if (auto there = m_parts->checkPlace(); done && !there)
        return there;
    if (done)
        std::ignore = m_parts->guard([this] { m_parts->head.write(m_parts->connection()); });
    return done;
}

Result<std::optional<CommandName>> Workspace::undoableBelow(CommandId below) const
{
    return m_parts->guard([&] { return Journal(m_parts->connection()).undoableBelow(below); });
}

Result<QList<CommandName>> Workspace::redoable() const
{
    return m_parts->guard([this] { return Journal(m_parts->connection()).redoable(); });
}

Result<QList<PastDecision>> Workspace::decisionsOf(CommandId command) const
{
    return m_parts->guard([&] { return Journal(m_parts->connection()).decisionsOf(command); });
}

Result<QList<FigureDecision>> Workspace::decisionsOn(FigureId figure) const
{
    return m_parts->guard([&] { return store::decisionsOn(m_parts->connection(), figure); });
}

Result<QList<PastCommand>> Workspace::history(const PastQuery &wanted) const
{
    return m_parts->guard([&] { return Journal(m_parts->connection()).history(wanted); });
}

Result<QStringList> Workspace::analysts() const
{
    return m_parts->guard([&] { return Journal(m_parts->connection()).analysts(); });
}

Result<QString> Workspace::lastReason(FigureId figure) const
{
    return m_parts->guard([&] { return Journal(m_parts->connection()).lastReason(figure); });
}

Result<QList<FigureId>> Workspace::figuresDecidedFor(ArticleId article, const QString &reason) const
{
    return m_parts->guard([&] {
        QList<FigureId> list;
        Query rows(m_parts->connection(), "figure_state/list_by_reason");
        rows.bind(":article", article.value).bind(":reason", reason);
        while (rows.next())
            list.append(FigureId{rows.number()});
        return list;
    });
}

Result<QList<WaitingFigure>> Workspace::waitingFigures() const
{
    return m_parts->guard([this] { return Journal(m_parts->connection()).waitingFigures(); });
}

} // namespace jiaoshu::store
