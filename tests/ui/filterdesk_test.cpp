// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One filter: what is chosen anywhere is what the list, the table, every step, a bulk decision and an export
// go by, and it is told in one place.
#include "ui/checkdesk.h"
#include "ui/library/articlepanel.h"
#include "ui/librarydesk.h"
#include "ui/transfer/exportdialog.h"
#include "ui/widgets/filterbar.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace jiaoshu;
using namespace jiaoshu::ui;
using session::Facet;

/** 甲县 with 12, 340 and 7800, 乙县 with 56, all 户. */
class FilterDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void wordsAboveTheTableHoldForListQueueAndExport();
    void aTickedFacetIsWhatTheTableShows();
    void theBoxOfStatesIsTheFacet();
    void stepsPassOverWhatDoesNotFit();
    void fromTheWordsIntoTheTableIsToWhatFits();
    void anArticleBeginsAtWhatFits();
    void theBarTellsEachConditionAndTakesItBack();
    void aDecisionTakesAFigureOutOfTheTableAndUndoBringsItBack();
    void anExportBeginsWithWhatIsShown();
    void openStatesDoNotMakeAnExportUnverified();
    void whatChecksFindIsExportedByNumber();
    void afterARestartTheFilterStandsAgain();
    void nothingAskedShowsNoBar();

private:
    [[nodiscard]] LibraryDesk *library() const { return m_fixture->desk()->library(); }
    [[nodiscard]] FilterBar *bar() const { return m_fixture->find<FilterBar>("filter-bar"); }
    [[nodiscard]] int rows() const { return m_fixture->table()->model()->rowCount(); }
    [[nodiscard]] QStringList listed() const
    {
        QStringList titles;
        const auto *model = m_fixture->desk()->articlePanel()->view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->index(row, 0).data().toString());
        return titles;
    }
    void choose(Facet facet, const QString &value)
    {
        library()->keeper()->choose(facet, value, true);
        QTRY_VERIFY(library()->keeper()->library());
    }
    void typeWords(const QString &words)
    {
        m_fixture->field("figureFilter")->setText(words);
        QTRY_VERIFY(library()->keeper()->library());
        m_fixture->text()->setFocus();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void FilterDeskTest::wordsAboveTheTableHoldForListQueueAndExport()
{
    WindowFixture &w = *m_fixture;
    typeWords(QStringLiteral("7800"));
    QCOMPARE(rows(), 1);
    QCOMPARE(listed(), {QStringLiteral("甲县")});
    WindowFixture::press(Qt::Key_Return); // confirms 12, the one in hand
    QCOMPARE(w.review.figure(), w.id(2));
    QSignalSpy empty(&w.review, &ReviewController::queueEmpty);
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(empty.size(), 1);
    QCOMPARE(w.state(1), model::State::Proposed);
    QCOMPARE(library()->exportFilter(), QStringLiteral("has:7800"));
    typeWords({});
    QCOMPARE(rows(), 3);
    QCOMPARE(listed().size(), 2);
}

void FilterDeskTest::aTickedFacetIsWhatTheTableShows()
{
    choose(Facet::Unit, QStringLiteral("亩"));
    QCOMPARE(rows(), 0);
    choose(Facet::Unit, QStringLiteral("户"));
    QCOMPARE(rows(), 3);
    QCOMPARE(library()->keeper()->library()->figures(), 4);
}

void FilterDeskTest::theBoxOfStatesIsTheFacet()
{
    WindowFixture &w = *m_fixture;
    WindowFixture::press(Qt::Key_X);
    auto *const box = w.find<QComboBox>("figureStates");
    box->setCurrentIndex(1);
    QTRY_VERIFY(library()->keeper()->library());
    QCOMPARE(library()->keeper()->filter().of(Facet::State),
             (QStringList{QStringLiteral("proposed"), QStringLiteral("unsure")}));
    QCOMPARE(rows(), 2);
    library()->keeper()->choose(Facet::State, QStringLiteral("unsure"), false);
    QCOMPARE(box->currentText(), QStringLiteral("Proposed"));
    library()->keeper()->choose(Facet::State, QStringLiteral("rejected"), true);
    QCOMPARE(box->currentIndex(), -1); // no choice of its own
    QCOMPARE(rows(), 3);
}

void FilterDeskTest::stepsPassOverWhatDoesNotFit()
{
    WindowFixture &w = *m_fixture;
    w.review.showFigure({w.figures()[1].article, w.id(1)});
    WindowFixture::press(Qt::Key_X);
    choose(Facet::State, QStringLiteral("proposed"));
    w.review.showFigure({w.figures()[0].article, w.id(0)});
    WindowFixture::press(Qt::Key_N);
    QCOMPARE(w.review.figure(), w.id(2));
    WindowFixture::press(Qt::Key_P);
    QCOMPARE(w.review.figure(), w.id(0));
}

void FilterDeskTest::fromTheWordsIntoTheTableIsToWhatFits()
{
    WindowFixture &w = *m_fixture;
    WindowFixture::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(w.field("figureFilter"), QStringLiteral("7800"));
    QCOMPARE(w.review.figure(), w.id(0));
    QTest::keyClick(w.field("figureFilter"), Qt::Key_Return);
    QCOMPARE(w.review.figure(), w.id(2));
    QVERIFY(w.allShow(2));
}

void FilterDeskTest::anArticleBeginsAtWhatFits()
{
    WindowFixture &w = *m_fixture;
    typeWords(QStringLiteral("340"));
    w.review.showFigure({w.figures()[3].article, w.id(3)});
    w.review.showArticle(w.figures()[0].article);
    QCOMPARE(w.review.figure(), w.id(1));
}

void FilterDeskTest::theBarTellsEachConditionAndTakesItBack()
{
    WindowFixture &w = *m_fixture;
    typeWords(QStringLiteral("340"));
    choose(Facet::State, QStringLiteral("proposed"));
    library()->keeper()->choose(Facet::State, QStringLiteral("unsure"), true);
    w.desk()->articlePanel()->setSearch(QStringLiteral("甲"), ArticleSort{});
    QTRY_COMPARE(bar()->conditions(),
                 (QStringList{QStringLiteral("articles with “甲”"), QStringLiteral("figures with “340”"),
                              QStringLiteral("State: Proposed, Unsure")}));
    QVERIFY(bar()->isVisible());
    QCOMPARE(w.label("filter-result"), QStringLiteral("1 figure fits"));
    Q_EMIT bar()->removeRequested(1);
    QCOMPARE(w.field("figureFilter")->text(), QString());
    QCOMPARE(rows(), 3);
    Q_EMIT bar()->removeRequested(0);
    QCOMPARE(w.desk()->articlePanel()->searchText(), QString());
    QCOMPARE(bar()->conditions(), {QStringLiteral("State: Proposed, Unsure")});
    QTest::mouseClick(w.find<QToolButton>("filter-clear"), Qt::LeftButton);
    QVERIFY(!bar()->isVisible());
    QVERIFY(!library()->keeper()->isFiltered());
    QCOMPARE(w.find<QComboBox>("figureStates")->currentIndex(), 0);
}

void FilterDeskTest::aDecisionTakesAFigureOutOfTheTableAndUndoBringsItBack()
{
    choose(Facet::State, QStringLiteral("proposed"));
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(rows(), 2);
    QTRY_COMPARE(m_fixture->label("filter-result"), QStringLiteral("3 figures fit"));
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rows(), 3);
}

