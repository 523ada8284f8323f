// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keepingtesting.h"

using namespace keepingtesting;

/** What can be read of a damaged file comes into a new one, and the rest is told. */
class SalvagingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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

QTEST_GUILESS_MAIN(SalvagingTest)
#include "salvaging_test.moc"
