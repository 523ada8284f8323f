// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library of articles in the real window, by keys: what is searched and ticked is what is listed, and
// what a decision leads to.
#include "ui/library/articlepanel.h"
#include "ui/library/facettree.h"
#include "ui/librarydesk.h"
#include "ui/models/articlelistmodel.h"
#include "ui/models/facettreemodel.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>

using namespace jiaoshu;
using namespace jiaoshu::ui;

/** 甲县 with 12, 340 and 7800, 乙县 with 56, all 户. */
class LibraryWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_panel = m_fixture->desk()->articlePanel();
    }
    void cleanup() { m_fixture.reset(); }

    void searchingByKeysListsWhatIsFoundAndEscapeListsAll();
    void whatStandsInTheTextIsFoundInEitherScript();
    void tickingAFacetByKeysNarrowsTheListAndTheQueue();
    void aDecisionLeadsOnWithinWhatIsListed();
    void countsFollowEachDecision();
    void typingInTheSearchFieldDecidesNothing();
    void problemsComeFirstAmongWhatIsListedToo();
    void anOrderOfTheListIsTheOrderOfWork();
    void nextOfTheSameUnitGoesRound();
    void aViewIsKeptAndBroughtBack();
    void anArticleOpensWhereTheFoundWordsStand();
    void whatASearchLedAwayFromComesBackWhenItIsGivenUp();
    void whereTheWindowIsMadeNarrowTheListGivesItsRoomToTheText();
    void theListThatWasPutAwayComesBackAfterARestart();

private:
    [[nodiscard]] QStringList listed() const
    {
        QStringList titles;
        const auto *model = m_panel->view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->index(row, 0).data().toString());
        return titles;
    }
    void searchFor(const QString &words)
    {
        WindowFixture::press(Qt::Key_L, Qt::ControlModifier);
        QInputMethodEvent typed; // as an input method hands over what was composed
        typed.setCommitString(words);
        QApplication::sendEvent(QApplication::focusWidget(), &typed);
        QTest::qWait(300); // a search waits for the end of a word
    }
    [[nodiscard]] LibraryKeeper *keeper() const { return m_fixture->desk()->library()->keeper(); }
    void openFacets()
    {
        WindowFixture::press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(keeper()->library());
        QCOMPARE(QApplication::focusWidget(), m_panel->facets());
    }
    /** Goes to the value of a facet by keys and ticks it. */
    void tick(session::Facet facet, const QString &text)
    {
        auto *const tree = m_panel->facets();
        const auto *const model = static_cast<FacetTreeModel *>(tree->model());
        tree->expand(model->indexOf(facet));
        tree->setCurrentIndex(model->indexOf(facet));
        for (int row = 0; row < model->rowCount(model->indexOf(facet)); ++row) {
            QTest::keyClick(tree, Qt::Key_Down);
            if (tree->currentIndex().siblingAtColumn(0).data().toString() == text) {
                QTest::keyClick(tree, Qt::Key_Space);
                return;
            }
        }
        QFAIL(qPrintable(QString(QStringLiteral("there is no ") + text)));
    }

    std::unique_ptr<WindowFixture> m_fixture;
    ArticlePanel *m_panel = nullptr;
};

void LibraryWindowTest::searchingByKeysListsWhatIsFoundAndEscapeListsAll()
{
    searchFor(QStringLiteral("乙"));
    QCOMPARE(listed(), {QStringLiteral("乙县")});
    QCOMPARE(m_fixture->label("articles-heading"), QStringLiteral("1 of 2"));
    WindowFixture::press(Qt::Key_Return); // into the list, onto what was found
    QCOMPARE(QApplication::focusWidget(), m_panel->view());
    QCOMPARE(m_fixture->review.figure(), m_fixture->id(3));
    searchFor(QStringLiteral("无此"));
    QVERIFY(listed().isEmpty());
    QVERIFY(m_fixture->find<QLabel>("articles-nothing")->isVisible());
    WindowFixture::press(Qt::Key_Escape);
    QCOMPARE(listed().size(), 2);
    QVERIFY(!m_fixture->find<QLabel>("articles-nothing")->isVisible());
    QCOMPARE(m_fixture->label("articles-heading"), QStringLiteral("2 articles"));
}

