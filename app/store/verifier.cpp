// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verifier.h"

#include "store/derivedcheck.h"
#include "store/digest.h"
#include "store/figurerows.h"
#include "store/journal.h"
#include "store/lostfigures.h"
#include "store/sources.h"
#include "store/textstocut.h"
#include "store/uids.h"

#include <QHash>
#include <QSet>

#include <sqlite3.h>

#include <algorithm>
#include <optional>

namespace jiaoshu::store {

namespace {

QByteArray lossDigest(const QString &at, const Fault &fault)
{
    return Digest("jiaoshu-loss-1").add(at).add(fault.what).add(fault.detail).result();
}

/** Repairs of earlier versions told a text that was lost as one that is not what was taken in. */
bool isToldOtherwise(const Fault &fault, const QList<Fault> &told)
{
    return fault.what == QLatin1StringView("article-text") &&
           told.contains(
               {QStringLiteral("article-hash"),
                QStringLiteral("the text of article %1 is not what was taken in").arg(fault.place.value(0))});
}

Fault wrongState(FigureId figure)
{
    const QString id = QString::number(figure.value);
    return {QStringLiteral("figure-state"),
            QStringLiteral("figure %1 does not stand as the journal says").arg(id),
            {id}};
}

/** The commands that came before one, by their hashes. Nearly each follows one that none has followed yet, so
 * only those are held; where journals fork the file is asked. */
class EarlierCommands
{
public:
    struct Command
    {
        CommandId id;
        QString action;
        QString at;
        QByteArray previousHash;
    };

    void note(const Journal::CommandRow &row)
    {
        if (row.previousHash != QByteArray(32, '\0') && !m_tips.remove(row.previousHash))
            m_doubtful.append({row.id, row.action, row.at, row.previousHash});
        m_tips.insert(row.hash);
    }