void FilterDeskTest::anExportBeginsWithWhatIsShown()
{
    WindowFixture &w = *m_fixture;
    typeWords(QStringLiteral("340"));
    QString asked;
    bool isTold = false;
    QTimer::singleShot(200, w.window.get(), [&] {
        QWidget *const dialog = QApplication::activeModalWidget();
        if (dialog == nullptr)
            return;
        auto *const line = dialog->findChild<QLineEdit *>(QStringLiteral("export-filter"));
        auto *const note = dialog->findChild<QLabel *>(QStringLiteral("export-filter-note"));
        asked = line->text();
        isTold = note->isVisible();
        line->clear(); // somebody wants everything
        isTold = isTold && !note->isVisible();
        dialog->close();
    });
    WindowFixture::press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(asked, QStringLiteral("has:340"));
    QVERIFY(isTold);
}

void FilterDeskTest::openStatesDoNotMakeAnExportUnverified()
{
    choose(Facet::State, QStringLiteral("proposed"));
    library()->keeper()->choose(Facet::Unit, QStringLiteral("户"), true);
    QCOMPARE(library()->exportFilter(), QStringLiteral("unit:户"));
    library()->keeper()->choose(Facet::State, QStringLiteral("confirmed"), true);
    QCOMPARE(library()->exportFilter(), QStringLiteral("state:confirmed unit:户"));
}

void FilterDeskTest::whatChecksFindIsExportedByNumber()
{
    WindowFixture &w = *m_fixture;
    choose(Facet::Problem, QStringLiteral("failed-check"));
    QTRY_VERIFY(w.desk()->checks()->book()); // which tells what checks find, and replaces this
    library()->keeper()->setProblems({{w.id(1), session::Problem::FailedCheck}});
    QCOMPARE(rows(), 1);
    QCOMPARE(library()->exportFilter(), QStringLiteral("figure:%1").arg(w.id(1).value));
}

void FilterDeskTest::afterARestartTheFilterStandsAgain()
{
    WindowFixture &w = *m_fixture;
    typeWords(QStringLiteral("340"));
    const QByteArray left = library()->present();
    QVERIFY(!left.isEmpty());
    w.start();
    library()->goBackTo(left);
    QCOMPARE(w.field("figureFilter")->text(), QStringLiteral("340"));
    QTRY_COMPARE(bar()->conditions(), QStringList{QStringLiteral("figures with “340”")});
    QCOMPARE(rows(), 1);
}

void FilterDeskTest::nothingAskedShowsNoBar()
{
    QVERIFY(!bar()->isVisible());
    QCOMPARE(library()->exportFilter(), QString());
    m_fixture->field("figureFilter")->setText(QStringLiteral("  "));
    QVERIFY(!bar()->isVisible());
    QVERIFY(!library()->keeper()->isFiltered());
}

QTEST_MAIN(FilterDeskTest)
#include "filterdesk_test.moc"