void LibraryWindowTest::whatStandsInTheTextIsFoundInEitherScript()
{
    QSignalSpy indexed(keeper(), &LibraryKeeper::indexed);
    keeper()->wantIndex();
    QTRY_COMPARE(indexed.size(), 1);
    searchFor(QStringLiteral("報告")); // 报告 in both articles
    QCOMPARE(listed().size(), 2);
    searchFor(QStringLiteral("７８００戶")); // full width and traditional
    QCOMPARE(listed(), {QStringLiteral("甲县")});
}

void LibraryWindowTest::tickingAFacetByKeysNarrowsTheListAndTheQueue()
{
    m_fixture->review.showFigure({m_fixture->figures().at(3).article, m_fixture->id(3)});
    m_fixture->text()->setFocus();
    WindowFixture::press(Qt::Key_X);
    openFacets();
    tick(session::Facet::State, QStringLiteral("Rejected"));
    QCOMPARE(listed(), {QStringLiteral("乙县")});
    QCOMPARE(m_fixture->label("articles-heading"), QStringLiteral("1 of 2 · 1 figure"));
    tick(session::Facet::State, QStringLiteral("Rejected")); // no longer
    QCOMPARE(listed().size(), 2);
    WindowFixture::press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!m_panel->areFacetsShown());
}

void LibraryWindowTest::aDecisionLeadsOnWithinWhatIsListed()
{
    openFacets();
    searchFor(QStringLiteral("甲"));
    m_fixture->text()->setFocus();
    WindowFixture::press(Qt::Key_Return);
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(m_fixture->review.figure(), m_fixture->id(2));
    QSignalSpy empty(&m_fixture->review, &ReviewController::queueEmpty);
    WindowFixture::press(Qt::Key_Return); // the last one that is listed; 乙县 is not
    QCOMPARE(empty.size(), 1);
    QCOMPARE(m_fixture->review.figure(), m_fixture->id(2));
    QCOMPARE(m_fixture->state(3), model::State::Proposed);
    WindowFixture::press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    WindowFixture::press(Qt::Key_J);
    QCOMPARE(m_fixture->review.figure(), m_fixture->id(3));
}

void LibraryWindowTest::countsFollowEachDecision()
{
    openFacets();
    const auto count = [this](const QString &state) {
        const auto *const model = m_panel->facets()->model();
        const QModelIndex facet = model->index(0, 0);
        for (int row = 0; row < model->rowCount(facet); ++row) {
            if (model->index(row, 0, facet).data().toString() == state)
                return model->index(row, 1, facet).data().toString();
        }
        return QString();
    };
    QCOMPARE(count(QStringLiteral("Proposed")), QStringLiteral("4"));
    m_fixture->text()->setFocus();
    WindowFixture::press(Qt::Key_Return);
    QTRY_COMPARE(count(QStringLiteral("Confirmed")), QStringLiteral("1"));
    QCOMPARE(count(QStringLiteral("Proposed")), QStringLiteral("3"));
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(count(QStringLiteral("Proposed")), QStringLiteral("4"));
}

void LibraryWindowTest::typingInTheSearchFieldDecidesNothing()
{
    WindowFixture::press(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("xuac12"));
    QTest::qWait(300);
    QCOMPARE(m_panel->searchText(), QStringLiteral("xuac12"));
    for (qsizetype i = 0; i < 4; ++i)
        QCOMPARE(m_fixture->state(i), model::State::Proposed);
}

void LibraryWindowTest::problemsComeFirstAmongWhatIsListedToo()
{
    WindowFixture &w = *m_fixture;
    auto made =
        WorkspaceFixture::prepared(QStringLiteral("丙县"), {QStringLiteral("5"), QStringLiteral("6")});
    made.proposals[1].confidencePermille = 300;
    const auto imported = session::importArticle(*w.review.session(), made);
    w.review.notice(imported->changes);
    w.find<QAction>("order-problems-first")->trigger();
    openFacets();
    tick(session::Facet::State, QStringLiteral("Proposed"));
    w.text()->setFocus();
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(w.review.figure(), w.id(5)); // 6, which the engine doubts
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(w.review.figure(), w.id(1)); // no other: on in the list, and round
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(w.review.figure(), w.id(2));
}

