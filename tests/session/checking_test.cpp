// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checking.h"

#include "session/commands.h"
#include "session/exporting.h"
#include "session/keeping.h"
#include "session/workspacefixture.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <QElapsedTimer>

#include <algorithm>

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

/** Changes each place where @p from stands in the file; both are of one length, so that every page stays well
 * formed. */
int flip(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || from.size() != to.size())
        return -1;
    QByteArray bytes = file.readAll();
    const auto count = static_cast<int>(bytes.count(from));
    bytes.replace(from, to);
    file.seek(0);
    return file.write(bytes) == bytes.size() ? count : -1;
}

QStringList faultsOf(const QString &path)
{
    const auto session = Session::open({path, {}, Access::ReadOnly});
    if (!session)
        return {codeName(session.error().code)};
    const auto findings = checkWorkspace(**session);
    if (!findings)
        return {codeName(findings.error().code)};
    QStringList names;
    for (const CheckFinding &finding : *findings)
        names.append(finding.what);
    names.removeDuplicates();
    return names;
}

} // namespace

class CheckingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /** None of these is seen by SQLite's own integrity_check. */
    void findsAChangedByte_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("fault");
        QTest::newRow("article text")
            << QByteArray("村报告") << QByteArray("村报吿") << QStringLiteral("article-hash");
        QTest::newRow("quote") << QByteArray("921户count921") << QByteArray("929户count921")
                               << QStringLiteral("reading-hash");
        QTest::newRow("value") << QByteArray("921户count921") << QByteArray("921户count929")
                               << QStringLiteral("reading-hash");
        QTest::newRow("a value that is none")
            << QByteArray("921户count921") << QByteArray("921户count9x1") << QStringLiteral("reading-hash");
        QTest::newRow("analyst") << QByteArray("老王confirm") << QByteArray("老黄confirm")
                                 << QStringLiteral("journal-chain");
        QTest::newRow("time") << QByteArray("2024-05-07T08:09:10.011Z老王confirm")
                              << QByteArray("2024-05-07T08:09:11.011Z老王confirm")
                              << QStringLiteral("journal-chain");
        QTest::newRow("reason") << QByteArray("与原文不符") << QByteArray("与原文相符")
                                << QStringLiteral("journal-chain");
        QTest::newRow("title") << QByteArray("甲村2024-05-06") << QByteArray("乙村2024-05-06")
                               << QStringLiteral("journal-chain");
    }

    void findsAChangedByte()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, fault);
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(
            fixture.import(QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12")}));
        fixture.session().setAnalyst(QStringLiteral("老王"));
        QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
        QVERIFY(rejectFigure(fixture.session(), figures[1].id, QStringLiteral("与原文不符")).has_value());
        fixture.close();
        QCOMPARE(faultsOf(fixture.path()), QStringList());
        QVERIFY(flip(fixture.path(), from, to) >= 1);
        const QStringList faults = faultsOf(fixture.path());
        QVERIFY2(faults.contains(fault), qPrintable(faults.join(QLatin1Char(' '))));
    }

    /** Each of a chain whose links are all broken is told, in a time that grows with their number alone. */
    void aChainThatIsBrokenEverywhereIsToldSoon()
    {
        constexpr int Many = 20'000;
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        fixture.close();
        {
            SQLite::Database database(fixture.path().toStdString(), SQLite::OPEN_READWRITE);
            SQLite::Transaction transaction(database);
            database.exec(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                std::to_string(Many) +
                ") INSERT INTO command (uid, counter, at, analyst, action, previous_hash, hash) "
                "SELECT lower(hex(randomblob(16))), i + 1, '2024-05-07T08:09:10.011Z', 'x', 'confirm', "
                "randomblob(32), randomblob(32) FROM n");
            transaction.commit();
        }
        QElapsedTimer timer;
        timer.start();
        const auto session = Session::open({fixture.path(), {}, Access::ReadOnly, false});
        QVERIFY(session.has_value());
        const auto findings = checkWorkspace(**session);
        QVERIFY(findings.has_value());
        const auto missing = std::ranges::count_if(*findings, [](const CheckFinding &each) {
            return each.detail.contains(QStringLiteral("followed"));
        });
        QCOMPARE(missing, Many);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    /** Somebody with SQL at hand who knows the schema and takes the guards away for a moment. */
    void findsARewrittenRow_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *table, const char *sql, const char *fault) {
            QTest::newRow(name) << QString::fromLatin1(table) << QString::fromUtf8(sql)
                                << QString::fromLatin1(fault);
        };
        row("decision", "decision", "UPDATE decision SET after_state = 'rejected' WHERE action = 'confirm'",
            "journal-chain");
        row("last decision gone", "decision",
            "DELETE FROM figure_state WHERE settled_id IS NOT NULL; DELETE FROM decision WHERE action = "
            "'confirm'",
            "journal-chain");
        row("state", "", "UPDATE figure_state SET state = 'confirmed' WHERE state = 'proposed'",
            "figure-state");
        row("state gone", "", "DELETE FROM figure_state WHERE state = 'proposed'", "figure-state");
        row("count", "", "INSERT OR REPLACE INTO article_count VALUES (1, 'proposed', 9)", "figure-count");
        row("count of all", "", "INSERT OR REPLACE INTO state_count VALUES ('proposed', 9)", "figure-count");
        row("place of the count", "", "UPDATE count_mark SET decision_id = 99", "figure-count");
        row("decision before", "", "UPDATE decision SET previous_id = NULL", "figure-state");
        row("a command's decisions", "", "UPDATE command SET first_decision_id = 2 WHERE id = 2",
            "figure-state");
        row("a command before others gone", "command",
            "PRAGMA foreign_keys = OFF; DELETE FROM command WHERE id = 1", "journal-chain");
        row("the last command gone", "command", "PRAGMA foreign_keys = OFF; DELETE FROM command WHERE id = 2",
            "sqlite-foreign-key");
        row("reading's figure", "reading", "UPDATE reading SET figure_id = 2 WHERE id = 1", "reading-hash");
        row("orphan", "", "PRAGMA foreign_keys = OFF; INSERT INTO article_text VALUES (99, 'x')",
            "sqlite-foreign-key");
    }

    void findsARewrittenRow()
    {
        QFETCH(QString, table);
        QFETCH(QString, sql);
        QFETCH(QString, fault);
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(
            fixture.import(QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12")}));
        QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
        fixture.close();
        {
            SQLite::Database database(fixture.path().toStdString(), SQLite::OPEN_READWRITE);
            QStringList guards;
            for (const QString &guard :
                 {QString(table + QStringLiteral("_stays")), QString(table + QStringLiteral("_kept"))}) {
                if (table.isEmpty())
                    break;
                const std::string text = database
                                             .execAndGet("SELECT sql FROM sqlite_schema WHERE name = '" +
                                                         guard.toStdString() + "'")
                                             .getString();
                guards.append(QString::fromStdString(text));
                database.exec("DROP TRIGGER " + guard.toStdString());
            }
            database.exec("PRAGMA foreign_keys = OFF");
            database.exec(sql.toStdString());
            for (const QString &guard : guards)
                database.exec(guard.toStdString());
        }
        const QStringList faults = faultsOf(fixture.path());
        QVERIFY2(faults.contains(fault), qPrintable(faults.join(QLatin1Char(' '))));
    }

    /** The chain that is left is whole, and so is all that follows from it. */
    void findsThatTheNewestCommandsWereCutOff()
    {
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(
            fixture.import(QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12")}));
        const QByteArray known = [&] {
            for (const model::Figure &figure : figures)
                std::ignore = confirmFigure(fixture.session(), figure.id);
            fixture.close();
            QFile file(fixture.path() + QStringLiteral(".head"));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        QVERIFY(!known.isEmpty());
        QFile::remove(fixture.path() +
                      QStringLiteral(".head")); // what cuts it off well is not told by itself
        {
            SQLite::Database database(fixture.path().toStdString(), SQLite::OPEN_READWRITE);
            database.exec("PRAGMA foreign_keys = OFF");
            QStringList guards;
            for (const char *guard : {"decision_kept", "command_kept"}) {
                guards.append(QString::fromStdString(
                    database
                        .execAndGet("SELECT sql FROM sqlite_schema WHERE name = '" + std::string(guard) + "'")
                        .getString()));
                database.exec("DROP TRIGGER " + std::string(guard));
            }
            database.exec("DELETE FROM figure_state; DELETE FROM decision WHERE command_id = 3; DELETE FROM "
                          "command WHERE id = 3;");
            for (const QString &guard : guards)
                database.exec(guard.toStdString());
        }
        fixture.open();
        QVERIFY(rebuildWorkspace(fixture.session()).has_value());
        fixture.close();
        QCOMPARE(faultsOf(fixture.path()), QStringList());
        QFile file(fixture.path() + QStringLiteral(".head"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(known) == known.size());
        file.close();
        QCOMPARE(faultsOf(fixture.path()), QStringList(QStringLiteral("journal-head")));
        fixture.open();
        QVERIFY(fixture.session().missingEnd().has_value());
        QCOMPARE(fixture.session().missingEnd()->number, 3);
        QCOMPARE(exportFigures(fixture.session(), {fixture.path(QStringLiteral("out.csv")), {}}).error().code,
                 ErrorCode::DamagedWorkspace);
        QCOMPARE(backUpWorkspace(fixture.path(), QStringLiteral("by-time"), SystemClock()).error().code,
                 ErrorCode::DamagedWorkspace);
        // Whoever goes on has it written down.
        QVERIFY(markUnsure(fixture.session(), figures[1].id).has_value());
        QCOMPARE(checkWorkspace(fixture.session())->size(), 0);
        QCOMPARE(knownLosses(fixture.session())->first().what, QStringLiteral("journal-head"));
        fixture.close();
        fixture.open();
        QVERIFY(!fixture.session().missingEnd().has_value());
    }

    void findsThatALogWasLost()
    {
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")}));
        fixture.close();
        fixture.open();
        QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
        // As the program leaves it when it is killed; somebody takes the log for rubbish.
        const QString killed = fixture.path(QStringLiteral("killed.jiaoshu"));
        QVERIFY(QFile::copy(fixture.path(), killed));
        QVERIFY(QFile::copy(fixture.path() + QStringLiteral(".head"), killed + QStringLiteral(".head")));
        QCOMPARE(faultsOf(killed), QStringList(QStringLiteral("journal-head")));
        const auto opened = Session::open({killed, QStringLiteral("乙"), Access::ReadWrite});
        QVERIFY(opened.has_value());
        QCOMPARE((*opened)->missingEnd()->number, 2);
        QVERIFY(rebuildWorkspace(**opened).has_value()); // to go on with what is there is a step, too
        QCOMPARE(checkWorkspace(**opened)->size(), 0);
        QCOMPARE(knownLosses(**opened)->size(), 1);
    }

    void knowsNothingOfAHeadThatIsNotItsOwn()
    {
        WorkspaceFixture fixture;
        WorkspaceFixture other;
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        other.import(QStringLiteral("乙村"), {QStringLiteral("921")});
        fixture.close();
        other.close();
        QFile head(fixture.path() + QStringLiteral(".head"));
        QVERIFY(head.open(QIODevice::ReadWrite));
        QByteArray line = head.readAll();
        QVERIFY(line.size() > 100);
        QFile::remove(other.path() + QStringLiteral(".head"));
        QVERIFY(QFile::copy(head.fileName(), other.path() + QStringLiteral(".head")));
        QCOMPARE(faultsOf(other.path()), QStringList());
        line[60] = line[60] == 'a' ? 'b' : 'a'; // not what was written
        head.seek(0);
        QVERIFY(head.write(line) == line.size());
        head.close();
        QCOMPARE(faultsOf(fixture.path()), QStringList());
    }

    void exportsNothingWhereAValueOrAStateWasChanged()
    {
        for (const char *const sql :
             {"", "UPDATE figure_state SET state = 'confirmed' WHERE state = 'rejected'"}) {
            WorkspaceFixture fixture;
            const auto figures = fixture.figures(
                fixture.import(QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12")}));
            QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
            QVERIFY(rejectFigure(fixture.session(), figures[1].id).has_value());
            fixture.close();
            if (*sql == 0)
                QVERIFY(flip(fixture.path(), "921户count921", "921户count929") >= 1);
            else
                SQLite::Database(fixture.path().toStdString(), SQLite::OPEN_READWRITE).exec(sql);
            fixture.open();
            const QString out = fixture.path(QStringLiteral("out.csv"));
            const auto report = exportFigures(fixture.session(), {out, {}});
            QVERIFY(!report.has_value());
            QCOMPARE(report.error().code, ErrorCode::DamagedWorkspace);
            QVERIFY(!QFile::exists(out));
        }
    }

    void exportsNothingOfAnArticleThatWasChanged()
    {
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")}));
        QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
        fixture.close();
        QVERIFY(flip(fixture.path(), "村报告", "村报吿") >= 1);
        fixture.open();
        const QString out = fixture.path(QStringLiteral("out.csv"));
        QCOMPARE(exportFigures(fixture.session(), {out, {}}).error().code, ErrorCode::DamagedWorkspace);
        QVERIFY(!QFile::exists(out));
    }

    /** Any one bit: either it is found, or nothing that counts has changed. */
    void neverExportsAnotherDatasetAfterOneFlippedBit()
    {
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(
            fixture.import(QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12")}));
        for (const model::Figure &figure : figures)
            QVERIFY(confirmFigure(fixture.session(), figure.id).has_value());
        const QString out = fixture.path(QStringLiteral("out.csv"));
        QVERIFY(exportFigures(fixture.session(), {out, {}}).has_value());
        fixture.close();
        const auto contentOf = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray expected = contentOf(out);
        const QByteArray whole = contentOf(fixture.path());
        quint32 random = 20240507;
        int silent = 0;
        for (int i = 0; i < 150; ++i) {
            random = random * 1664525U + 1013904223U;
            QByteArray bytes = whole;
            const auto at = static_cast<qsizetype>(random / 8U % static_cast<quint32>(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random >> 29)));
            const QString copy = fixture.path(QStringLiteral("flipped.jiaoshu"));
            QFile file(copy);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            if (!faultsOf(copy).isEmpty())
                continue;
            ++silent;
            const auto session = Session::open({copy, {}, Access::ReadOnly});
            const QString again = fixture.path(QStringLiteral("again.csv"));
            QVERIFY(exportFigures(**session, {again, {}}).has_value());
            QCOMPARE(contentOf(again), expected);
        }
        QVERIFY(silent < 150); // most of a small file is unused, not all of it
    }
};

QTEST_GUILESS_MAIN(CheckingTest)
#include "checking_test.moc"
