// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checking.h"
#include "session/commands.h"
#include "session/keeping.h"
#include "session/workspacefixture.h"

#include <QFileInfo>

#include <thread>

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

/** A workspace whose log is brought in elsewhere. */
struct Workspace
{
    WorkspaceFixture fixture;
    std::unique_ptr<Session> session;
    QList<model::Figure> figures;

    Workspace()
    {
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12")});
        figures = fixture.all();
        fixture.close();
        open();
    }
    void open()
    {
        OpenRequest request{fixture.path(), QStringLiteral("甲")};
        request.isCheckpointedElsewhere = true;
        auto opened = Session::open(request);
        if (!opened)
            qFatal("%s", qPrintable(toLogLine(opened.error())));
        session = std::move(*opened);
    }
    void decide()
    {
        if (!confirmFigure(*session, figures[0].id) || !undo(*session))
            qFatal("no decision");
    }
    void decideUntilLog(int pages)
    {
        while (session->logPages() < pages)
            decide();
    }
    [[nodiscard]] qint64 fileBytes() const { return QFileInfo(fixture.path()).size(); }
    [[nodiscard]] qint64 logBytes() const
    {
        return QFileInfo(QString(fixture.path() + QStringLiteral("-wal"))).size();
    }
};

} // namespace

class CheckpointTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isNotDoneByTheThreadThatDecides()
    {
        Workspace work;
        const qint64 before = work.fileBytes();
        work.decideUntilLog(1500); // beyond SQLite's own 1000
        QCOMPARE(work.fileBytes(), before);
    }

    void isDoneBesideItAndTheLogBeginsAnew()
    {
        Workspace work;
        work.decideUntilLog(1100);
        const qint64 before = work.fileBytes();
        Outcome done;
        std::thread([&] { done = checkpointWorkspace(work.fixture.path()); }).join();
        QVERIFY2(done.has_value(), done ? "" : qPrintable(toLogLine(done.error())));
        QVERIFY(work.fileBytes() > before);
        const qint64 log = work.logBytes();
        work.decide();
        QVERIFY(work.session->logPages() < 100);
        work.decideUntilLog(900);
        QCOMPARE(work.logBytes(), log); // written over, not longer
        QCOMPARE(checkWorkspace(*work.session)->size(), 0);
    }

    /** Decisions go on while another thread brings the log in again and again. */
    void losesNothingWhileTheWorkGoesOn()
    {
        Workspace work;
        std::atomic_bool ends = false;
        std::atomic_int failed = 0;
        std::thread other([&] {
            while (!ends)
                failed += checkpointWorkspace(work.fixture.path()) ? 0 : 1;
        });
        for (int i = 0; i < 150; ++i)
            work.decide();
        ends = true;
        other.join();
        QCOMPARE(failed, 0);
        QVERIFY(confirmFigure(*work.session, work.figures[1].id).has_value());
        work.session.reset();
        QCOMPARE(work.logBytes(), 0);
        work.open();
        QVERIFY(!work.session->wasLeftUnclean());
        QCOMPARE(work.session->figure(work.figures[1].id)->state, model::State::Confirmed);
        QCOMPARE(workspaceExtent(*work.session)->commands, 1 + 300 + 1);
        QCOMPARE(checkWorkspace(*work.session)->size(), 0);
    }

    void leavesNoLogWhenTheSessionCloses()
    {
        Workspace work;
        work.decideUntilLog(50);
        work.session.reset();
        QVERIFY(!QFile::exists(work.fixture.path() + QStringLiteral("-wal")));
    }
};

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"
