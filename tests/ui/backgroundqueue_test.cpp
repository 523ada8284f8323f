// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backgroundqueue.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

namespace jiaoshu::ui {

class BackgroundQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsComeInOrderThoughWorkEndsInAnother();
    void workRunsElsewhereAndResultsComeHere();
    void anEmptyListIsDoneAtOnce();
    void cancellingDropsWhatIsUnderWay();
    void itCanRunAgainAfterBeingCancelled();
    void stoppingWaits();
};

void BackgroundQueueTest::resultsComeInOrderThoughWorkEndsInAnother()
{
    BackgroundQueue queue;
    QSignalSpy finished(&queue, &BackgroundQueue::finished);
    QSignalSpy progressed(&queue, &BackgroundQueue::progressed);
    QList<qsizetype> order;
    queue.start(12, [&order](qsizetype i) -> BackgroundQueue::Work {
        return [&order, i]() -> BackgroundQueue::Completion {
            QThread::msleep(i % 2 == 0 ? 20 : 1);
            return [&order, i] { order.append(i); };
        };
    });
    QVERIFY(queue.isRunning());
    QVERIFY(finished.wait(10'000));
    QVERIFY(!queue.isRunning());
    QCOMPARE(finished.first().first().toBool(), false);
    QCOMPARE(order, (QList<qsizetype>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
    QCOMPARE(progressed.last(),
             (QVariantList{QVariant::fromValue<qsizetype>(12), QVariant::fromValue<qsizetype>(12)}));
}

void BackgroundQueueTest::workRunsElsewhereAndResultsComeHere()
{
    BackgroundQueue queue;
    QSignalSpy finished(&queue, &BackgroundQueue::finished);
    const QThread *const here = QThread::currentThread();
    const QThread *worked = here;
    const QThread *completed = nullptr;
    queue.start(1, [&](qsizetype) -> BackgroundQueue::Work {
        return [&]() -> BackgroundQueue::Completion {
            worked = QThread::currentThread();
            return [&] { completed = QThread::currentThread(); };
        };
    });
    QVERIFY(finished.wait(10'000));
    QVERIFY(worked != here);
    QCOMPARE(completed, here);
}

void BackgroundQueueTest::anEmptyListIsDoneAtOnce()
{
    BackgroundQueue queue;
    QSignalSpy finished(&queue, &BackgroundQueue::finished);
    queue.start(0, {});
    QCOMPARE(finished.size(), 1);
    QVERIFY(!queue.isRunning());
}

void BackgroundQueueTest::cancellingDropsWhatIsUnderWay()
{
    BackgroundQueue queue;
    QSignalSpy finished(&queue, &BackgroundQueue::finished);
    std::atomic_int begun = 0;
    int completed = 0;
    queue.start(1000, [&](qsizetype) -> BackgroundQueue::Work {
        return [&]() -> BackgroundQueue::Completion {
            ++begun;
            QThread::msleep(5);
            return [&] {
                if (++completed == 2)
                    queue.cancel();
            };
        };
    });
    QVERIFY(finished.wait(10'000));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toBool(), true);
    QTest::qWait(50);
    QCOMPARE(completed, 2);
    QVERIFY(begun < 1000);
    QCOMPARE(finished.size(), 1);
}

void BackgroundQueueTest::itCanRunAgainAfterBeingCancelled()
{
    BackgroundQueue queue;
    QSignalSpy finished(&queue, &BackgroundQueue::finished);
    int stale = 0;
    int fresh = 0;
    const auto count = [](int &counter) {
        return [&counter](qsizetype) -> BackgroundQueue::Work {
            return [&counter]() -> BackgroundQueue::Completion {
                QThread::msleep(10);
                return [&counter] { ++counter; };
            };
        };
    };
    queue.start(5, count(stale));
    queue.cancel();
    queue.start(3, count(fresh));
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(stale, 0);
    QCOMPARE(fresh, 3);
}

void BackgroundQueueTest::stoppingWaits()
{
    std::atomic_bool ended = false;
    BackgroundQueue queue;
    std::atomic_bool began = false;
    queue.start(1, [&](qsizetype) -> BackgroundQueue::Work {
        return [&]() -> BackgroundQueue::Completion {
            began = true;
            QThread::msleep(50);
            ended = true;
            return [] {};
        };
    });
    QTRY_VERIFY(began);
    queue.stop();
    QVERIFY(ended);
}

} // namespace jiaoshu::ui

QTEST_GUILESS_MAIN(jiaoshu::ui::BackgroundQueueTest)
#include "backgroundqueue_test.moc"
