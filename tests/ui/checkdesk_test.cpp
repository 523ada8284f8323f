// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkdesk.h"

#include "session/workspacefixture.h"
#include "ui/inspector/checklist.h"
#include "ui/reviewcontroller.h"

#include <QCryptographicHash>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QThread>
#include <QtTest>

using namespace jiaoshu;
using session::Direction;

/** What sums say of the figure in hand, and how the review is led by them. */
class CheckDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatFailsAndByHowMuch();
    void saysNothingWhereNothingIsChecked();
    void aCorrectionIsCheckedAtOnce();
    void whatContradictsItsWordsIsToldUntilItIsSaidToBeRight();
    void goesRoundTheFiguresOfTheCheck();
    void theNextProblemIsWhatFails();
    void waivingIsADecisionThatUndoTakesBack();
    void whatIsSaidTwiceIsConfirmedOnce();
    void aLongArticleIsCheckedBesideTheWindow();
    void anOlderCheckDoesNotTakeTheNewersPlace();

private:
    [[nodiscard]] QString failing() const;
    void showSlip(qsizetype figure);
    /** As after a restart. */
    void openAgain()
    {
        const QString path = m_review->session()->path();
        m_review->setSession({});
        m_review->setSession(std::move(*session::Session::open({path, QStringLiteral("李")})));
    }

    std::unique_ptr<WorkspaceFixture> m_workspace;
    std::unique_ptr<ui::ReviewController> m_review;
    std::unique_ptr<ui::CheckList> m_list;
    std::unique_ptr<ui::CheckDesk> m_desk;
    ArticleId m_slip;
    QList<FigureId> m_figures;
};

void CheckDeskTest::init()
{
    m_workspace = std::make_unique<WorkspaceFixture>();
    m_workspace->import(QStringLiteral("甲县"), {QStringLiteral("12"), QStringLiteral("340")});
    session::PreparedArticle made;
    made.article.text = QStringLiteral("全乡共有农户1342户，其中东片921户，西片403户。");
    made.article.title = QStringLiteral("滑了一位");
    made.article.path = QStringLiteral("slip.txt");
    made.article.encoding = QStringLiteral("UTF-8");
    for (const char *value : {"1342", "921", "403"}) {
        const QString digits = QString::fromLatin1(value);
        made.proposals.append(WorkspaceFixture::proposal(made.article.text.indexOf(digits), digits));
    }
    m_slip = session::importArticle(m_workspace->session(), made)->article;
    m_figures.clear();
    for (const model::Figure &figure : m_workspace->figures(m_slip))
        m_figures.append(figure.id);
    const QString path = m_workspace->path();
    m_workspace->close();
    m_review = std::make_unique<ui::ReviewController>();
    m_list = std::make_unique<ui::CheckList>();
    m_desk = std::make_unique<ui::CheckDesk>(*m_review, *m_list, nullptr);
    m_review->setSession(std::move(*session::Session::open({path, QStringLiteral("李")})));
}

void CheckDeskTest::cleanup()
{
    m_desk.reset();
    m_list.reset();
    m_review.reset();
    m_workspace.reset();
}

QString CheckDeskTest::failing() const
{
    const auto *line = m_list->findChild<QLabel *>(QStringLiteral("check-failing"));
    return line ? line->text() : QString();
}

void CheckDeskTest::showSlip(qsizetype figure)
{
    m_review->showFigure({m_slip, m_figures[figure]});
}

void CheckDeskTest::saysWhatFailsAndByHowMuch()
{
    showSlip(0);
    const QString said = failing();
    QVERIFY2(said.contains(QStringLiteral("921户 + 403户 = 1,324 户, but the total says 1342户")),
             qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("%1/%2").arg(m_slip.value).arg(m_figures[1].value)));
    QVERIFY(said.contains(QStringLiteral("it would hold with 1,324 户 for 1342户")));
    QVERIFY(m_list->findChild<QPushButton *>(QStringLiteral("check-waive"))->isVisibleTo(m_list.get()));
}

void CheckDeskTest::saysNothingWhereNothingIsChecked()
{
    const ArticleId first = m_review->session()->articles()->first().id;
    m_review->showArticle(first);
    QVERIFY(m_desk->checks().checks.isEmpty());
    QVERIFY(m_list->isHidden());
}

void CheckDeskTest::aCorrectionIsCheckedAtOnce()
{
    showSlip(0);
    model::Reading reading = m_review->session()->figure(m_figures[0])->reading;
    reading.value = Decimal(1324);
    m_review->confirm(reading);
    showSlip(0);
    QCOMPARE(failing(),
             QString()); // nor is it told that other words stand there: the sum says that they are wrong
    const auto *holds = m_list->findChild<QLabel *>(QStringLiteral("check-holding"));
    QVERIFY(holds);
    QVERIFY2(holds->text().contains(QStringLiteral("921户 + 403户 = 1,324 户 (printed: 1342户)")),
             qPrintable(holds->text()));
    QVERIFY(!m_list->findChild<QPushButton *>(QStringLiteral("check-waive"))->isVisibleTo(m_list.get()));
}

