// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lostrows.h"

#include "store/digest.h"
#include "store/figurerows.h"
#include "store/indexrows.h"
#include "store/journal.h"
#include "store/lostfigures.h"
#include "store/query.h"
#include "store/uids.h"

#include <sqlite3.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace jiaoshu::store {

/** A reading of the engine's as its decision names it. */
struct LostRows::Made
{
    qint64 reading = 0;
    qint64 figure = 0;
    QString figureUid;
    qint64 extraction = 0;
};

namespace {

const SalvagedTable *tableOf(const SalvageReport &report, const char *name)
{
    const auto found = std::ranges::find(report.tables, QLatin1StringView(name), &SalvagedTable::name);
    return found == report.tables.end() ? nullptr : &*found;
}

bool isThere(Connection &connection, const char *table, qint64 id)
{
    SQLite::Statement row(connection.database(), "SELECT 1 FROM " + std::string(table) + " WHERE id = ?");
    row.bind(1, static_cast<int64_t>(id));
    return row.executeStep();
}

/** Rows that refer to one that is not there, by table. */
QHash<QByteArray, QSet<qint64>> unfounded(Connection &connection)
{
    QHash<QByteArray, QSet<qint64>> rows;
    SQLite::Statement keys(connection.database(), "PRAGMA foreign_key_check");
    while (keys.executeStep())
        rows[keys.getColumn(0).getText()].insert(keys.getColumn(1).getInt64());
    return rows;
}

} // namespace

LostRows::Missing LostRows::missingOf(Connection &from, const SalvageReport &report, const char *table,
                                      const char *sql) const
{
    Missing missing;
    const SalvagedTable *const read = tableOf(report, table);
    auto gaps = read ? gapsOf(*read) : QList<std::pair<qint64, qint64>>();
    if (m_areUnfounded) // a tree that was made anew has no gaps where a leaf is missing
        gaps = {{1, std::numeric_limits<qint64>::max()}};
    missing.isAny = !gaps.isEmpty();
    if (missing.isAny)
        missing.isEachKnown = readIndex(from, sql, [&](qint64 id, const QByteArray &value) {
            if (isIn(gaps, id) && !isThere(m_to, table, id))
                missing.known.insert(id, value);
        });
    return missing;
}

void LostRows::lookUp(Connection &from, const SalvageReport &report)
{
    m_areUnfounded = !unfounded(m_to).isEmpty();
    // All are indexes of constraints, in their order.
    m_extractions =
        missingOf(from, report, "extraction",
                  "SELECT id, command_id FROM extraction INDEXED BY sqlite_autoindex_extraction_1");
    m_figures =
        missingOf(from, report, "figure", "SELECT id, uid FROM figure INDEXED BY sqlite_autoindex_figure_1");
    m_readings = missingOf(from, report, "reading",
                           "SELECT id, uid FROM reading INDEXED BY sqlite_autoindex_reading_1");
}

void LostRows::rebuild(const ReadFigures &read, int engineVersion)
{
    if (m_extractions.isAny)
        rebuildExtractions(engineVersion);
    if (m_figures.isAny)
        rebuildFigures();
    if (m_readings.isAny && read)
        rebuildReadings(read);
}

/** The command is what was written, with all that its hash covers. */
bool LostRows::isSound(qint64 command)
{
    Journal journal(m_to);
    const auto row = journal.command({command});
    return row && journal.hashOf(*row) == row->hash;
}

void LostRows::rebuildExtractions(int engineVersion)
{
    struct Extraction
    {
        qint64 id = 0;
        CommandId command;
        ArticleId article;
    };
    QList<Extraction> lost;
    QSet<qint64> ids;
    Query rows(m_to, "extraction/list_lost");
    while (rows.next()) {
        const qint64 id = rows.number(); // one after the other
        const CommandId command{rows.number()};
        lost.append({id, command, ArticleId{rows.number()}});
        ids.insert(id);
    }
    for (const auto &[id, command] : m_extractions.known.asKeyValueRange()) { // in which nothing was read
        SQLite::Statement source(m_to.database(), "SELECT article_id FROM source WHERE command_id = ?");
        source.bind(1, static_cast<int64_t>(command.toLongLong()));
        if (!ids.contains(id) && source.executeStep())
            lost.append({id, {command.toLongLong()}, {source.getColumn(0).getInt64()}});
    }
    for (const Extraction &one : std::as_const(lost))
        putExtraction(one.id, one.command, one.article, engineVersion);
}