void LibraryWindowTest::anOrderOfTheListIsTheOrderOfWork()
{
    auto *const sort = m_fixture->find<QComboBox>("article-sort");
    sort->setFocus();
    QTest::keyClick(sort, Qt::Key_End); // nearly done first: 乙县 with one left
    Q_EMIT sort->activated(sort->currentIndex());
    QCOMPARE(listed(), (QStringList{QStringLiteral("乙县"), QStringLiteral("甲县")}));
    QTRY_VERIFY(keeper()->library());
    m_fixture->text()->setFocus();
    WindowFixture::press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_fixture->review.figure(), m_fixture->id(3));
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(m_fixture->review.figure(), m_fixture->id(0));
}

void LibraryWindowTest::nextOfTheSameUnitGoesRound()
{
    keeper()->want();
    QTRY_VERIFY(keeper()->library());
    for (const qsizetype i : {1, 2, 3, 0}) {
        WindowFixture::press(Qt::Key_D, Qt::ShiftModifier);
        QCOMPARE(m_fixture->review.figure(), m_fixture->id(i));
    }
}

void LibraryWindowTest::aViewIsKeptAndBroughtBack()
{
    openFacets();
    tick(session::Facet::State, QStringLiteral("Proposed"));
    searchFor(QStringLiteral("乙"));
    m_fixture->desk()->library()->saveView(QStringLiteral("乙的"));
    WindowFixture::press(Qt::Key_Escape);
    QCOMPARE(listed().size(), 2);
    m_fixture->start(); // kept over a restart
    m_panel = m_fixture->desk()->articlePanel();
    Q_EMIT m_panel->viewChosen(QStringLiteral("乙的"));
    QTRY_VERIFY(keeper()->library());
    QCOMPARE(listed(), {QStringLiteral("乙县")});
    QCOMPARE(m_panel->searchText(), QStringLiteral("乙"));
    QCOMPARE(keeper()->filter().of(session::Facet::State), {QStringLiteral("proposed")});
    Q_EMIT m_panel->viewRemoved(QStringLiteral("乙的"));
    QVERIFY(!m_fixture->preferences.views().contains("乙的"));
}

void LibraryWindowTest::anArticleOpensWhereTheFoundWordsStand()
{
    WindowFixture &w = *m_fixture;
    auto made = WorkspaceFixture::prepared(QStringLiteral("丙县"), {QStringLiteral("5")});
    QString text = QStringLiteral("丙县\n全县5户。\n");
    for (int i = 0; i < 300; ++i)
        text += QStringLiteral("这一行没有什么可说的。\n");
    const qsizetype far = text.size();
    text += QStringLiteral("栽種黃連31户，又有9户。\n");
    made.article.text = text;
    made.article.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    made.proposals.clear();
    for (const char *number : {"5", "31", "9"}) {
        const QString quote = QString(QString::fromLatin1(number) + QStringLiteral("户"));
        made.proposals.append(
            WorkspaceFixture::proposal(text.lastIndexOf(quote), QString::fromLatin1(number)));
    }
    made.proposals[2].reading.span =
        codePointSpan(text.indexOf(QStringLiteral("9户")), text.indexOf(QStringLiteral("9户")) + 2);
    const auto imported = session::importArticle(*w.review.session(), made);
    QVERIFY(imported.has_value());
    w.review.notice(imported->changes);
    QSignalSpy indexed(keeper(), &LibraryKeeper::indexed);
    keeper()->wantIndex();
    QTRY_COMPARE(indexed.size(), 1);
    QSignalSpy found(w.text(), &ArticleView::findChanged);
    searchFor(QStringLiteral("黄连")); // in the other script
    QCOMPARE(listed(), {QStringLiteral("丙县")});
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(w.review.article(), imported->article);
    QCOMPARE(found.last().at(1).toInt(), 1);
    QVERIFY(w.text()->verticalScrollBar()->value() > 0);
    const auto inHand = w.review.session()->figure(w.review.figure());
    QCOMPARE(inHand->reading.quote, QStringLiteral("31户")); // the first behind the words, in sight
    QVERIFY(!w.text()->markRegion(w.review.figure()).isEmpty());
    QVERIFY(inHand->reading.span.begin.value > far);
    WindowFixture::press(Qt::Key_F3);
    QCOMPARE(w.text()->selectedText(), QStringLiteral("黃連"));
    searchFor(QStringLiteral("9户")); // a figure itself
    WindowFixture::press(Qt::Key_Return);
    w.review.showArticle(w.figures().first().article);
    Q_EMIT m_panel->articleChosen(imported->article);
    QCOMPARE(w.review.session()->figure(w.review.figure())->reading.quote, QStringLiteral("9户"));
    m_panel->openSearch();
    WindowFixture::press(Qt::Key_Escape);
    QCOMPARE(found.last().at(1).toInt(), 0); // nothing is marked any more
}

