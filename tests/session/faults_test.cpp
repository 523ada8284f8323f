// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checking.h"
#include "session/commands.h"
#include "session/faultcase.h"
#include "session/faultvfs.h"
#include "session/filefaults.h"
#include "session/keeping.h"
#include "session/workspacefixture.h"
#include "store/schema.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>

#include <map>
#include <sys/wait.h>

using faultvfs::Kind;

namespace {

/** How many faults the whole run injects at least; the normal run takes some of each kind. */
int wanted()
{
    return qEnvironmentVariableIntValue("JIAOSHU_FAULTS");
}

/** How many, by what they broke off. */
std::map<QByteArray, int> s_injected;

int allInjected()
{
    int all = 0;
    for (const auto &[name, faults] : s_injected)
        all += faults;
    return all;
}

QByteArray workOfRow()
{
    return QByteArray(QTest::currentDataTag()).split(',').first();
}

} // namespace

/** Each step of each use of a workspace fails once, or from there on for ever; after that the file is whole
 * and holds all that was answered. JIAOSHU_FAULTS=10000 takes every step, and as many pairs at random as it
 * needs. */
class FaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { faultvfs::install(); }
    void syncsTheLogOnceForEachDecision();
    void losesNothingAtAFault_data();
    void losesNothingAtAFault();
    void losesNothingWhenItIsKilled_data();
    void losesNothingWhenItIsKilled();
    void losesNothingWhereAFileCannotBePutInPlace_data() { losesNothingWhenItIsKilled_data(); }
    void losesNothingWhereAFileCannotBePutInPlace();
    void losesNothingAtPairsOfFaults();
    void keepsTheLogWhereTheDiskIsFullAtItsEnd();
    void goesOnWhenTheMediumIsBack();
    void cleanupTestCase();
};

void FaultsTest::syncsTheLogOnceForEachDecision()
{
    WorkspaceFixture fixture;
    const auto figures = fixture.figures(
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12")}));
    const long before = faultvfs::state().logSyncs;
    QVERIFY(jiaoshu::session::confirmFigure(fixture.session(), figures[0].id).has_value());
    QCOMPARE(faultvfs::state().logSyncs, before + 1);
    QVERIFY(jiaoshu::session::rejectFigure(fixture.session(), figures[1].id).has_value());
    QCOMPARE(faultvfs::state().logSyncs, before + 2);
}

void FaultsTest::losesNothingAtAFault_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("forEver");
    struct Named
    {
        const char *name;
        Kind kind;
    };
    for (const char *name : faultcase::names()) {
        for (const Named &kind :
             {Named{"read error", Kind::ReadError}, Named{"write error", Kind::WriteError},
              Named{"disk full", Kind::DiskFull}, Named{"short write", Kind::ShortWrite}}) {
            for (const bool forEver : {false, true})
                QTest::addRow("%s, %s, %s", name, kind.name, forEver ? "for ever" : "once")
                    << static_cast<int>(kind.kind) << forEver;
        }
        QTest::addRow("%s, medium pulled out", name) << static_cast<int>(Kind::Gone) << true;
    }
}

void FaultsTest::losesNothingAtAFault()
{
    QFETCH(int, kind);
    QFETCH(bool, forEver);
    const faultcase::Case work(workOfRow().constData());
    const long stride = wanted() > 0 ? 1 : 13;
    for (long step = 1 + (stride > 1 ? kind : 0);; step += stride) {
        work.reset();
        faultvfs::arm(static_cast<Kind>(kind), step, forEver);
        const faultcase::Answered answered = work.run();
        const long fired = faultvfs::disarm();
        const QString verdict = work.verdict(answered);
        QVERIFY2(verdict.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(verdict)));
        if (fired == 0)
            break;
        ++s_injected[workOfRow()];
    }
}

void FaultsTest::losesNothingWhenItIsKilled_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : faultcase::names())
        QTest::newRow(name) << QByteArray(name);
    for (int version = 2; version < jiaoshu::store::Schema().latest(); ++version) {
        const QByteArray name = "migrate " + QByteArray::number(version);
        QTest::newRow(name.constData()) << name;
    }
}

void FaultsTest::losesNothingWhenItIsKilled()
{
    QFETCH(QByteArray, name);
    const bool isImport = name == "import";
    const bool tellsFirst =
        isImport || name == "backup" || name == "rebuild" || name == "bulk" || name == "export";
    const bool hasDecisions = name != "restore" && name != "reextract" && name != "carry" && name != "repair";
    const faultcase::Case work(name.constData());
    const long stride = wanted() > 0 ? 1 : 8;
    for (long step = 1;; step += stride) {
        work.reset();
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            faultvfs::arm(Kind::Kill, step, false);
            work.run([&] { std::ignore = ::write(ends[1], "x", 1); });
            ::_exit(0);
        }
        ::close(ends[1]);
        int answers = 0;
        char byte = 0;
        while (::read(ends[0], &byte, 1) == 1)
            ++answers;
        ::close(ends[0]);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        faultcase::Answered answered;
        answered.imported = isImport && answers > 0;
        answered.restored = name == "restore" && answers > 0;
        answered.exported = name == "export" && answers > 0;
        answered.repaired = name == "repair" && answers > 0;
        for (int i = tellsFirst ? 1 : 0; hasDecisions && i < answers; ++i)
            answered.each.append(true);
        const QString verdict = work.verdict(answered);
        QVERIFY2(verdict.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(verdict)));
        if (WIFEXITED(status))
            break;
        ++s_injected[name];
    }
}