/** By the version of the engine with which the command is what was written; else by the newest, and a check
 * tells it. */
void LostRows::putExtraction(qint64 id, CommandId command, ArticleId article, int engineVersion)
{
    const auto put = [&](int version) {
        Query(m_to, "extraction/put")
            .bind(":id", id)
            .bind(":command", command.value)
            .bind(":article", article.value)
            .bind(":engine_version", qint64(version))
            .run();
    };
    for (int version = engineVersion; version > 0; --version) {
        m_to.run("SAVEPOINT extraction");
        put(version);
        const bool isIt = isSound(command.value);
        m_to.forgetStatements();
        if (!isIt)
            m_to.run("ROLLBACK TO extraction");
        m_to.run("RELEASE extraction");
        if (isIt)
            return;
    }
    put(engineVersion);
}

/** What an analyst added is of no extraction: its hash covers the article's uid. */
ArticleId LostRows::ownerOf(ReadingRecord &record, const QByteArray &hash)
{
    if (m_articles.isEmpty()) {
        SQLite::Statement rows(m_to.database(), "SELECT id, uid FROM article");
        while (rows.executeStep())
            m_articles.append(
                {{rows.getColumn(0).getInt64()}, QString::fromUtf8(rows.getColumn(1).getText())});
    }
    for (const auto &[article, uid] : std::as_const(m_articles)) {
        record.articleUid = uid;
        if (readingDigest(record) == hash)
            return article;
    }
    return {};
}

/** A figure's reading says where the engine found it first, and its hash whose it is. */
void LostRows::rebuildFigures()
{
    struct Figure
    {
        QString uid;
        qint64 article = 0;
    };
    QHash<qint64, Figure> found;
    Query rows(m_to, "reading/list_orphans");
    while (rows.next()) {
        ReadingRecord record;
        try {
            record = takeReadingRecord(rows);
        } catch (const SQLite::Exception &fault) { // a word that is none of ours
            if ((fault.getErrorCode() & 0xff) != SQLITE_CORRUPT)
                throw;
            continue;
        }
        const QByteArray hash = rows.bytes();
        const qint64 figure = rows.number();
        ArticleId article{rows.number()};
        if (found.contains(figure))
            continue;
        const CodePointSpan span = record.reading.span;
        const QByteArray known = m_figures.known.value(figure);
        record.figureUid = known.isEmpty() ? figureUid(record.articleUid, span.begin.value, span.end.value)
                                           : QString::fromUtf8(known);
        if (!article.isValid() && !known.isEmpty())
            article = ownerOf(record, hash);
        if (readingDigest(record) == hash)
            found.insert(figure, {record.figureUid, article.value});
    }
    for (const auto &[id, figure] : found.asKeyValueRange())
        Query(m_to, "figure/put")
            .bind(":figure", id)
            .bind(":uid", figure.uid)
            .bind(":article", figure.article)
            .run();
}

bool LostRows::makeReading(const Made &made, const model::Article &article,
                           const QList<model::Proposal> &proposals)
{
    const QByteArray uid = m_readings.known.value(made.reading);
    const QString owner = articleUid(article.sha256);
    const auto isIts = [&](const model::Proposal &proposal) {
        const CodePointSpan span = proposal.reading.span;
        return figureUid(owner, span.begin.value, span.end.value) == made.figureUid;
    };
    const auto proposal = std::ranges::find_if(proposals, isIts);
    if (uid.isEmpty() || proposal == proposals.end())
        return false;
    ReadingRecord record;
    record.reading = proposal->reading;
    record.confidencePermille = proposal->confidencePermille;
    record.rule = proposal->rule;
    record.origin = QStringLiteral("engine");
    record.uid = QString::fromUtf8(uid);
    record.figureUid = made.figureUid;
    record.articleUid = owner;
    Query query(m_to, "reading/put");
    bindReading(query, record.reading);
    query.bind(":reading", made.reading).bind(":uid", record.uid).bind(":figure", made.figure);
    query.bind(":origin", record.origin).bind(":extraction", made.extraction);
    query.bind(":confidence", qint64(record.confidencePermille)).bind(":rule", record.rule);
    query.bind(":sha256", readingDigest(record)).run();
    return true;
}

