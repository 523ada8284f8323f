// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisionqueue.h"

#include <QTest>

namespace jiaoshu::ui {

using Fate = DecisionQueue::Fate;
using Kind = DecisionQueue::Kind;

class DecisionQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsWrongWithADecisionItselfRefusesIt_data();
    void onlyWhatIsWrongWithADecisionItselfRefusesIt();
    void whatWaitsIsCountedAndKnownByItsFigure();
    void itStaysInOrderAroundOneThatIsRefused();
    void aFaultThatChangesIsToldFromOneThatStays();
    void itIsTriedAgainWhenTheTurnIsFree();
    void whereItDoesNotPassByItselfNothingIsTried();

private:
    static DecisionQueue::Waiting waiting(qint64 figure, Kind kind = Kind::Decision)
    {
        return {FigureId{figure}, false, [] { return Result<session::Changes>(); }, kind, {}};
    }
    static Error byAnotherProgram() { return {ErrorCode::Locked, QStringLiteral("process 7")}; }

    bool m_isTaken = false;
    int m_tries = 0;
    DecisionQueue m_queue{[this] { return m_isTaken; }, [this] { ++m_tries; }};
};

void DecisionQueueTest::onlyWhatIsWrongWithADecisionItselfRefusesIt_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("refused");
    for (const ErrorCode code :
         {ErrorCode::Outdated, ErrorCode::UnknownFigure, ErrorCode::UnknownArticle, ErrorCode::BadField,
          ErrorCode::BadSpan, ErrorCode::NoFigure, ErrorCode::NothingToUndo, ErrorCode::NothingToRedo})
        QTest::newRow(qPrintable(codeName(code))) << code << true;
    for (const ErrorCode code :
         {ErrorCode::DiskFull, ErrorCode::Locked, ErrorCode::StoreFailed, ErrorCode::CannotWrite,
          ErrorCode::ReadOnly, ErrorCode::NotFound, ErrorCode::CannotRead, ErrorCode::DamagedWorkspace,
          ErrorCode::NotAWorkspace, ErrorCode::OtherWorkspace, ErrorCode::ReadBackDiffers})
        QTest::newRow(qPrintable(codeName(code))) << code << false;
}

void DecisionQueueTest::onlyWhatIsWrongWithADecisionItselfRefusesIt()
{
    QFETCH(const ErrorCode, code);
    QFETCH(const bool, refused);
    m_queue.add(waiting(1));
    QCOMPARE(m_queue.waitAfter({code}) == Fate::Refused, refused);
    QCOMPARE(m_queue.count(), 1); // whoever is told removes it
    m_queue.clear();
}

void DecisionQueueTest::whatWaitsIsCountedAndKnownByItsFigure()
{
    QVERIFY(!m_queue.endsWith(Kind::Decision));
    m_queue.add(waiting(1));
    m_queue.add(waiting(2, Kind::Undo));
    QCOMPARE(m_queue.count(), 2);
    QVERIFY(m_queue.holds(FigureId{1}) && m_queue.holds(FigureId{2}) && !m_queue.holds(FigureId{3}));
    QVERIFY(m_queue.endsWith(Kind::Undo) && !m_queue.endsWith(Kind::Redo));
    m_queue.clear();
    QVERIFY(m_queue.isEmpty() && !m_queue.holds(FigureId{1}));
}

void DecisionQueueTest::itStaysInOrderAroundOneThatIsRefused()
{
    for (const qint64 figure : {1, 2, 3})
        m_queue.add(waiting(figure));
    m_queue.removeFirst();
    QVERIFY(m_queue.waitAfter({ErrorCode::Outdated}) == Fate::Refused);
    QCOMPARE(m_queue.first().figure, FigureId{2});
    m_queue.removeFirst();
    QVERIFY(m_queue.waitAfter({ErrorCode::NotFound}) == Fate::Waits);
    QCOMPARE(m_queue.first().figure, FigureId{3});
    QCOMPARE(m_queue.count(), 1);
    m_queue.clear();
}

void DecisionQueueTest::aFaultThatChangesIsToldFromOneThatStays()
{
    m_queue.add(waiting(1));
    m_queue.add(waiting(2));
    QVERIFY(m_queue.waitAfter({ErrorCode::Locked}) == Fate::Waits);
    QVERIFY(m_queue.waitAfter({ErrorCode::Locked}) == Fate::WaitsAsBefore);
    QVERIFY(m_queue.waitAfter(byAnotherProgram()) == Fate::Waits);
    QVERIFY(m_queue.waitAfter({ErrorCode::DiskFull}) == Fate::Waits);
    QVERIFY(m_queue.waitAfter({ErrorCode::DiskFull, QStringLiteral("x")}) == Fate::WaitsAsBefore);
    m_queue.removeFirst(); // it was saved, and the next one is not
    QVERIFY(m_queue.waitAfter({ErrorCode::DiskFull}) == Fate::Waits);
    m_queue.clear();
}

void DecisionQueueTest::itIsTriedAgainWhenTheTurnIsFree()
{
    m_tries = 0;
    m_isTaken = true;
    m_queue.add(waiting(1));
    QVERIFY(m_queue.waitAfter({ErrorCode::Locked}) == Fate::Waits);
    QTest::qWait(200);
    QCOMPARE(m_tries, 0);
    m_isTaken = false;
    QTRY_VERIFY(m_tries > 0);
    m_queue.removeFirst();
    const int before = m_tries;
    QTest::qWait(200);
    QCOMPARE(m_tries, before);
}

void DecisionQueueTest::whereItDoesNotPassByItselfNothingIsTried()
{
    m_tries = 0;
    m_isTaken = false;
    m_queue.add(waiting(1));
    QVERIFY(m_queue.waitAfter({ErrorCode::Locked}) == Fate::Waits);
    QVERIFY(m_queue.waitAfter({ErrorCode::ReadOnly}) == Fate::Waits);
    QTest::qWait(200);
    QVERIFY(m_queue.waitAfter(byAnotherProgram()) == Fate::Waits);
    QTest::qWait(200);
    QCOMPARE(m_tries, 0);
    m_queue.clear();
}

} // namespace jiaoshu::ui

QTEST_GUILESS_MAIN(jiaoshu::ui::DecisionQueueTest)
#include "decisionqueue_test.moc"
