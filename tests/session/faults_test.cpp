// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/faultcase.h"
#include "session/filefaults.h"
#include "store/faultvfs.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <sys/wait.h>

using faultvfs::Kind;

namespace {

/** How many faults the whole run injects at least; the normal run takes some of each kind. */
int wanted()
{
    return qEnvironmentVariableIntValue("JIAOSHU_FAULTS");
}

int s_injected = 0;

} // namespace

/** Each step of each use of a workspace fails once, or from there on for ever; after that the file is whole
 * and holds all that was answered. JIAOSHU_FAULTS=10000 takes every step, and as many pairs at random as it
 * needs. */
class FaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { faultvfs::install(); }

    void syncsTheLogOnceForEachDecision()
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

    void losesNothingAtAFault_data()
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
        }
    }

    void losesNothingAtAFault()
    {
        QFETCH(int, kind);
        QFETCH(bool, forEver);
        const faultcase::Case work(QByteArray(QTest::currentDataTag()).split(',').first().constData());
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
            ++s_injected;
        }
    }

    void losesNothingWhenItIsKilled_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : faultcase::names())
            QTest::newRow(name) << QByteArray(name);
    }

    void losesNothingWhenItIsKilled()
    {
        QFETCH(QByteArray, name);
        const bool isImport = name == "import";
        const bool tellsFirst =
            isImport || name == "backup" || name == "rebuild" || name == "bulk" || name == "export";
        const bool hasDecisions =
            name != "restore" && name != "reextract" && name != "carry" && name != "repair";
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
            ++s_injected;
        }
    }

    /** What is put in place by renaming, copying or syncing may fail there, too. */
    void losesNothingWhereAFileCannotBePutInPlace_data() { losesNothingWhenItIsKilled_data(); }

    void losesNothingWhereAFileCannotBePutInPlace()
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
                ++s_injected;
            }
        }
    }

    /** A second fault while the work goes on after the first. */
    void losesNothingAtPairsOfFaults()
    {
        QRandomGenerator random(20240508);
        QList<std::shared_ptr<faultcase::Case>> works;
        for (const char *name : faultcase::names())
            works.append(std::make_shared<faultcase::Case>(name));
        for (int round = 0; round < 40 || s_injected < wanted(); ++round) {
            const faultcase::Case &work = *works[round % works.size()];
            work.reset();
            const auto kind = static_cast<Kind>(random.bounded(4));
            faultvfs::arm(kind, 1 + random.bounded(60), random.bounded(2) == 0);
            faultcase::Answered answered = work.run();
            s_injected += faultvfs::disarm() > 0 ? 1 : 0;
            // The next opening meets a fault, too; what was answered before still stands.
            faultvfs::arm(static_cast<Kind>(random.bounded(4)), 1 + random.bounded(60), false);
            std::ignore =
                jiaoshu::session::Session::open({work.path(), {}, jiaoshu::session::Access::ReadWrite});
            s_injected += faultvfs::disarm() > 0 ? 1 : 0;
            const QString verdict = work.verdict(answered);
            QVERIFY2(verdict.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(verdict)));
        }
    }

    void cleanupTestCase() { qInfo("%d faults injected", s_injected); }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
