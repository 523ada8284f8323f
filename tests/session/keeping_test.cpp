// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keeping.h"

#include "session/checking.h"
#include "session/commands.h"
#include "session/workspacefixture.h"

#include <QDir>
#include <QRandomGenerator>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

const FixedClock Noon(QDateTime({2024, 5, 8}, {12, 0}, Qt::UTC));

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

/** Every row of a statement as text. */
QStringList rowsOf(const QString &path, const char *sql)
{
    QStringList rows;
    SQLite::Database database(QFile::encodeName(path).toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement statement(database, sql);
    while (statement.executeStep()) {
        QString row;
        for (int i = 0; i < statement.getColumnCount(); ++i)
            row += QString::fromUtf8(statement.getColumn(i).getText()) + QLatin1Char('|');
        rows.append(row);
    }
    return rows;
}

QStringList derivedState(const QString &path)
{
    return rowsOf(path, "SELECT * FROM figure_state ORDER BY figure_id") +
           rowsOf(path, "SELECT * FROM article_count WHERE figures > 0 ORDER BY article_id, state") +
           rowsOf(path, "SELECT * FROM state_count WHERE figures > 0 ORDER BY state");
}

void tamper(const QString &path, const char *sql)
{
    SQLite::Database database(QFile::encodeName(path).toStdString(), SQLite::OPEN_READWRITE);
    database.exec(sql);
}

QStringList faultsOf(Session &session)
{
    QStringList names;
    const auto findings = checkWorkspace(session);
    if (!findings)
        return {codeName(findings.error().code)};
    for (const CheckFinding &finding : *findings)
        names.append(finding.what);
    names.removeDuplicates();
    return names;
}

/** Three articles, decisions of every kind, some taken back and done again. */
void work(WorkspaceFixture &fixture, int rounds, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<ArticleId> articles;
    for (int i = 0; i < 3; ++i)
        articles.append(fixture.import(QStringLiteral("第%1村").arg(i),
                                       {QStringLiteral("921"), QStringLiteral("12"), QStringLiteral("37")}));
    for (int i = 0; i < rounds; ++i) {
        const QList<model::Figure> all = fixture.all();
        const model::Figure figure = all[random.bounded(static_cast<int>(all.size()))];
        model::Reading other = figure.reading;
        other.place = QStringLiteral("第%1镇").arg(i);
        const Result<Changes> done = [&]() -> Result<Changes> {
            switch (random.bounded(8)) {
            case 0:
                return rejectFigure(fixture.session(), figure.id, QStringLiteral("不是"));
            case 1:
                return markUnsure(fixture.session(), figure.id, QStringLiteral("再看"));
            case 2:
                return reopenFigure(fixture.session(), figure.id);
            case 3:
                return correctFigure(fixture.session(), figure.id, other);
            case 4:
                return undo(fixture.session());
            case 5:
                return redo(fixture.session());
            case 6:
                return reextractArticle(fixture.session(), articles[i % 3],
                                        {WorkspaceFixture::proposal(11, QStringLiteral("921"))});
            default:
                return confirmFigure(fixture.session(), figure.id);
            }
        }();
        if (!done && done.error().code != ErrorCode::NothingToRedo &&
            done.error().code != ErrorCode::NothingToUndo)
            qFatal("%s", qPrintable(toLogLine(done.error())));
    }
}

} // namespace

class KeepingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
        QTest::newRow("count") << QByteArray("UPDATE article_count SET figures = figures + 3");
        QTest::newRow("count of all") << QByteArray("DELETE FROM state_count");
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

    void restoresABackupAndKeepsWhatStoodThere()
    {
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(
            fixture.import(QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12")}));
        const auto made = backUpWorkspace(fixture.path(), QStringLiteral("by-hand"), Noon);
        QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
        const FixedClock later(Noon.nowUtc().addSecs(60));
        QCOMPARE(restoreWorkspace(fixture.path(), made->path, later).error().code, ErrorCode::Locked);
        fixture.close();
        const Outcome restored = restoreWorkspace(fixture.path(), made->path, later);
        QVERIFY2(restored.has_value(), restored ? "" : qPrintable(toLogLine(restored.error())));
        fixture.open();
        QCOMPARE(fixture.session().counts()->of(model::State::Confirmed), 0);
        QCOMPARE(faultsOf(fixture.session()), QStringList());
        fixture.close();
        const Backup kept = listBackups(fixture.path()).first();
        QCOMPARE(kept.occasion, QStringLiteral("before-restore"));
        QCOMPARE(kept.decisions, 1);
        QVERIFY(
            restoreWorkspace(fixture.path(), kept.path, FixedClock(later.nowUtc().addSecs(60))).has_value());
        fixture.open();
        QCOMPARE(fixture.session().counts()->of(model::State::Confirmed), 1);
    }

    /** Who tries one backup after another must not lose the state he set out from. */
    void keepsTheWayBackFromEachRestore()
    {
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")}));
        const auto made = backUpWorkspace(fixture.path(), QStringLiteral("by-hand"), Noon);
        QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
        fixture.close();
        for (int i = 1; i <= 6; ++i)
            QVERIFY(restoreWorkspace(fixture.path(), made->path, FixedClock(Noon.nowUtc().addSecs(60 * i)))
                        .has_value());
        const auto backups = listBackups(fixture.path());
        const auto way = std::find_if(backups.begin(), backups.end(),
                                      [](const Backup &backup) { return backup.decisions == 1; });
        QVERIFY(way != backups.end());
        QVERIFY(
            restoreWorkspace(fixture.path(), way->path, FixedClock(Noon.nowUtc().addSecs(3600))).has_value());
        fixture.open();
        QCOMPARE(fixture.session().counts()->of(model::State::Confirmed), 1);
    }

    void savesWhatIsLeftOfAFileThatWasCut()
    {
        WorkspaceFixture fixture;
        work(fixture, 150, 9);
        fixture.close();
        const QByteArray whole = content(fixture.path());
        for (const qsizetype cut : {1, 4096, 5000, 8192}) {
            const QString damaged = fixture.path(QStringLiteral("damaged.jiaoshu"));
            const QString target = fixture.path(QStringLiteral("saved%1.jiaoshu").arg(cut));
            put(damaged, whole.chopped(cut));
            const auto report = repairWorkspace(damaged, target, Noon);
            QVERIFY2(report.has_value(), report ? "" : qPrintable(toLogLine(report.error())));
            const auto session = Session::open({target, QStringLiteral("乙"), Access::ReadWrite});
            QVERIFY(session.has_value());
            QCOMPARE(faultsOf(**session), QStringList());
        }
    }

    /** A log of another time beside the file would be replayed into what was restored. */
    void takesAwayAStaleLogBeforeItRestores()
    {
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")}));
        const auto made = backUpWorkspace(fixture.path(), QStringLiteral("by-hand"), Noon);
        QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
        const QByteArray log = content(fixture.path() + QStringLiteral("-wal"));
        QVERIFY(log.size() > 0);
        fixture.close();
        put(fixture.path(), QByteArray("no longer a workspace"));
        put(fixture.path() + QStringLiteral("-wal"), log);
        QVERIFY(
            restoreWorkspace(fixture.path(), made->path, FixedClock(Noon.nowUtc().addSecs(9))).has_value());
        QVERIFY(!QFile::exists(fixture.path() + QStringLiteral("-wal")));
        fixture.open();
        QCOMPARE(faultsOf(fixture.session()), QStringList());
        QCOMPARE(fixture.session().counts()->of(model::State::Proposed), 1);
        const QDir backups(QString(fixture.path() + QStringLiteral(".backups")));
        const QStringList kept = backups.entryList({QStringLiteral("damaged-*")}, QDir::Dirs);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(content(backups.filePath(kept[0] + QStringLiteral("/work.jiaoshu-wal"))), log);
        QCOMPARE(content(backups.filePath(kept[0] + QStringLiteral("/work.jiaoshu"))),
                 QByteArray("no longer a workspace"));
    }

    void refusesToRestoreABackupOfAnotherWorkspace()
    {
        WorkspaceFixture fixture;
        WorkspaceFixture other;
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        other.import(QStringLiteral("乙村"), {QStringLiteral("12")});
        const auto made = backUpWorkspace(other.path(), QStringLiteral("by-hand"), Noon);
        fixture.close();
        const QByteArray before = content(fixture.path());
        QCOMPARE(restoreWorkspace(fixture.path(), made->path, Noon).error().code, ErrorCode::OtherWorkspace);
        QCOMPARE(content(fixture.path()), before);
        QVERIFY(listBackups(fixture.path()).isEmpty());
        // Nothing is known of one that is gone or beyond reading: then it may be this one's.
        put(fixture.path(), QByteArray("no longer a workspace"));
        QVERIFY(restoreWorkspace(fixture.path(), made->path, Noon).has_value());
    }

    void restoresNothingWhereItIsCancelled()
    {
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")}));
        const auto made = backUpWorkspace(fixture.path(), QStringLiteral("by-hand"), Noon);
        QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
        fixture.close();
        for (int asked = 0; asked < 2; ++asked) {
            int left = asked;
            QCOMPARE(restoreWorkspace(fixture.path(), made->path, Noon, [&left] { return left-- <= 0; })
                         .error()
                         .code,
                     ErrorCode::Cancelled);
            fixture.open();
            QCOMPARE(fixture.session().counts()->of(model::State::Confirmed), 1);
            fixture.close();
        }
    }

    void leavesNoHalfOfADamagedFileWhereItIsCancelled()
    {
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        const auto made = backUpWorkspace(fixture.path(), QStringLiteral("by-hand"), Noon);
        fixture.close();
        put(fixture.path(), QByteArray("no longer a workspace ").repeated(500'000));
        const QDir backups = QFileInfo(made->path).dir();
        const auto kept = [&] { return backups.entryList({QStringLiteral("damaged-*")}, QDir::Dirs); };
        int cancelled = 0;
        for (;; ++cancelled) {
            int left = cancelled;
            const auto restored =
                restoreWorkspace(fixture.path(), made->path, Noon, [&left] { return left-- <= 0; });
            if (restored)
                break;
            QCOMPARE(restored.error().code, ErrorCode::Cancelled);
            QCOMPARE(kept(), QStringList());
        }
        QVERIFY(cancelled > 4); // in the midst of the bytes, too
        QCOMPARE(kept().size(), 1);
        fixture.open();
        QCOMPARE(fixture.session().articles()->size(), 1);
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

    void refusesToRestoreWhatIsNotWhole()
    {
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        const auto made = backUpWorkspace(fixture.path(), QStringLiteral("by-hand"), Noon);
        fixture.close();
        const QByteArray before = content(fixture.path());
        QByteArray bytes = content(made->path);
        put(made->path, bytes.replace("村报告", "村报吿"));
        QCOMPARE(restoreWorkspace(fixture.path(), made->path, Noon).error().code,
                 ErrorCode::DamagedWorkspace);
        put(made->path, QByteArray("text"));
        QCOMPARE(restoreWorkspace(fixture.path(), made->path, Noon).error().code, ErrorCode::NotAWorkspace);
        QCOMPARE(content(fixture.path()), before);
    }

    void bringsAWholeWorkspaceOverAsItIs()
    {
        WorkspaceFixture fixture;
        work(fixture, 60, 3);
        fixture.close();
        const QString target = fixture.path(QStringLiteral("saved.jiaoshu"));
        const auto report = repairWorkspace(fixture.path(), target, Noon);
        QVERIFY2(report.has_value(), report ? "" : qPrintable(toLogLine(report.error())));
        QCOMPARE(report->losses.size(), 0);
        for (const RepairedRows &rows : report->rows)
            QVERIFY2(rows.gaps.isEmpty() && rows.refused == 0, qPrintable(rows.kind));
        QCOMPARE(derivedState(target), derivedState(fixture.path()));
        QCOMPARE(rowsOf(target, "SELECT uid, hash FROM command"),
                 rowsOf(fixture.path(), "SELECT uid, hash FROM command"));
        QCOMPARE(repairWorkspace(fixture.path(), target, Noon).error().code, ErrorCode::CannotWrite);
    }

    /** Each page in turn is made unreadable; all rows of the other pages are saved, and the copy can be
     * worked in. */
    void savesWhatStandsAroundTheDamage()
    {
        WorkspaceFixture fixture;
        work(fixture, 150, 9);
        fixture.close();
        const QByteArray whole = content(fixture.path());
        const auto decisions = rowsOf(fixture.path(), "SELECT uid FROM decision").size();
        constexpr qsizetype Page = 4096;
        qsizetype most = 0;
        for (qsizetype page = 1; page < whole.size() / Page; ++page) {
            QByteArray bytes = whole;
            bytes.replace(page * Page, Page, QByteArray(Page, '\x5a'));
            const QString damaged = fixture.path(QStringLiteral("damaged.jiaoshu"));
            const QString target = fixture.path(QStringLiteral("saved.jiaoshu"));
            QFile::remove(target);
            put(damaged, bytes);
            const auto report = repairWorkspace(damaged, target, Noon);
            QVERIFY2(report.has_value() || report.error().code == ErrorCode::NotAWorkspace,
                     report ? "" : qPrintable(toLogLine(report.error())));
            QCOMPARE(content(damaged), bytes);
            if (!report)
                continue;
            most = std::max(most, rowsOf(target, "SELECT uid FROM decision").size());
            const auto session = Session::open({target, QStringLiteral("乙"), Access::ReadWrite});
            QVERIFY2(session.has_value(), session ? "" : qPrintable(toLogLine(session.error())));
            QCOMPARE(faultsOf(**session), QStringList()); // what is lost was told, and is no fault any more
            QCOMPARE(knownLosses(**session)->size(), report->losses.size());
            QVERIFY(backUpWorkspace(target, QStringLiteral("by-hand"), Noon).has_value());
        }
        QCOMPARE(most, decisions);
    }
};

QTEST_GUILESS_MAIN(KeepingTest)
#include "keeping_test.moc"
