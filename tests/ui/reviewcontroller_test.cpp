// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviewcontroller.h"

#include "session/workspacefixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

namespace jiaoshu::ui {

using session::Direction;

/** Two articles, of two and one figures, under a controller of their own session. */
class ReviewControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsAtTheFirstUnreviewedFigure();
    void confirmingCrossesTheEndOfAnArticle();
    void theLastDecisionSaysThatAllIsReviewed();
    void wrappingIsTold();
    void rejectedAndUnsureGoOnToo();
    void editedFieldsAreACorrection();
    void undoGoesBackToTheFigure();
    void redoDoesItAgain();
    void arrowsStepThroughEveryFigure();
    void aDecisionThatCannotBeSavedIsKept();
    void decisionsWaitForALongArticleAndAreSavedBehindIt();
    void aRefusedDecisionIsNotKept();
    void withoutAWorkspaceNothingHappens();
    void whatWasReadAnewIsShownBeforeItIsConfirmed();
    void reopeningTheWorkspaceGoesOnWhereItWasLeft();
    void aReasonIsKeptWithTheRejection();
    void unsureOnesComeBackAtTheEndWithTheirNotes();
    void problemsComeFirstWhereThatIsTheOrderOfWork();
    void theNextProblemIsFoundFromAnywhere();
    void amongVeryManyItIsLookedForBesideTheWindow();
    void amongVeryManyTheLastDoubtfulOneIsFoundAgain();

private:
    [[nodiscard]] model::State state(qsizetype i) const
    {
        return m_control->session()->allFigures()->at(i).state;
    }
    /** A workspace whose last figure but six alone is doubtful, of more than a key may look through. */
    [[nodiscard]] session::FigureAt openVeryMany();
    [[nodiscard]] FigureId id(qsizetype i) const { return m_control->session()->allFigures()->at(i).id; }
    void open(session::Access access = session::Access::ReadWrite);

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<ReviewController> m_control;
};

void ReviewControllerTest::init()
{
    m_control = std::make_unique<ReviewController>();
    m_fixture = std::make_unique<WorkspaceFixture>();
    m_fixture->import(QStringLiteral("甲县"), {QStringLiteral("12"), QStringLiteral("340")});
    m_fixture->import(QStringLiteral("乙县"), {QStringLiteral("56")});
    m_fixture->close();
    open();
}

void ReviewControllerTest::open(session::Access access)
{
    m_control->setSession({});
    auto opened = session::Session::open({m_fixture->path(), QStringLiteral("李"), access});
    QVERIFY(opened);
    m_control->setSession(std::move(*opened));
}

void ReviewControllerTest::beginsAtTheFirstUnreviewedFigure()
{
    QCOMPARE(m_control->figure(), id(0));
    m_control->confirm();
    open();
    QCOMPARE(m_control->figure(), id(1));
}

void ReviewControllerTest::confirmingCrossesTheEndOfAnArticle()
{
    QSignalSpy articles(m_control.get(), &ReviewController::articleShown);
    QSignalSpy decided(m_control.get(), &ReviewController::decided);
    m_control->confirm();
    QCOMPARE(m_control->figure(), id(1));
    QCOMPARE(articles.size(), 0);
    m_control->confirm();
    QCOMPARE(m_control->figure(), id(2));
    QCOMPARE(articles.size(), 1);
    QCOMPARE(decided.size(), 2);
    QCOMPARE(state(0), model::State::Confirmed);
    QCOMPARE(state(1), model::State::Confirmed);
}

void ReviewControllerTest::theLastDecisionSaysThatAllIsReviewed()
{
    QSignalSpy all(m_control.get(), &ReviewController::everythingReviewed);
    m_control->confirm();
    m_control->confirm();
    QCOMPARE(all.size(), 0);
    m_control->confirm();
    QCOMPARE(all.size(), 1);
    QCOMPARE(m_control->figure(), id(2));
}

void ReviewControllerTest::wrappingIsTold()
{
    QSignalSpy wrapped(m_control.get(), &ReviewController::wrapped);
    m_control->showFigure({m_control->session()->allFigures()->at(2).article, id(2)});
    m_control->confirm();
    QCOMPARE(m_control->figure(), id(0));
    QCOMPARE(wrapped.size(), 1);
    m_control->nextOpen(Direction::Forward);
    QCOMPARE(m_control->figure(), id(1));
    QCOMPARE(wrapped.size(), 1);
    m_control->nextOpen(Direction::Backward);
    m_control->nextOpen(Direction::Backward);
    QCOMPARE(m_control->figure(), id(1));
    QCOMPARE(wrapped.size(), 2);
}

