// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of decisions while the workspace is not where it was.
#include "ui/reviewcontroller.h"

#include "session/workspacefixture.h"

#include <QSignalSpy>
#include <QThread>

#include <atomic>

namespace jiaoshu::ui {

/** Two figures in one article, one in another; its file can be taken away and put back. */
class WaitingDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsDecidedWhileTheFileIsAwayIsSavedWhenItIsBack();
    void aRefusedOneTakesNoOtherWithIt();
    void aFaultThatChangesIsTold();
    void undoPressedAgainIsTheSameStep();
    void anUndoThatWaitedTakesBackNoLaterStep();
    void undoBehindADecisionThatWaitsTakesThatOneBack();
    void aCorrectionThatWaitedIsTold();

private:
    [[nodiscard]] model::State state(qsizetype i) const
    {
        return m_control->session()->figure(m_ids[i])->state;
    }
    void go(qsizetype i) const
    {
        m_control->showFigure({m_control->session()->figure(m_ids[i])->article, m_ids[i]});
    }
    void takeAway() const
    {
        QVERIFY(QFile::rename(m_fixture->path(), m_fixture->path(QStringLiteral("away"))));
    }
    void putBack() const
    {
        QVERIFY(QFile::rename(m_fixture->path(QStringLiteral("away")), m_fixture->path()));
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<ReviewController> m_control;
    QList<FigureId> m_ids;
};

void WaitingDecisionsTest::init()
{
    m_control = std::make_unique<ReviewController>();
    m_fixture = std::make_unique<WorkspaceFixture>();
    m_fixture->import(QStringLiteral("甲县"), {QStringLiteral("12"), QStringLiteral("340")});
    m_fixture->import(QStringLiteral("乙县"), {QStringLiteral("56")});
    m_ids.clear();
    for (const model::Figure &figure : m_fixture->all())
        m_ids.append(figure.id);
    m_fixture->close();
    auto opened = session::Session::open({m_fixture->path(), QStringLiteral("李")});
    QVERIFY(opened.has_value());
    m_control->setSession(std::move(*opened));
}

void WaitingDecisionsTest::whatIsDecidedWhileTheFileIsAwayIsSavedWhenItIsBack()
{
    QSignalSpy refused(m_control.get(), &ReviewController::refused);
    QSignalSpy notSaved(m_control.get(), &ReviewController::notSaved);
    takeAway();
    m_control->reject();
    QCOMPARE(notSaved.size(), 1);
    QCOMPARE(notSaved[0][0].value<Error>().code, ErrorCode::NotFound);
    go(2);
    m_control->confirm();
    m_control->retry();
    QCOMPARE(m_control->unsavedCount(), 2);
    QVERIFY(m_control->isUnsaved(m_ids[0]) && !m_control->isUnsaved(m_ids[1]) &&
            m_control->isUnsaved(m_ids[2]));
    putBack();
    QTRY_VERIFY_WITH_TIMEOUT(!m_control->hasUnsaved(), 20'000); // by itself
    QCOMPARE(state(0), model::State::Rejected);
    QCOMPARE(state(2), model::State::Confirmed);
    QCOMPARE(refused.size(), 0);
}

void WaitingDecisionsTest::aRefusedOneTakesNoOtherWithIt()
{
    QSignalSpy decided(m_control.get(), &ReviewController::decided);
    QList<qsizetype> decidedBefore;
    connect(m_control.get(), &ReviewController::refused, this, [&] { decidedBefore.append(decided.size()); });
    takeAway();
    m_control->reject();
    m_control->addFigure(codePointSpan(9000, 9010));
    go(1);
    m_control->confirm();
    QCOMPARE(m_control->unsavedCount(), 3);
    putBack();
    m_control->retry();
    QCOMPARE(m_control->unsavedCount(), 0);
    QCOMPARE(state(0), model::State::Rejected);
    QCOMPARE(state(1), model::State::Confirmed);
    QCOMPARE(decidedBefore, QList<qsizetype>{2}); // what is saved would take its message away
}

void WaitingDecisionsTest::aFaultThatChangesIsTold()
{
    constexpr int Figures = 150'000; // writing them takes seconds, in one transaction
    session::PreparedArticle article = WorkspaceFixture::prepared(QStringLiteral("长篇"), {});
    QString text;
    for (int i = 0; i < Figures; ++i) {
        const QString count = QString::number(10 + i % 90);
        article.proposals.append(WorkspaceFixture::proposal(text.size(), count));
        text += QString(count + QStringLiteral("户，"));
    }
    article.article.text = text;
    auto beside = m_control->session()->openBeside({});
    QVERIFY(beside.has_value());
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { std::ignore = session::importArticle(**beside, article); }));
    thread->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_control->session()->isTurnTaken(), 60'000);
    QSignalSpy notSaved(m_control.get(), &ReviewController::notSaved);
    m_control->reject();
    QCOMPARE(notSaved.size(), 1);
    QVERIFY(isByOurselves(notSaved[0][0].value<Error>()));
    takeAway();
    QTRY_COMPARE_WITH_TIMEOUT(notSaved.size(), 2, 60'000);
    QCOMPARE(notSaved[1][0].value<Error>().code, ErrorCode::NotFound);
    QVERIFY(thread->wait(60'000));
    putBack();
    QTRY_VERIFY_WITH_TIMEOUT(!m_control->hasUnsaved(), 20'000);
    QCOMPARE(notSaved.size(), 2);
    QCOMPARE(state(0), model::State::Rejected);
}

void WaitingDecisionsTest::undoPressedAgainIsTheSameStep()
{
    m_control->confirm();
    m_control->confirm();
    takeAway();
    for (int i = 0; i < 3; ++i)
        m_control->undo();
    QCOMPARE(m_control->unsavedCount(), 1);
    putBack();
    m_control->retry();
    QCOMPARE(state(0), model::State::Confirmed);
    QCOMPARE(state(1), model::State::Proposed);
    takeAway();
    for (int i = 0; i < 3; ++i)
        m_control->redo();
    QCOMPARE(m_control->unsavedCount(), 1);
    putBack();
    m_control->retry();
    QCOMPARE(state(1), model::State::Confirmed);
}

void WaitingDecisionsTest::anUndoThatWaitedTakesBackNoLaterStep()
{
    m_control->confirm();
    takeAway();
    m_control->undo();
    putBack();
    {
        const auto beside = m_control->session()->openBeside({});
        QVERIFY(beside.has_value());
        QVERIFY(session::rejectFigure(**beside, m_ids[2]).has_value());
    }
    m_control->noteOthers();
    QSignalSpy refused(m_control.get(), &ReviewController::refused);
    m_control->retry();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].value<Error>().code, ErrorCode::Outdated);
    QVERIFY(!m_control->hasUnsaved());
    QCOMPARE(state(0), model::State::Confirmed);
    QCOMPARE(state(2), model::State::Rejected);
}

void WaitingDecisionsTest::undoBehindADecisionThatWaitsTakesThatOneBack()
{
    m_control->confirm();
    takeAway();
    m_control->reject();
    m_control->undo();
    m_control->undo();
    QCOMPARE(m_control->unsavedCount(), 2);
    putBack();
    m_control->retry();
    QVERIFY(!m_control->hasUnsaved());
    QCOMPARE(state(0), model::State::Confirmed);
    QCOMPARE(state(1), model::State::Proposed);
}

void WaitingDecisionsTest::aCorrectionThatWaitedIsTold()
{
    QSignalSpy corrected(m_control.get(), &ReviewController::corrected);
    model::Reading edited = m_control->session()->figure(m_ids[0])->reading;
    edited.unit = QStringLiteral("万户");
    takeAway();
    m_control->confirm(edited);
    QCOMPARE(corrected.size(), 0);
    putBack();
    m_control->retry();
    QCOMPARE(corrected.size(), 1);
    QCOMPARE(corrected[0][0].value<FigureId>(), m_ids[0]);
    QCOMPARE(corrected[0][1].value<model::Reading>().unit, QStringLiteral("户"));
    QCOMPARE(corrected[0][2].value<model::Reading>(), edited);
}

} // namespace jiaoshu::ui

QTEST_GUILESS_MAIN(jiaoshu::ui::WaitingDecisionsTest)
#include "waitingdecisions_test.moc"