/** The engine reads the article again; the hash of a command that speaks of a reading says whether that is
 * the one that was lost. */
void LostRows::rebuildReadings(const ReadFigures &read)
{
    QList<std::pair<ArticleId, Made>> lost;
    Query rows(m_to, "decision/list_unread");
    while (rows.next()) {
        Made made;
        made.reading = rows.number();
        rows.skip(); // command
        made.figure = rows.number();
        made.figureUid = rows.text();
        const ArticleId article{rows.number()};
        made.extraction = rows.number();
        lost.append({article, made});
    }
    QSet<qint64> made;
    model::Article article;
    QList<model::Proposal> proposals;
    for (const auto &[id, reading] : std::as_const(lost)) {
        if (article.id != id) {
            article = articleWithSoundText(m_to, id);
            proposals = article.text.isEmpty() ? QList<model::Proposal>() : read(article);
        }
        if (makeReading(reading, article, proposals))
            made.insert(reading.reading);
    }
    if (!made.isEmpty())
        dropUnproven(made);
}

void LostRows::dropUnproven(const QSet<qint64> &made)
{
    QHash<qint64, QSet<qint64>> readings; // of each command
    Query rows(m_to, "decision/list_readings");
    while (rows.next()) {
        const qint64 command = rows.number();
        for (int i = 0; i < 3; ++i) {
            if (const qint64 reading = rows.number(); made.contains(reading))
                readings[command].insert(reading);
        }
    }
    QSet<qint64> unproven = made;
    for (const auto &[command, spoken] : readings.asKeyValueRange()) {
        if (unproven.intersects(spoken) && isSound(command))
            unproven.subtract(spoken);
    }
    if (unproven.isEmpty())
        return;
    WithoutGuards guards(m_to, {"reading_kept"});
    for (const qint64 reading : std::as_const(unproven))
        Query(m_to, "reading/drop").bind(":reading", reading).run();
    guards.putBack();
    m_to.forgetStatements();
}

qint64 LostRows::countBack(const Missing &missing, const char *table)
{
    return std::ranges::count_if(missing.known.keys(), [&](qint64 id) { return isThere(m_to, table, id); });
}

QSet<QString> LostRows::lostFigureUids()
{
    QSet<QString> uids;
    for (const auto &[id, uid] : m_figures.known.asKeyValueRange()) {
        if (!isThere(m_to, "figure", id))
            uids.insert(QString::fromUtf8(uid));
    }
    return uids;
}

/** What was lost and is there again is no loss. */
void LostRows::tellBack(SalvageReport &report)
{
    for (SalvagedTable &table : report.tables) {
        const Missing *const missing = table.name == QLatin1StringView("extraction") ? &m_extractions
                                       : table.name == QLatin1StringView("figure")   ? &m_figures
                                       : table.name == QLatin1StringView("reading")  ? &m_readings
                                                                                     : nullptr;
        if (missing == nullptr || !missing->isAny)
            continue;
        const qint64 back = countBack(*missing, table.name.toLatin1().constData());
        table.saved += back;
        if (missing->isEachKnown && back == missing->known.size()) {
            table.gaps.clear();
            table.refused = 0;
        }
    }
}

void LostRows::settle(SalvageReport &report)
{
    tellBack(report); // what hangs on rows that are not, comes on top
    auto rows = unfounded(m_to);
    if (!rows.isEmpty()) {
        m_to.forgetStatements();
        WithoutGuards guards(m_to);
        qint64 before = -1; // one that cannot be told by its number is left to the check
        for (; !rows.isEmpty() && sqlite3_total_changes64(m_to.handle()) != before; rows = unfounded(m_to)) {
            before = sqlite3_total_changes64(m_to.handle());
            for (const auto &[table, ids] : rows.asKeyValueRange()) {
                const QByteArray sql = "DELETE FROM " + table + " WHERE rowid = ?";
                SQLite::Statement drop(m_to.database(), sql.constData());
                for (const qint64 id : ids) {
                    drop.reset();
                    drop.bind(1, static_cast<int64_t>(id));
                    drop.exec();
                }
                const auto told =
                    std::ranges::find(report.tables, QString::fromLatin1(table), &SalvagedTable::name);
                if (told != report.tables.end()) {
                    told->saved -= ids.size();
                    told->refused += ids.size();
                }
            }
        }
        guards.putBack();
    }
}

} // namespace jiaoshu::store