void ReviewControllerTest::rejectedAndUnsureGoOnToo()
{
    m_control->reject();
    QCOMPARE(state(0), model::State::Rejected);
    QCOMPARE(m_control->figure(), id(1));
    m_control->markUnsure();
    QCOMPARE(state(1), model::State::Unsure);
    QCOMPARE(m_control->figure(), id(2));
    m_control->confirm();
    // What is unsure comes back when nothing else is left.
    QCOMPARE(m_control->figure(), id(1));
    m_control->reopen();
    QCOMPARE(state(1), model::State::Proposed);
    QCOMPARE(m_control->figure(), id(1));
}

void ReviewControllerTest::editedFieldsAreACorrection()
{
    model::Reading edited = m_control->session()->allFigures()->first().reading;
    edited.value = Decimal(13);
    m_control->confirm(edited);
    QCOMPARE(state(0), model::State::Corrected);
    QCOMPARE(m_control->session()->allFigures()->first().reading, edited);
    QCOMPARE(m_control->figure(), id(1));
}

void ReviewControllerTest::undoGoesBackToTheFigure()
{
    m_control->confirm();
    m_control->confirm();
    QCOMPARE(m_control->figure(), id(2));
    m_control->undo();
    QCOMPARE(m_control->figure(), id(1));
    QCOMPARE(state(1), model::State::Proposed);
    m_control->undo();
    QCOMPARE(m_control->figure(), id(0));
    QSignalSpy refused(m_control.get(), &ReviewController::refused);
    m_control->undo(); // the import of the second article
    m_control->undo();
    m_control->undo();
    QCOMPARE(refused.size() > 0, true);
}

void ReviewControllerTest::redoDoesItAgain()
{
    m_control->reject();
    m_control->undo();
    m_control->redo();
    QCOMPARE(state(0), model::State::Rejected);
    QCOMPARE(m_control->figure(), id(0));
}

void ReviewControllerTest::arrowsStepThroughEveryFigure()
{
    m_control->confirm();
    m_control->stepFigure(Direction::Backward);
    QCOMPARE(m_control->figure(), id(0));
    m_control->stepFigure(Direction::Backward);
    QCOMPARE(m_control->figure(), id(0));
    m_control->stepFigure(Direction::Forward);
    m_control->stepFigure(Direction::Forward);
    QCOMPARE(m_control->figure(), id(2));
    m_control->stepFigure(Direction::Forward);
    QCOMPARE(m_control->figure(), id(2));
    m_control->stepFigure(Direction::Backward);
    QCOMPARE(m_control->figure(), id(1));
    m_control->stepArticle(Direction::Forward);
    QCOMPARE(m_control->figure(), id(2));
    m_control->stepArticle(Direction::Backward);
    QCOMPARE(m_control->figure(), id(1));
}

void ReviewControllerTest::aDecisionThatCannotBeSavedIsKept()
{
    open(session::Access::ReadOnly);
    QSignalSpy notSaved(m_control.get(), &ReviewController::notSaved);
    QSignalSpy decided(m_control.get(), &ReviewController::decided);
    m_control->reject();
    QCOMPARE(notSaved.size(), 1);
    QCOMPARE(decided.size(), 0);
    QVERIFY(m_control->hasUnsaved());
    QCOMPARE(m_control->figure(), id(0));
    QCOMPARE(state(0), model::State::Proposed);
    m_control->retry();
    QCOMPARE(notSaved.size(), 2);
    QVERIFY(m_control->hasUnsaved());
}

namespace {

/** Writing it takes seconds, in one transaction. */
session::PreparedArticle longArticle()
{
    constexpr int Figures = 150'000;
    session::PreparedArticle made = WorkspaceFixture::prepared(QStringLiteral("长篇"), {});
    QString text;
    for (int i = 0; i < Figures; ++i) {
        const QString count = QString::number(10 + i % 90);
        made.proposals.append(WorkspaceFixture::proposal(text.size(), count));
        text += QString(count + QStringLiteral("户，"));
    }
    made.article.text = text;
    return made;
}

} // namespace