    /** Those of which what they followed was not there before them: what another had taken up already is
     * looked for, of all of them in one pass. */
    [[nodiscard]] QList<Command> missing(Journal &journal)
    {
        QHash<QByteArray, CommandId> firsts;
        for (const Command &command : std::as_const(m_doubtful))
            firsts.insert(command.previousHash, {});
        if (!firsts.isEmpty())
            journal.visitCommands([&firsts](const Journal::CommandRow &row) {
                const auto wanted = firsts.find(row.hash);
                if (wanted != firsts.end() && !wanted->isValid())
                    *wanted = row.id;
            });
        m_doubtful.removeIf([&firsts](const Command &command) {
            const CommandId first = firsts.value(command.previousHash);
            return first.isValid() && first.value < command.id.value;
        });
        return m_doubtful;
    }

private:
    QSet<QByteArray> m_tips;
    QList<Command> m_doubtful;
};

} // namespace

QList<Fault> Verifier::faults()
{
    m_faults.clear();
    checkPages();
    checkArticles();
    checkOriginals();
    checkReadings();
    checkJournal();
    checkDerived();
    checkRest();
    return m_faults;
}

QList<Fault> Verifier::faultsOfPages()
{
    m_faults.clear();
    runCheck("PRAGMA quick_check(20)");
    return m_faults;
}

QList<Fault> Verifier::losses(Connection &connection)
{
    QList<Fault> list;
    if (connection.number("PRAGMA user_version") < 2)
        return list;
    Query rows(connection, "loss/list");
    while (rows.next()) {
        rows.skip(); // id
        rows.skip(); // at
        const QString what = rows.text();
        list.append({what, rows.text()});
    }
    return list;
}

void Verifier::noteLosses(Connection &connection, const QList<Fault> &faults, const QString &at)
{
    for (const Fault &fault : faults)
        Query(connection, "loss/add")
            .bind(":at", at)
            .bind(":what", fault.what)
            .bind(":detail", fault.detail)
            .bind(":sha256", lossDigest(at, fault))
            .run();
}

/** What no other hash covers, and the losses that were told. */
void Verifier::checkRest()
{
    for (const ReadingId reading : DerivedCheck(m_connection).misplacedReadings()) {
        const QString id = QString::number(reading.value);
        report("reading-origin", QStringLiteral("reading %1 is not of the extraction it names").arg(id),
               {id});
    }
    if (m_connection.number("PRAGMA user_version") < 2)
        return;
    const QList<Fault> told = losses(m_connection);
    m_faults.removeIf(
        [&](const Fault &fault) { return told.contains(fault) || isToldOtherwise(fault, told); });
    if (Query meta(m_connection, "meta/count_wrong"); meta.next() && meta.number() != 0)
        report("meta",
               QStringLiteral("the row that says when the workspace was made is not what was written"));
    Query rows(m_connection, "loss/list");
    while (rows.next()) {
        const qint64 id = rows.number();
        const QString at = rows.text();
        Fault fault;
        fault.what = rows.text();
        fault.detail = rows.text();
        if (rows.bytes() != lossDigest(at, fault))
            report("loss-hash", QStringLiteral("loss %1 is not what was written").arg(id));
    }
}

void Verifier::runCheck(const char *pragma)
{
    SQLite::Statement pages(m_connection.database(), pragma);
    while (pages.executeStep()) {
        const QString line = QString::fromUtf8(pages.getColumn(0).getText());
        if (line != QStringLiteral("ok"))
            report("sqlite-integrity", line);
    }
}

void Verifier::checkPages()
{
    runCheck("PRAGMA integrity_check(20)");
    SQLite::Statement keys(m_connection.database(), "PRAGMA foreign_key_check");
    while (keys.executeStep()) {
        const QStringList place = {QString::fromUtf8(keys.getColumn(0).getText()),
                                   QString::number(keys.getColumn(1).getInt64())};
        report("sqlite-foreign-key", QStringLiteral("%1 row %2").arg(place[0], place[1]), place);
    }
    Query orphans(m_connection, "decision/list_orphans"); // no foreign key, see migrations/0007
    while (orphans.next()) {
        const QStringList place = {QStringLiteral("decision"), QString::number(orphans.number())};
        report("sqlite-foreign-key", QStringLiteral("%1 row %2").arg(place[0], place[1]), place);
    }
}

void Verifier::checkArticles()
{
    Query rows(m_connection, "article/list_texts");
    while (rows.next()) {
        const qint64 id = rows.number();
        const QByteArray sha256 = rows.bytes();
        const QString uid = rows.text();
        const bool isLost = rows.isNull();
        if (isLost)
            report("article-text", QStringLiteral("the text of article %1 is lost").arg(id),
                   {QString::number(id)});
        else if (QCryptographicHash::hash(rows.bytes(), QCryptographicHash::Sha256) != sha256)
            report("article-hash", QStringLiteral("the text of article %1 is not what was taken in").arg(id),
                   {QString::number(id)});
        else if (uid != articleUid(sha256))
            report("article-hash", QStringLiteral("the uid of article %1 is not that of its text").arg(id),
                   {QString::number(id)});
    }
}

void Verifier::checkOriginals()
{
    for (const OriginalId id : wrongOriginals(m_connection))
        report("original-hash", QStringLiteral("original %1 is not what was taken in").arg(id.value),
               {QString::number(id.value)});
    if (m_connection.number("PRAGMA user_version") < SourceVersion)
        return;
    Query bylines(m_connection, "byline/list_wrong");
    while (bylines.next()) {
        const QString id = QString::number(bylines.number());
        report("byline-hash", QStringLiteral("the byline of article %1 is not what was written").arg(id),
               {id});
    }
}

void Verifier::checkReadings()
{
    Query rows(m_connection, "reading/list"); // as they were made: nearly all of an article together
    TextsToCut texts(m_connection);
    while (rows.next()) {
        std::optional<ReadingRecord> record;
        try {
            record = takeReadingRecord(rows);
        } catch (const SQLite::Exception &fault) {
            if ((fault.getErrorCode() & 0xff) != SQLITE_CORRUPT) // a word or number that is none of ours
                throw;
            rows.goTo(20);
        }
        const bool isSame = rows.bytes() == (record ? readingDigest(*record) : QByteArray());
        const qint64 id = rows.number();
        if (!isSame)
            report("reading-hash", QStringLiteral("reading %1 is not what was written").arg(id),
                   {QString::number(id)});
        const ArticleId article{rows.number()};
        const TextToCut *const text = texts.of(article); // of one that is not there checkArticles() tells
        if (record && text && text->slice(record->reading.span) != record->reading.quote.toUtf8())
            report("figure-quote",
                   QStringLiteral("the quote of reading %1 does not stand in article %2")
                       .arg(id)
                       .arg(article.value),
                   {QString::number(id), QString::number(article.value)});
    }
}

void Verifier::checkJournal()
{
    Journal journal(m_connection);
    EarlierCommands earlier;
    journal.visitCommands([&](const Journal::CommandRow &row) {
        if (journal.hashOf(row) != row.hash)
            report("journal-chain",
                   QStringLiteral("command %1 (%2, %3) is not what was written")
                       .arg(row.id.value)
                       .arg(row.action, row.at),
                   {QString::number(row.id.value), row.at});
        earlier.note(row);
    });
    for (const EarlierCommands::Command &command : earlier.missing(journal))
        report("journal-chain",
               QStringLiteral("what command %1 (%2, %3) followed is missing")
                   .arg(command.id.value)
                   .arg(command.action, command.at),
               {QString::number(command.id.value), command.at});
}

/** Those that stand nowhere; repairs of earlier versions told each. */
void Verifier::checkLostFigures(const QSet<FigureId> &wrong)
{
    QSet<QString> told;
    for (const Fault &fault : losses(m_connection))
        told.insert(QString(fault.what + fault.detail));
    QSet<qint64> articles;
    Query rows(m_connection, "figure/list_lost");
    while (rows.next()) {
        const FigureId figure{rows.number()};
        const Fault fault = wrongState(figure);
        if (!wrong.contains(figure) && !told.contains(QString(fault.what + fault.detail)))
            articles.insert(rows.number());
    }
    QList<qint64> ids(articles.begin(), articles.end());
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : std::as_const(ids)) {
        Query row(m_connection, "article/summary");
        if (!row.bind(":article", id).next())
            continue; // told as a row that refers to one that is not there
        row.skip();   // id
        m_faults.append(lostProposals({id}, row.text()));
    }
}

void Verifier::checkDerived()
{
    Query commands(m_connection, "decision/list_misplaced");
    while (commands.next()) {
        const QString id = QString::number(commands.number());
        report("figure-state",
               QStringLiteral("a command that decided on figure %1 does not name its decisions").arg(id),
               {id});
    }
    DerivedCheck derived(m_connection);
    const QList<FigureId> wrong = derived.wrongFigures();
    for (const FigureId figure : wrong)
        m_faults.append(wrongState(figure));
    checkLostFigures(QSet<FigureId>(wrong.begin(), wrong.end()));
    for (const QString &state : derived.wrongCounts())
        report("figure-count", QStringLiteral("the count of %1 is wrong").arg(state), {state});
}

} // namespace jiaoshu::store
