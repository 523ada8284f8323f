// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkdesk.h"

#include "session/workspacefixture.h"
#include "ui/inspector/checklist.h"
#include "ui/reviewcontroller.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
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
    void goesRoundTheFiguresOfTheCheck();
    void theNextProblemIsWhatFails();
    void waivingIsADecisionThatUndoTakesBack();

private:
    [[nodiscard]] QString failing() const;
    void showSlip(qsizetype figure);

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
    QCOMPARE(failing(), QString());
    const auto *holds = m_list->findChild<QLabel *>(QStringLiteral("check-holding"));
    QVERIFY(holds);
    QVERIFY(holds->text().contains(QStringLiteral("921户 + 403户 = 1342户")));
    QVERIFY(!m_list->findChild<QPushButton *>(QStringLiteral("check-waive"))->isVisibleTo(m_list.get()));
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

QTEST_MAIN(CheckDeskTest)

#include "checkdesk_test.moc"