void CheckDeskTest::whatContradictsItsWordsIsToldUntilItIsSaidToBeRight()
{
    QTRY_VERIFY(m_desk->book());
    showSlip(1);
    model::Reading reading = m_review->session()->figure(m_figures[1])->reading;
    QCOMPARE(reading.quote, QStringLiteral("921户"));
    reading.value = Decimal(291);
    m_review->confirm(reading); // nothing holds it up
    QCOMPARE(m_review->session()->figure(m_figures[1])->state, model::State::Corrected);
    QVERIFY(m_desk->book()->of(m_figures[1])); // among the problems to look at
    showSlip(1);
    const auto *const waive = m_list->findChild<QPushButton *>(QStringLiteral("check-waive"));
    QVERIFY2(
        failing().contains(QStringLiteral("The text reads 921户, which is 921 户; the figure says 291 户")),
        qPrintable(failing()));
    QCOMPARE(waive->text(), QStringLiteral("It is right as it stands"));
    m_desk->waive();
    showSlip(1);
    QVERIFY(failing().contains(QStringLiteral("(kept as it stands)")));
    QCOMPARE(*m_review->session()->lastReason(m_figures[1]), session::asTypedReason());
    QVERIFY(!waive->isVisibleTo(m_list.get()));
    openAgain(); // it stays so
    QTRY_VERIFY(m_desk->book());
    QVERIFY(!m_desk->book()->of(m_figures[1]));
    reading.value = Decimal(219); // typed anew it is told anew
    m_review->showFigure({m_slip, m_figures[1]});
    m_review->confirm(reading);
    QVERIFY(m_desk->book()->of(m_figures[1]));
}

void CheckDeskTest::goesRoundTheFiguresOfTheCheck()
{
    showSlip(0);
    for (const qsizetype next : {1, 2, 0}) {
        m_desk->goToNextOfCheck();
        QCOMPARE(m_review->figure(), m_figures[next]);
    }
}

void CheckDeskTest::theNextProblemIsWhatFails()
{
    QTRY_VERIFY(m_desk->book() != nullptr);
    QCOMPARE(m_desk->book()->figures(), 3);
    m_review->showArticle(m_review->session()->articles()->first().id);
    for (const qsizetype next : {0, 1, 2, 0}) {
        m_review->nextProblem(Direction::Forward);
        QCOMPARE(m_review->figure(), m_figures[next]);
    }
    m_desk->waive();
    QSignalSpy none(m_review.get(), &ui::ReviewController::noProblemLeft);
    m_review->nextProblem(Direction::Forward);
    QCOMPARE(none.count(), 1);
}

void CheckDeskTest::waivingIsADecisionThatUndoTakesBack()
{
    showSlip(0);
    m_list->findChild<QPushButton *>(QStringLiteral("check-waive"))->click();
    showSlip(0);
    QVERIFY(failing().contains(QStringLiteral("(the article says so)")));
    QVERIFY(!m_list->findChild<QPushButton *>(QStringLiteral("check-waive"))->isVisibleTo(m_list.get()));
    QCOMPARE(m_review->session()->figure(m_figures[0])->state, model::State::Confirmed);
    m_review->undo();
    showSlip(0);
    QVERIFY(!failing().contains(QStringLiteral("(the article says so)")));
    QVERIFY(m_list->findChild<QPushButton *>(QStringLiteral("check-waive"))->isVisibleTo(m_list.get()));
}

void CheckDeskTest::whatIsSaidTwiceIsConfirmedOnce()
{
    // Two articles tell the same fact with the same number, and the first says it twice.
    const auto tell = [this](const QString &title, const QString &text) {
        session::PreparedArticle made;
        made.article.text = text;
        made.article.title = title;
        made.article.path = title;
        made.article.encoding = QStringLiteral("UTF-8");
        made.article.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
        for (qsizetype at = text.indexOf(QStringLiteral("6120")); at >= 0;
             at = text.indexOf(QStringLiteral("6120"), at + 1)) {
            auto proposal = WorkspaceFixture::proposal(at, QStringLiteral("6120"));
            proposal.reading.place = QStringLiteral("临川县");
            proposal.reading.period = QStringLiteral("2023");
            proposal.reading.indicator = QStringLiteral("新栽果树农户");
            made.proposals.append(proposal);
        }
        return session::importArticle(*m_review->session(), made)->article;
    };
    const ArticleId first = tell(
        QStringLiteral("一"), QStringLiteral("临川县新栽果树农户6120户。今年，临川县新栽果树农户6120户。"));
    const ArticleId second = tell(QStringLiteral("二"), QStringLiteral("去年临川县新栽果树农户6120户。"));
    openAgain();
    QTRY_VERIFY(m_desk->book() != nullptr);
    const QList<model::Figure> told = *m_review->session()->figures(first);
    m_review->showFigure({first, told[0].id});
    auto *const all = m_list->findChild<QPushButton *>(QStringLiteral("check-confirm-all"));
    QCOMPARE(m_desk->repeats().size(), 3);
    QVERIFY(all->isVisibleTo(m_list.get()));
    QVERIFY(all->text().contains(QStringLiteral("3")));
    QSignalSpy asked(m_desk.get(), &ui::CheckDesk::repeatsRequested);
    all->click();
    QCOMPARE(asked.count(), 1); // nothing is done without a list
    QCOMPARE(m_review->session()->counts()->open(), 8);
    m_review->confirmAll(m_desk->repeats());
    for (const ArticleId article : {first, second}) {
        const QList<model::Figure> figures = *m_review->session()->figures(article);
        for (const model::Figure &figure : figures)
            QCOMPARE(figure.state, model::State::Confirmed);
    }
    m_review->undo(); // all at once
    QCOMPARE(m_review->session()->counts()->open(), 8);
    m_review->showFigure({m_slip, m_figures[1]});
    QVERIFY(!all->isVisibleTo(m_list.get()));
}

