// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keepingtesting.h"

using namespace keepingtesting;

class KeepingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /** Counts are brought forward now and then; what is told of them is the same before and after. */
    void countsRightWhileCountsAreBroughtForward()
    {
        WorkspaceFixture fixture;
        QStringList values;
        for (int i = 0; i < 100; ++i)
            values.append(QString::number(i + 20));
        for (int i = 0; i < 5; ++i)
            fixture.import(QStringLiteral("第%1村").arg(i), values);
        const auto all = fixture.all();
        QList<QString> marks;
        for (int i = 0; i < 40; ++i) {
            QVERIFY(confirmFigure(fixture.session(), all[i * 12].id).has_value());
            if (i % 4 == 3)
                QVERIFY(undo(fixture.session()).has_value());
            const qint64 confirmed = i + 1 - (i + 1) / 4;
            const auto counts = fixture.session().counts();
            QCOMPARE(counts->of(model::State::Confirmed), confirmed);
            QCOMPARE(counts->total(), 500);
            qint64 inArticles = 0;
            const auto articles = fixture.session().articles();
            for (const auto &article : *articles)
                inArticles += article.counts.of(model::State::Confirmed);
            QCOMPARE(inArticles, confirmed);
            marks.append(rowsOf(fixture.path(), "SELECT decision_id FROM count_mark"));
        }
        QVERIFY(marks.first() != marks.last());
        QVERIFY(marks.first() == marks[1]);
        QCOMPARE(faultsOf(fixture.session()), QStringList());
    }

    /** Each page is written and summed up once more in the log: they are what a decision costs. */
    void writesFewPagesForADecision()
    {
        WorkspaceFixture fixture;
        QStringList values;
        for (int i = 0; i < 200; ++i)
            values.append(QString::number(i + 20));
        const auto figures = fixture.figures(fixture.import(QStringLiteral("甲村"), values));
        SQLite::Database other(QFile::encodeName(fixture.path()).toStdString(), SQLite::OPEN_READWRITE);
        const auto pages = [&other] { // of what was committed since it was asked before
            SQLite::Statement row(other, "PRAGMA wal_checkpoint(PASSIVE)");
            return row.executeStep() ? row.getColumn(1).getInt() : -1;
        };
        QVERIFY(pages() > 0);
        QList<int> counts;
        for (int i = 0; i < 21; ++i) {
            QVERIFY(confirmFigure(fixture.session(), figures[i * 7].id).has_value());
            counts.append(pages());
        }
        std::sort(counts.begin(), counts.end());
        QVERIFY(counts.first() > 0);
        QVERIFY2(counts[10] <= 5, qPrintable(QString::number(counts[10])));
        QVERIFY(counts.last() <= 9); // where pages are full
    }

    void derivesFromTheJournalWhatItKept()
    {
        for (quint32 seed = 1; seed <= 5; ++seed) {
            WorkspaceFixture fixture;
            work(fixture, 120, seed);
            fixture.close();
            const QStringList before = derivedState(fixture.path());
            QVERIFY(before.size() > 10);
            fixture.open();
            QVERIFY(rebuildWorkspace(fixture.session()).has_value());
            QCOMPARE(faultsOf(fixture.session()), QStringList());
            fixture.close();
            QCOMPARE(derivedState(fixture.path()), before);
        }
    }

    void rebuildsAStateThatWasTamperedWith_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("state") << QByteArray("UPDATE figure_state SET state = 'confirmed'");
        QTest::newRow("gone") << QByteArray("DELETE FROM figure_state");
        QTest::newRow("count") << QByteArray(
            "INSERT OR REPLACE INTO article_count VALUES (1, 'proposed', 4)");
        QTest::newRow("count of all")
            << QByteArray("INSERT OR REPLACE INTO state_count VALUES ('rejected', 2)");
        QTest::newRow("count's place") << QByteArray("UPDATE count_mark SET decision_id = 1000000");
        QTest::newRow("no place of the count") << QByteArray("DELETE FROM count_mark");
        QTest::newRow("decision before")
            << QByteArray("UPDATE decision SET previous_id = 1 WHERE previous_id IS NOT NULL");
        QTest::newRow("no decision before") << QByteArray("UPDATE decision SET previous_id = NULL");
        QTest::newRow("a command's decisions")
            << QByteArray("UPDATE command SET last_decision_id = last_decision_id + 1 WHERE id = 2");
        QTest::newRow("no decisions of a command")
            << QByteArray("UPDATE command SET first_decision_id = NULL, last_decision_id = NULL");
    }

    void rebuildsAStateThatWasTamperedWith()
    {
        QFETCH(QByteArray, sql);
        WorkspaceFixture fixture;
        work(fixture, 40, 7);
        fixture.close();
        const QStringList before = derivedState(fixture.path());
        tamper(fixture.path(), sql.constData());
        fixture.open();
        QVERIFY(!faultsOf(fixture.session()).isEmpty());
        QVERIFY(rebuildWorkspace(fixture.session()).has_value());
        QCOMPARE(faultsOf(fixture.session()), QStringList());
        fixture.close();
        QCOMPARE(derivedState(fixture.path()), before);
        QCOMPARE(listBackups(fixture.path()).first().occasion, QStringLiteral("before-rebuild"));
    }

    void backsUpBesideTheWorkAndCountsDecisions()
    {
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(
            fixture.import(QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12")}));
        QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
        const auto made = backUpWorkspace(fixture.path(), QStringLiteral("by-time"), Noon);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(toLogLine(made.error())));
        QVERIFY(made->isReadable);
        QCOMPARE(made->articles, 1);
        QCOMPARE(made->decisions, 1);
        QCOMPARE(made->at, Noon.nowUtc());
        QVERIFY(confirmFigure(fixture.session(), figures[1].id).has_value()); // the work goes on
        const auto list = listBackups(fixture.path());
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].path, made->path);
        QCOMPARE(list[0].occasion, QStringLiteral("by-time"));
        {
            const auto copy = Session::open({made->path, {}, Access::ReadOnly});
            QCOMPARE((*copy)->counts()->of(model::State::Confirmed), 1);
        }
        QCOMPARE(QDir(QString(fixture.path() + QStringLiteral(".backups")))
                     .entryList(QDir::Files | QDir::Hidden)
                     .size(),
                 1);
    }

    void isDueByTimeAndOnlyAfterWork()
    {
        WorkspaceFixture fixture;
        QVERIFY(!isBackupDue(fixture.session())); // nothing is in it yet
        const auto figures = fixture.figures(fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")}));
        QVERIFY(isBackupDue(fixture.session()));
        const FixedClock now(QDateTime({2024, 5, 7}, {8, 9, 10, 11}, Qt::UTC));
        QVERIFY(backUpWorkspace(fixture.path(), QStringLiteral("by-time"), now).has_value());
        for (int minute = 0; minute < 40; ++minute)
            fixture.advanceClock();
        QVERIFY(!isBackupDue(fixture.session()));
        QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
        QVERIFY(isBackupDue(fixture.session()));
        QVERIFY(!isBackupDue(fixture.session(), 60));
    }

    void neverPutsWhatIsNotWholeAmongTheBackups()
    {
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")}));
        QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
        QVERIFY(backUpWorkspace(fixture.path(), QStringLiteral("by-time"), Noon).has_value());
        fixture.close();
        QByteArray bytes = content(fixture.path());
        QVERIFY(bytes.contains("村报告"));
        put(fixture.path(), bytes.replace("村报告", "村报吿"));
        const QList<Backup> before = listBackups(fixture.path());
        const FixedClock later(Noon.nowUtc().addDays(1));
        const auto made = backUpWorkspace(fixture.path(), QStringLiteral("by-time"), later);
        QCOMPARE(made.error().code, ErrorCode::DamagedWorkspace);
        QCOMPARE(listBackups(fixture.path()).size(), before.size());
        QCOMPARE(QDir(QString(fixture.path() + QStringLiteral(".backups")))
                     .entryList(QDir::Files | QDir::Hidden)
                     .size(),
                 1); // and nothing half made
    }

    void stopsABackupThatIsNoLongerWanted()
    {
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        const auto made =
            backUpWorkspace(fixture.path(), QStringLiteral("by-time"), Noon, [] { return true; });
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QVERIFY(listBackups(fixture.path()).isEmpty());
    }

    /** A program whose clock was a year ahead made one: that must not mean one each minute, nor none for a
     * year. */
    void isDueByTheBackupsOfThePast()
    {
        WorkspaceFixture fixture;
        const FixedClock now(QDateTime({2024, 5, 7}, {8, 9, 10, 11}, Qt::UTC));
        const FixedClock ahead(now.nowUtc().addYears(1));
        const auto figures = fixture.figures(
            fixture.import(QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12")}));
        QVERIFY(backUpWorkspace(fixture.path(), QStringLiteral("by-time"), ahead).has_value());
        QVERIFY(!isBackupDue(fixture.session())); // it holds all
        QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
        QVERIFY(isBackupDue(fixture.session()));
        QVERIFY(backUpWorkspace(fixture.path(), QStringLiteral("by-time"), now).has_value());
        QVERIFY(confirmFigure(fixture.session(), figures[1].id).has_value());
        QVERIFY(!isBackupDue(fixture.session())); // one was made just now
        for (int minute = 0; minute < 40; ++minute)
            fixture.advanceClock();
        QVERIFY(isBackupDue(fixture.session()));
    }

    void takesAwayWhatAKilledBackupLeft()
    {
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        const QDir folder(QString(fixture.path() + QStringLiteral(".backups")));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        const auto leave = [&](const QString &name, qint64 secondsAgo) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4 && file.flush());
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo),
                                     QFileDevice::FileModificationTime));
        };
        leave(QStringLiteral(".2024-05-01T000000.000Z_by-time.jiaoshu.tmp"), 7200);
        leave(QStringLiteral(".2024-05-02T000000.000Z_by-time.jiaoshu.tmp"), 5); // another program is at it
        QVERIFY(backUpWorkspace(fixture.path(), QStringLiteral("by-time"), Noon).has_value());
        QCOMPARE(folder.entryList({QStringLiteral(".*.tmp")}, QDir::Files | QDir::Hidden),
                 QStringList(QStringLiteral(".2024-05-02T000000.000Z_by-time.jiaoshu.tmp")));
        const QString restoring = fixture.path(QStringLiteral(".work.jiaoshu.restoring"));
        fixture.close();
        put(restoring, "half");
        fixture.open();
        QVERIFY(!QFile::exists(restoring));
    }
};

QTEST_GUILESS_MAIN(KeepingTest)
#include "keeping_test.moc"