void LibraryWindowTest::whatASearchLedAwayFromComesBackWhenItIsGivenUp()
{
    searchFor(QStringLiteral("乙"));
    QCOMPARE(m_fixture->review.figure(), m_fixture->id(3));
    WindowFixture::press(Qt::Key_Escape);
    QCOMPARE(m_panel->view()->currentIndex().row(), 0);
    QCOMPARE(m_fixture->review.figure(), m_fixture->id(0));
}

void LibraryWindowTest::whereTheWindowIsMadeNarrowTheListGivesItsRoomToTheText()
{
    WindowFixture &w = *m_fixture;
    w.preferences.setZoom(w.appearance.usualSize()); // twice as large
    w.appearance.apply(w.preferences);
    w.start();
    w.window->resize(1400, 700);
    w.desk()->resetLayout();
    const QWidget *const articles = w.find<QAbstractItemView>("articles")->viewport();
    const QWidget *const text = w.text()->viewport();
    QTRY_VERIFY(!articles->visibleRegion().isEmpty());
    w.window->resize(900, 600);
    QTRY_VERIFY(articles->visibleRegion().isEmpty());
    // No line runs on under the table.
    QTRY_COMPARE(text->visibleRegion().boundingRect().width(), text->width());
    // Who asks for it keeps it, whatever happens to the height.
    searchFor(QStringLiteral("乙"));
    w.window->resize(900, 640);
    QTest::qWait(300);
    QVERIFY(!w.field("article-search")->visibleRegion().isEmpty());
    WindowFixture::press(Qt::Key_Escape);
    w.window->resize(1400, 700);
    QTRY_VERIFY(!articles->visibleRegion().isEmpty());
    w.preferences.setZoom(0);
    w.appearance.apply(w.preferences);
}

void LibraryWindowTest::theListThatWasPutAwayComesBackAfterARestart()
{
    WindowFixture &w = *m_fixture;
    w.preferences.setZoom(w.appearance.usualSize()); // twice as large
    w.appearance.apply(w.preferences);
    const auto isSeen = [&w] {
        return !w.find<QAbstractItemView>("articles")->viewport()->visibleRegion().isEmpty();
    };
    w.window->resize(1400, 700);
    w.desk()->resetLayout();
    QTRY_VERIFY(isSeen());
    w.window->resize(900, 600);
    QTRY_VERIFY(!isSeen());
    w.window->close();
    w.start(); // in a wide window
    QTRY_VERIFY(isSeen());
    // Who chose to read while it was narrow goes on reading.
    w.window->resize(900, 600);
    QTRY_VERIFY(!isSeen());
    w.desk()->shareWidth(ReviewDesk::Shares::Reading);
    w.window->resize(1400, 700);
    QTest::qWait(100);
    QVERIFY(!isSeen());
    w.preferences.setZoom(0);
    w.appearance.apply(w.preferences);
}

QTEST_MAIN(LibraryWindowTest)
#include "librarywindow_test.moc"