void ReviewControllerTest::decisionsWaitForALongArticleAndAreSavedBehindIt()
{
    const QList<model::Figure> figures = *m_control->session()->allFigures();
    const session::PreparedArticle article = longArticle();
    auto beside = m_control->session()->openBeside({});
    QVERIFY(beside.has_value());
    std::atomic_bool isIn = false;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { isIn = session::importArticle(**beside, article).has_value(); }));
    thread->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_control->session()->isTurnTaken(), 60'000);
    QSignalSpy notSaved(m_control.get(), &ReviewController::notSaved);
    QSignalSpy decided(m_control.get(), &ReviewController::decided);
    m_control->confirm();
    QCOMPARE(notSaved.size(), 1);
    QVERIFY(isByOurselves(notSaved[0][0].value<Error>()));
    QVERIFY(m_control->hasUnsaved());
    QCOMPARE(m_control->figure(), figures[0].id); // where it was made, as one that is not saved
    m_control->showFigure({figures[1].article, figures[1].id});
    m_control->reject();
    QCOMPARE(decided.size(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!m_control->hasUnsaved(), 60'000);
    QVERIFY(thread->wait(60'000));
    QVERIFY(isIn);
    QCOMPARE(decided.size(), 2);
    QCOMPARE(decided[0][0].toString(), QStringLiteral("confirm"));
    QCOMPARE(m_control->session()->figure(figures[0].id)->state, model::State::Confirmed);
    QCOMPARE(m_control->session()->figure(figures[1].id)->state, model::State::Rejected);
    QCOMPARE(m_control->figure(), figures[2].id); // on from the last one
}

void ReviewControllerTest::aRefusedDecisionIsNotKept()
{
    QSignalSpy refused(m_control.get(), &ReviewController::refused);
    m_control->addFigure(codePointSpan(9000, 9010));
    QCOMPARE(refused.size(), 1);
    QVERIFY(!m_control->hasUnsaved());
    model::Reading bad = m_control->session()->allFigures()->first().reading;
    bad.period = QStringLiteral("soon");
    m_control->confirm(bad);
    QCOMPARE(refused.size(), 2);
    QCOMPARE(m_control->figure(), id(0));
}

void ReviewControllerTest::whatWasReadAnewIsShownBeforeItIsConfirmed()
{
    const model::Figure shown = *m_control->session()->figure(id(0));
    {
        const auto beside = m_control->session()->openBeside({});
        QVERIFY(beside.has_value());
        auto anew =
            WorkspaceFixture::prepared(QStringLiteral("甲县"), {QStringLiteral("12"), QStringLiteral("340")});
        anew.proposals[0].reading.unit = QStringLiteral("万户");
        QCOMPARE(session::reextractArticle(**beside, shown.article, anew.proposals)->changed.size(), 1);
    }
    QSignalSpy refused(m_control.get(), &ReviewController::refused);
    QSignalSpy changed(m_control.get(), &ReviewController::changed);
    m_control->confirmShown(shown.reading);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].value<Error>().code, ErrorCode::Outdated);
    QCOMPARE(changed.size(), 1); // the views show it as it is now
    QCOMPARE(changed[0][0].value<session::Changes>().changed, QList<FigureId>{shown.id});
    QCOMPARE(state(0), model::State::Proposed);
    QCOMPARE(m_control->figure(), shown.id);
    QVERIFY(!m_control->hasUnsaved()); // to try again is not to look again
    m_control->confirmShown(m_control->session()->figure(shown.id)->reading);
    QCOMPARE(state(0), model::State::Confirmed);
}

void ReviewControllerTest::withoutAWorkspaceNothingHappens()
{
    m_control->setSession({});
    QSignalSpy refused(m_control.get(), &ReviewController::refused);
    m_control->confirm();
    m_control->reject();
    m_control->undo();
    m_control->nextOpen(Direction::Forward);
    m_control->stepFigure(Direction::Forward);
    m_control->stepArticle(Direction::Forward);
    m_control->addFigure(codePointSpan(0, 1));
    QCOMPARE(refused.size(), 0);
    QVERIFY(!m_control->figure().isValid());
}

void ReviewControllerTest::reopeningTheWorkspaceGoesOnWhereItWasLeft()
{
    m_control->confirm();
    m_control->reject();
    open();
    QCOMPARE(m_control->figure(), id(2));
    QCOMPARE(state(0), model::State::Confirmed);
    QCOMPARE(state(1), model::State::Rejected);
    m_control->undo();
    QCOMPARE(m_control->figure(), id(1));
    QCOMPARE(state(1), model::State::Proposed);
}

void ReviewControllerTest::aReasonIsKeptWithTheRejection()
{
    const FigureId rejected = id(0);
    m_control->reject(QStringLiteral("said-before"));
    QCOMPARE(state(0), model::State::Rejected);
    QCOMPARE(m_control->figure(), id(1));
    QCOMPARE(*m_control->session()->lastReason(rejected), QStringLiteral("said-before"));
    m_control->undo();
    QCOMPARE(state(0), model::State::Proposed);
}

void ReviewControllerTest::unsureOnesComeBackAtTheEndWithTheirNotes()
{
    QSignalSpy second(m_control.get(), &ReviewController::secondLook);
    QSignalSpy wrapped(m_control.get(), &ReviewController::wrapped);
    m_control->markUnsure(QStringLiteral("哪一年？"));
    m_control->markUnsure();
    QCOMPARE(second.size(), 0);
    m_control->confirm();
    QCOMPARE(m_control->figure(), id(0));
    QCOMPARE(second.size(), 1);
    QCOMPARE(wrapped.size(), 0);
    QCOMPARE(m_control->session()->figure(id(0))->reading.note, QStringLiteral("哪一年？"));
    m_control->confirm();
    QCOMPARE(m_control->figure(), id(1));
    QCOMPARE(second.size(), 1);
}

void ReviewControllerTest::problemsComeFirstWhereThatIsTheOrderOfWork()
{
    m_control->setSession({});
    m_fixture->open();
    m_fixture->import(QStringLiteral("丙县"), {QStringLiteral("7"), QStringLiteral("8")}, {300, 950});
    m_fixture->import(QStringLiteral("丁县"), {QStringLiteral("9")}, {380});
    m_fixture->close();
    open();
    m_control->setProblemsFirst(true);
    QCOMPARE(m_control->figure(), id(0));
    m_control->confirm();
    QCOMPARE(m_control->figure(), id(3));
    m_control->confirm();
    QCOMPARE(m_control->figure(), id(5));
    m_control->confirm(); // the problems are done: the rest as the text goes
    QCOMPARE(m_control->figure(), id(1));
    m_control->undo();
    QCOMPARE(m_control->figure(), id(5));
    m_control->showFigure({m_control->session()->figure(id(1))->article, id(1)});
    m_control->confirm(); // what was undone is a problem again
    QCOMPARE(m_control->figure(), id(5));
    m_control->setProblemsFirst(false);
    m_control->confirm();
    QCOMPARE(m_control->figure(), id(2));
}

void ReviewControllerTest::theNextProblemIsFoundFromAnywhere()
{
    QSignalSpy none(m_control.get(), &ReviewController::noProblemLeft);
    m_control->nextProblem(Direction::Forward);
    QCOMPARE(none.size(), 1);
    QCOMPARE(m_control->figure(), id(0));
    m_control->setSession({});
    m_fixture->open();
    m_fixture->import(QStringLiteral("丙县"), {QStringLiteral("7"), QStringLiteral("8")}, {950, 300});
    m_fixture->close();
    open();
    m_control->nextProblem(Direction::Backward);
    QCOMPARE(m_control->figure(), id(4));
    m_control->nextProblem(Direction::Forward);
    QCOMPARE(m_control->figure(), id(4));
    QCOMPARE(none.size(), 2);
}

session::FigureAt ReviewControllerTest::openVeryMany()
{
    constexpr int Many = 20'500;
    m_control->setSession({});
    m_fixture->open();
    QStringList counts;
    QList<int> sure;
    for (int i = 0; i < Many; ++i) {
        counts.append(QString::number(20 + i % 900));
        sure.append(i == Many - 7 ? 300 : 950);
    }
    const ArticleId article = m_fixture->import(QStringLiteral("长篇"), counts, sure);
    const FigureId doubtful = m_fixture->figures(article)[Many - 7].id;
    m_fixture->close();
    open();
    return {article, doubtful};
}

void ReviewControllerTest::amongVeryManyItIsLookedForBesideTheWindow()
{
    const auto [article, doubtful] = openVeryMany();
    const FigureId first = m_control->figure();
    QSignalSpy none(m_control.get(), &ReviewController::noProblemLeft);
    m_control->nextProblem(Direction::Forward);
    QCOMPARE(m_control->figure(), first); // nobody waits
    QTRY_COMPARE(m_control->figure(), doubtful);
    // A decision does not look for it: who knows it is asked for.
    QSignalSpy wanted(m_control.get(), &ReviewController::problemsWanted);
    m_control->setProblemsFirst(true);
    m_control->showFigure({m_control->session()->figure(first)->article, first});
    m_control->confirm();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(m_control->figure() != doubtful);
    // Whoever goes elsewhere meanwhile stays there.
    m_control->nextProblem(Direction::Forward);
    m_control->stepFigure(Direction::Forward);
    const FigureId elsewhere = m_control->figure();
    QTest::qWait(300);
    QCOMPARE(m_control->figure(), elsewhere);
    m_control->showFigure({article, doubtful});
    m_control->confirm();
    m_control->nextProblem(Direction::Forward);
    QTRY_COMPARE(none.size(), 1);
}

void ReviewControllerTest::amongVeryManyTheLastDoubtfulOneIsFoundAgain()
{
    const auto [article, doubtful] = openVeryMany();
    const session::FigureAt first{m_control->article(), m_control->figure()};
    QSignalSpy none(m_control.get(), &ReviewController::noProblemLeft);
    m_control->showFigure({article, doubtful});
    m_control->nextProblem(Direction::Forward);
    QTRY_COMPARE(none.size(), 1); // there is no other
    m_control->showFigure(first);
    m_control->nextProblem(Direction::Forward);
    QTRY_COMPARE(m_control->figure(), doubtful);
}

} // namespace jiaoshu::ui

QTEST_GUILESS_MAIN(jiaoshu::ui::ReviewControllerTest)
#include "reviewcontroller_test.moc"
