// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "store/fault.h"
#include "store/filetesting.h"

#include <QCryptographicHash>

using namespace jiaoshu;
using namespace jiaoshu::store;
using namespace filetesting;

namespace {

const QDateTime Now({2024, 5, 7}, {8, 9, 10, 11}, Qt::UTC);

NewReading engines(qsizetype begin)
{
    NewReading made;
    made.reading.span = codePointSpan(begin, begin + 1);
    made.reading.quote = QStringLiteral("7");
    made.reading.value = Decimal(7);
    made.isEngines = true;
    made.rule = QStringLiteral("rule");
    return made;
}

/** An article "7" × 9 with figures at @p begins. */
CommandPlan import(const QList<qsizetype> &begins)
{
    CommandPlan plan;
    plan.action = QStringLiteral("import");
    plan.at = Now;
    plan.newArticle = model::Article();
    plan.newArticle->text = QStringLiteral("777777777");
    plan.newArticle->sha256 =
        QCryptographicHash::hash(plan.newArticle->text.toUtf8(), QCryptographicHash::Sha256);
    plan.engineVersion = 1;
    for (const qsizetype begin : begins) {
        DecisionPlan decision;
        decision.action = QStringLiteral("propose");
        decision.after = model::State::Proposed;
        decision.newReading = engines(begin);
        decision.settling = Settling::AsBefore;
        plan.decisions.append(decision);
    }
    return plan;
}

QList<Journal::CommandRow> commandsOf(Journal &journal)
{
    QList<Journal::CommandRow> rows;
    journal.visitCommands([&](const Journal::CommandRow &row) { rows.append(row); });
    return rows;
}

CommandPlan confirm(FigureId figure)
{
    CommandPlan plan;
    plan.action = QStringLiteral("confirm");
    plan.analyst = QStringLiteral("甲");
    plan.at = Now;
    DecisionPlan decision;
    decision.figure = figure;
    decision.action = plan.action;
    decision.after = model::State::Confirmed;
    plan.decisions = {decision};
    return plan;
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chainsEachCommandToTheOneBefore()
    {
        const QTemporaryDir folder;
        const auto file = made(folder.filePath(QStringLiteral("a.jiaoshu")));
        Journal journal(file->connection());
        const Committed imported = journal.commit(import({0, 2}));
        QCOMPARE(imported.figures.size(), 2);
        const Committed confirmed = journal.commit(confirm(imported.figures[1]));
        QCOMPARE(confirmed.figures, QList<FigureId>{imported.figures[1]});
        const auto rows = commandsOf(journal);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].previousHash, QByteArray(32, '\0'));
        QCOMPARE(rows[1].previousHash, rows[0].hash);
        QCOMPARE(rows[1].counter, 2);
        QCOMPARE(rows[1].at, QStringLiteral("2024-05-07T08:09:10.011Z"));
        for (const Journal::CommandRow &row : rows)
            QCOMPARE(journal.hashOf(row), row.hash);
    }

    void whatWasPlannedForAnotherStandingIsNotWritten()
    {
        const QTemporaryDir folder;
        const auto file = made(folder.filePath(QStringLiteral("a.jiaoshu")));
        Journal journal(file->connection());
        const Committed imported = journal.commit(import({0, 2}));
        const FigureId figure = imported.figures[0];
        const ReadingId reading{file->connection().number("SELECT min(id) FROM reading")};
        CommandPlan seen = confirm(figure);
        seen.decisions[0].seen = Seen{model::State::Proposed, {reading.value + 1}};
        QVERIFY_THROWS_EXCEPTION(OutdatedPlan, std::ignore = journal.commit(seen));
        seen.decisions[0].seen = Seen{model::State::Unsure, reading};
        QVERIFY_THROWS_EXCEPTION(OutdatedPlan, std::ignore = journal.commit(seen));
        QCOMPARE(commandsOf(journal).size(), 1);
        seen.decisions[0].seen = Seen{model::State::Proposed, reading};
        const CommandId confirmed = journal.commit(seen).command;

        CommandPlan later = confirm(imported.figures[1]);
        later.footing = Footing{imported.command, {imported.article}};
        QVERIFY_THROWS_EXCEPTION(OutdatedPlan, std::ignore = journal.commit(later));
        QCOMPARE(commandsOf(journal).size(), 2);
        later.footing = Footing{imported.command, {{imported.article.value + 1}}}; // of another article
        QVERIFY(journal.commit(later).command.isValid());
        later.footing = Footing{confirmed, {{imported.article.value + 1}}};
        later.decisions[0].after = model::State::Unsure;
        QVERIFY(journal.commit(later).command.isValid());
    }

    void writesAllOfACommandOrNothing()
    {
        const QTemporaryDir folder;
        const auto file = made(folder.filePath(QStringLiteral("a.jiaoshu")));
        Journal journal(file->connection());
        CommandPlan plan = import({0, 2});
        plan.decisions.append(confirm({99}).decisions); // there is no such figure
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, std::ignore = journal.commit(plan));
        for (const char *table : {"article", "article_text", "figure", "reading", "decision", "command",
                                  "extraction", "figure_state", "state_count"})
            QCOMPARE(file->connection().number(
                         QByteArray(QByteArray("SELECT count(*) FROM ") + table).constData()),
                     0);
        QCOMPARE(journal.commit(import({0})).figures.size(), 1);
    }

    void isNeverRewritten_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("column");
        QTest::newRow("meta") << QByteArray("meta") << QByteArray("uid");
        QTest::newRow("article") << QByteArray("article") << QByteArray("title");
        QTest::newRow("article_text") << QByteArray("article_text") << QByteArray("text");
        QTest::newRow("command") << QByteArray("command") << QByteArray("analyst");
        QTest::newRow("extraction") << QByteArray("extraction") << QByteArray("engine_version");
        QTest::newRow("figure") << QByteArray("figure") << QByteArray("uid");
        QTest::newRow("reading") << QByteArray("reading") << QByteArray("value");
        QTest::newRow("decision") << QByteArray("decision") << QByteArray("reason");
    }

    void isNeverRewritten()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, column);
        const QTemporaryDir folder;
        const auto file = made(folder.filePath(QStringLiteral("a.jiaoshu")));
        std::ignore = Journal(file->connection()).commit(import({0}));
        const QByteArray update = "UPDATE " + table + " SET " + column + " = " + column;
        const QByteArray erase = "DELETE FROM " + table;
        for (const QByteArray &sql : {update, erase}) {
            try {
                file->connection().run(sql);
                QFAIL("it was rewritten");
            } catch (const SQLite::Exception &fault) {
                QVERIFY2(QByteArray(fault.what()).contains("is never rewritten"), fault.what());
            }
        }
        QCOMPARE(file->connection().number(QByteArray("SELECT count(*) FROM " + table).constData()), 1);
    }

    void givesWhatTwoWorkspacesFindAlikeOneUid()
    {
        const QTemporaryDir folder;
        QStringList uids;
        for (const char *name : {"a", "b"}) {
            const auto file = made(folder.filePath(QLatin1StringView(name)));
            std::ignore = Journal(file->connection()).commit(import({0, 2}));
            uids.append(file->connection().text(
                "SELECT group_concat(uid) FROM (SELECT uid FROM article UNION ALL SELECT uid FROM figure)"));
        }
        QCOMPARE(uids[0].split(QLatin1Char(',')).size(), 3);
        QCOMPARE(uids[0], uids[1]);
    }

    void countsOnThroughAClockThatGoesBack()
    {
        const QTemporaryDir folder;
        const auto file = made(folder.filePath(QStringLiteral("a.jiaoshu")));
        Journal journal(file->connection());
        const FigureId figure = journal.commit(import({0})).figures.first();
        CommandPlan earlier = confirm(figure);
        earlier.at = Now.addYears(-1);
        const CommandId command = journal.commit(earlier).command;
        QCOMPARE(commandsOf(journal).last().counter, 2);
        QCOMPARE(journal.undoableBelow({1000})->id, command);
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