/** What is put in place by renaming, copying or syncing may fail there, too. */
void FaultsTest::losesNothingWhereAFileCannotBePutInPlace()
{
    QFETCH(QByteArray, name);
    const faultcase::Case work(name.constData());
    for (const bool forEver : {false, true}) {
        for (long step = 1;; ++step) {
            work.reset();
            filefaults::arm(step, forEver);
            const faultcase::Answered answered = work.run();
            const long fired = filefaults::disarm();
            const QString verdict = work.verdict(answered);
            QVERIFY2(verdict.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(verdict)));
            if (fired == 0)
                break;
            ++s_injected["rename, link and sync"];
        }
    }
}

/** A second fault while the work goes on after the first. */
void FaultsTest::losesNothingAtPairsOfFaults()
{
    QRandomGenerator random(20240508);
    QList<std::shared_ptr<faultcase::Case>> works;
    for (const char *name : faultcase::names())
        works.append(std::make_shared<faultcase::Case>(name));
    int faults = 0;
    for (int round = 0; round < 40 || allInjected() + faults < wanted(); ++round) {
        const faultcase::Case &work = *works[round % works.size()];
        work.reset();
        const auto kind = static_cast<Kind>(random.bounded(4));
        faultvfs::arm(kind, 1 + random.bounded(60), random.bounded(2) == 0);
        const faultcase::Answered answered = work.run();
        faults += faultvfs::disarm() > 0 ? 1 : 0;
        // The next opening meets a fault, too; what was answered before still stands.
        faultvfs::arm(static_cast<Kind>(random.bounded(4)), 1 + random.bounded(60), false);
        std::ignore = jiaoshu::session::Session::open({work.path(), {}, jiaoshu::session::Access::ReadWrite});
        faults += faultvfs::disarm() > 0 ? 1 : 0;
        const QString verdict = work.verdict(answered);
        QVERIFY2(verdict.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(verdict)));
    }
    s_injected["pairs"] += faults;
}

/** The log is brought into the file beside the work, and when the workspace is closed. */
void FaultsTest::keepsTheLogWhereTheDiskIsFullAtItsEnd()
{
    for (const Kind kind : {Kind::DiskFull, Kind::ShortWrite, Kind::WriteError}) {
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")}));
        QVERIFY(jiaoshu::session::confirmFigure(fixture.session(), figures[0].id).has_value());
        faultvfs::arm(kind, 1, true);
        QVERIFY(!jiaoshu::session::checkpointWorkspace(fixture.path()).has_value());
        fixture.close();
        QVERIFY(faultvfs::disarm() > 0);
        QVERIFY(QFileInfo(QString(fixture.path() + QStringLiteral("-wal"))).size() > 0);
        fixture.open();
        QCOMPARE(fixture.session().figure(figures[0].id)->state, jiaoshu::model::State::Confirmed);
        QCOMPARE(jiaoshu::session::checkWorkspace(fixture.session())->size(), 0);
        fixture.close();
        QVERIFY(!QFile::exists(fixture.path() + QStringLiteral("-wal")));
    }
}

/** A stick that is pulled out and put in again: what was answered is there, and the work goes on. */
void FaultsTest::goesOnWhenTheMediumIsBack()
{
    WorkspaceFixture fixture;
    const auto figures = fixture.figures(
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12")}));
    QVERIFY(jiaoshu::session::confirmFigure(fixture.session(), figures[0].id).has_value());
    faultvfs::arm(Kind::Gone, 1, true);
    const auto refused = jiaoshu::session::rejectFigure(fixture.session(), figures[1].id);
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().code != jiaoshu::ErrorCode::DamagedWorkspace); // nothing says that it is
    fixture.close();
    QVERIFY(faultvfs::disarm() > 0);
    fixture.open();
    QCOMPARE(fixture.session().figure(figures[0].id)->state, jiaoshu::model::State::Confirmed);
    QCOMPARE(fixture.session().figure(figures[1].id)->state, jiaoshu::model::State::Proposed);
    QVERIFY(jiaoshu::session::rejectFigure(fixture.session(), figures[1].id).has_value());
    QCOMPARE(jiaoshu::session::checkWorkspace(fixture.session())->size(), 0);
}

void FaultsTest::cleanupTestCase()
{
    for (const auto &[name, faults] : s_injected)
        qInfo("%s: %d faults", name.constData(), faults);
    qInfo("%d faults injected", allInjected());
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
