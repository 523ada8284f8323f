// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backupkeeper.h"

#include "session/workspacefixture.h"
#include "ui/reviewcontroller.h"

#include <QDir>
#include <QSignalSpy>

using namespace jiaoshu;
using namespace jiaoshu::ui;

class BackupKeeperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void backsUpBesideTheWorkWhenItIsDue()
    {
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        fixture.close();
        ReviewController review;
        BackupKeeper keeper(review);
        QSignalSpy done(&keeper, &BackupKeeper::backedUp);
        keeper.backUpIfDue(); // nothing is open
        review.setSession(*session::Session::open({fixture.path(), QStringLiteral("甲")}));
        keeper.backUpIfDue();
        keeper.backUpIfDue(); // one at a time
        QVERIFY(done.wait());
        keeper.backUpIfDue(); // not due again
        QVERIFY(!done.wait(200));
        QCOMPARE(done.size(), 1);
        const auto list = session::listBackups(fixture.path());
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].occasion, QStringLiteral("by-time"));
    }

    void tellsOnceWhereNoneCanBeMade()
    {
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        fixture.close();
        QFile inTheWay(QString(fixture.path() + QStringLiteral(".backups")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        ReviewController review;
        BackupKeeper keeper(review);
        QSignalSpy failed(&keeper, &BackupKeeper::backupFailed);
        review.setSession(*session::Session::open({fixture.path(), QStringLiteral("甲")}));
        keeper.backUpIfDue();
        QVERIFY(failed.wait());
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::CannotWrite);
        keeper.backUpIfDue();
        QVERIFY(!failed.wait(200));
    }
};

QTEST_GUILESS_MAIN(BackupKeeperTest)
#include "backupkeeper_test.moc"
