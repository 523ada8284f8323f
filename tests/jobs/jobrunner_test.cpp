// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobrunner.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace jiaoshu::jobs;

class JobRunnerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handsTheResultBackInTheOwnersThread()
    {
        JobRunner runner;
        QThread *workedIn = nullptr;
        QThread *toldIn = nullptr;
        int result = 0;
        runner.start<int>(
            this,
            [&](const JobContext &) {
                workedIn = QThread::currentThread();
                return 42;
            },
            [&](int value) {
                toldIn = QThread::currentThread();
                result = value;
            });
        QTRY_COMPARE(result, 42);
        QCOMPARE(toldIn, thread());
        QVERIFY(workedIn != thread());
    }

    void tellsProgressInItsOrder()
    {
        JobRunner runner;
        QList<Progress> told;
        bool isDone = false;
        runner.start<bool>(
            this,
            [](const JobContext &context) {
                context.report(QStringLiteral("read"), 1, 2);
                context.report(QStringLiteral("read"), 2, 2);
                return true;
            },
            [&](bool value) { isDone = value; }, [&](const Progress &progress) { told.append(progress); });
        QTRY_VERIFY(isDone);
        QCOMPARE(told, QList<Progress>({{QStringLiteral("read"), 1, 2}, {QStringLiteral("read"), 2, 2}}));
    }

    void dropsTheResultOfACancelledJob()
    {
        JobRunner runner;
        QSemaphore mayEnd;
        bool wasTold = false;
        const CancelToken token = runner.start<int>(
            this,
            [&](const JobContext &context) {
                mayEnd.acquire();
                return context.isCancelled() ? 1 : 0;
            },
            [&](int) { wasTold = true; });
        token.cancel();
        mayEnd.release();
        QTRY_COMPARE(runner.running(), 0);
        QTest::qWait(20);
        QVERIFY(!wasTold);
    }

    void dropsTheResultWhoseReceiverIsGone()
    {
        JobRunner runner;
        QSemaphore mayEnd;
        bool wasTold = false;
        auto receiver = std::make_unique<QObject>();
        runner.start<int>(
            receiver.get(),
            [&](const JobContext &) {
                mayEnd.acquire();
                return 1;
            },
            [&](int) { wasTold = true; });
        receiver.reset();
        mayEnd.release();
        QTRY_COMPARE(runner.running(), 0);
        QTest::qWait(20);
        QVERIFY(!wasTold);
    }

    void doesEachItemOnceAndThenFinishes()
    {
        JobRunner runner(3);
        QList<int> items;
        for (int i = 0; i < 100; ++i)
            items.append(i);
        QList<int> results(items.size(), 0);
        int finishes = 0;
        runner.startEach<int, int>(
            this, items, [](const int &item) { return item * item; },
            [&](qsizetype index, int square) {
                QCOMPARE(finishes, 0);
                results[index] += square;
            },
            [&](bool all) {
                QVERIFY(all);
                ++finishes;
            });
        QTRY_COMPARE(finishes, 1);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(results[i], i * i);
    }

    void finishesAtOnceWithoutItems()
    {
        JobRunner runner;
        int finishes = 0;
        runner.startEach<int, int>(
            this, {}, [](const int &item) { return item; }, [](qsizetype, int) { QFAIL("there is no item"); },
            [&](bool all) { finishes += all ? 1 : 0; });
        QTRY_COMPARE(finishes, 1);
    }

    void saysThatACancelledGroupDidNotDoAll()
    {
        JobRunner runner(1);
        QSemaphore mayGoOn;
        std::atomic_int worked = 0;
        int told = 0;
        std::optional<bool> all;
        const CancelToken token = runner.startEach<int, int>(
            this, {1, 2, 3},
            [&](const int &item) {
                ++worked;
                mayGoOn.acquire();
                return item;
            },
            [&](qsizetype, int) { ++told; }, [&](bool value) { all = value; });
        QTRY_COMPARE(worked.load(), 1);
        token.cancel();
        mayGoOn.release(3);
        QTRY_COMPARE(all, std::optional(false));
        QCOMPARE(worked.load(), 1);
        QCOMPARE(told, 0);
    }

    void waitsForItsWorkWhenItEnds()
    {
        std::atomic_bool ended = false;
        {
            JobRunner runner;
            runner.start<int>(
                this,
                [&](const JobContext &context) {
                    while (!context.isCancelled())
                        QThread::msleep(1);
                    ended = true;
                    return 0;
                },
                [](int) { QFAIL("nobody is there"); });
            QTRY_COMPARE(runner.running(), 1);
            QTest::qWait(20);
        }
        QVERIFY(ended);
    }
};

QTEST_GUILESS_MAIN(JobRunnerTest)
#include "jobrunner_test.moc"