void CheckDeskTest::aLongArticleIsCheckedBesideTheWindow()
{
    session::PreparedArticle made;
    made.article.text = QStringLiteral("全镇共有渔船5310艘，其中南港2100艘，北港3120艘。");
    made.article.title = QStringLiteral("长文");
    made.article.path = QStringLiteral("long.txt");
    made.article.encoding = QStringLiteral("UTF-8");
    const auto add = [&made](const QString &digits, qsizetype at) {
        auto proposal = WorkspaceFixture::proposal(at, digits);
        proposal.reading.quote = QString(digits + u'艘');
        proposal.reading.unit = QStringLiteral("艘");
        made.proposals.append(proposal);
    };
    for (const char *digits : {"5310", "2100", "3120"})
        add(QString::fromLatin1(digits), made.article.text.indexOf(QLatin1StringView(digits)));
    for (int i = 0; i < 400; ++i) {
        made.article.text += QStringLiteral("\n码头停靠");
        add(QString::number(10'000 + i), made.article.text.size());
        made.article.text += QStringLiteral("%1艘。").arg(10'000 + i);
    }
    made.article.sha256 = QCryptographicHash::hash(made.article.text.toUtf8(), QCryptographicHash::Sha256);
    const ArticleId article = session::importArticle(*m_review->session(), made)->article;
    openAgain();
    QTRY_VERIFY(m_desk->book() != nullptr);
    const FigureId total = m_review->session()->figures(article)->first().id;
    m_review->showFigure({article, total});
    QVERIFY(m_desk->checks().checks.isEmpty()); // not yet: nobody waits for it
    QTRY_VERIFY(!failing().isEmpty());
    QTRY_COMPARE(m_desk->book()->of(total), std::optional(session::Problem::FailedCheck));
    model::Reading reading = m_review->session()->figure(total)->reading;
    reading.value = Decimal(5220);
    m_review->confirm(reading);
    QTRY_VERIFY(!m_desk->book()->of(total));
    m_review->undo();
    QTRY_COMPARE(m_desk->book()->of(total), std::optional(session::Problem::FailedCheck));
}

void CheckDeskTest::anOlderCheckDoesNotTakeTheNewersPlace()
{
    // Another article tells the total of the slip: it is checked beside the window whenever that changes.
    const auto change = [this](FigureId figure, int value) {
        m_review->showFigure({m_review->session()->figure(figure)->article, figure});
        model::Reading reading = m_review->session()->figure(figure)->reading;
        reading.value = Decimal(value);
        reading.place = QStringLiteral("临川县");
        reading.period = QStringLiteral("2023");
        m_review->confirm(reading);
    };
    session::PreparedArticle made =
        WorkspaceFixture::prepared(QStringLiteral("乙县"), {QStringLiteral("1324")});
    made.proposals[0].reading.place = QStringLiteral("临川县");
    made.proposals[0].reading.period = QStringLiteral("2023");
    const ArticleId other = session::importArticle(*m_review->session(), made)->article;
    const FigureId there = m_review->session()->figures(other)->first().id;
    openAgain();
    QTRY_VERIFY(m_desk->book() != nullptr);
    change(m_figures[0], 1324); // the sum holds
    QTRY_VERIFY(!m_desk->book()->of(m_figures[0]));
    QTest::qWait(300);
    change(there, 1325);  // the slip's article is given to a job
    QThread::msleep(500); // which is done, and has not told it
    change(m_figures[0], 1342);
    QCOMPARE(m_desk->book()->of(m_figures[0]), std::optional(session::Problem::FailedCheck));
    QTest::qWait(500);
    QCOMPARE(m_desk->book()->of(m_figures[0]), std::optional(session::Problem::FailedCheck));
}

QTEST_MAIN(CheckDeskTest)

#include "checkdesk_test.moc"
