// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logkeeper.h"

#include "session/workspacefixture.h"
#include "ui/reviewcontroller.h"

#include <QSignalSpy>

using namespace jiaoshu;
using namespace jiaoshu::ui;

class LogKeeperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsALongLogInBesideTheWork()
    {
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        fixture.close();
        ReviewController review;
        const LogKeeper keeper(review);
        QSignalSpy done(&keeper, &LogKeeper::broughtIn);
        session::OpenRequest request{fixture.path(), QStringLiteral("甲")};
        request.isCheckpointedElsewhere = true;
        review.setSession(*session::Session::open(request));
        const auto decide = [&] {
            review.confirm();
            review.undo();
            QCoreApplication::processEvents();
        };
        while (review.session()->logPages() < LogKeeper::LongLog - 20)
            decide();
        QVERIFY(!done.wait(100)); // not before it is time
        for (int i = 0; done.isEmpty() && i < 1000; ++i)
            decide();
        QVERIFY(!done.isEmpty());
        // What was committed meanwhile may take another turn; then the log begins anew.
        for (int i = 0; review.session()->logPages() > LogKeeper::LongLog / 2 && i < 1000; ++i) {
            decide();
            QTest::qWait(1); // what waits for the other writer is saved in between
        }
        QVERIFY(review.session()->logPages() < LogKeeper::LongLog / 2);
    }
};

QTEST_GUILESS_MAIN(LogKeeperTest)
#include "logkeeper_test.moc"
