// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figuretablemodel.h"
#include "ui/reader/articleview.h"
#include "ui/reader/figurepanel.h"
#include "ui/reader/figuretable.h"
#include "ui/reader/readerpanel.h"
#include "ui/testfigures.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findbar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace jiaoshu;
using ui::testArticle;
using ui::testFigure;

class PanelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnArticleTheReaderSaysWhatToDo();
    void aTextThatIsLostIsSaidOverWhatIsLeftOfIt();
    void findingStartsWithTheSelection();
    void closingTheFindBarReturnsToTheArticle();
    void typedWordsAreAskedForAndEnterGoesIntoTheTable();
    void aChosenStateIsAskedFor();
    void whatWasChosenElsewhereIsShownAndNotAskedForAgain();
    void escapeAsksForEverythingAgain();
    void typingIntoTheFilterFiresNoSingleKeys();
    void anotherLanguageKeepsTheChoice();
};

namespace {

template <typename T>
T *child(QWidget &parent, const char *name = nullptr)
{
    return parent.findChild<T *>(QString::fromLatin1(name));
}

struct Panel
{
    ui::FigureTableModel model;
    ui::FigurePanel panel{&model};

    Panel()
    {
        model.setFigures(ArticleId{1}, {testFigure(1, 10, QStringLiteral("12户")),
                                        testFigure(2, 20, QStringLiteral("45亩"), model::State::Confirmed),
                                        testFigure(3, 30, QStringLiteral("12亩"), model::State::Unsure)});
        panel.show();
        panel.activateWindow();
        QApplication::processEvents();
    }

    [[nodiscard]] QString count() { return child<QLabel>(panel, "figureCount")->text(); }
};

} // namespace

void PanelsTest::withoutAnArticleTheReaderSaysWhatToDo()
{
    ui::ReaderPanel panel;
    QSignalSpy open(&panel, &ui::ReaderPanel::openRequested);
    panel.show();
    QVERIFY(!panel.view()->isVisible());
    QTest::mouseClick(child<QPushButton>(panel, "emptyAction"), Qt::LeftButton);
    QCOMPARE(open.size(), 1);
    panel.openFind();
    QVERIFY(!child<ui::FindBar>(panel)->isVisible());
    panel.setArticle(testArticle(QStringLiteral("全村12户。")), {});
    QVERIFY(panel.view()->isVisible());
    panel.clearArticle();
    QVERIFY(child<ui::EmptyState>(panel)->isVisible());
}

void PanelsTest::aTextThatIsLostIsSaidOverWhatIsLeftOfIt()
{
    ui::ReaderPanel panel;
    panel.resize(600, 400);
    panel.show();
    auto *const notice = child<QLabel>(panel, "lostTextNotice");
    QVERIFY(notice != nullptr);
    model::Article article = testArticle(QStringLiteral("□□12户"));
    article.isTextLost = true;
    panel.setArticle(article, {testFigure(1, 2, QStringLiteral("12户"))});
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("□")));
    QVERIFY(panel.view()->isVisible());
    panel.setArticle(testArticle(QStringLiteral("全村12户。")), {});
    QVERIFY(!notice->isVisible());
}

void PanelsTest::findingStartsWithTheSelection()
{
    ui::ReaderPanel panel;
    panel.setArticle(testArticle(QStringLiteral("全村12户，其中种茶12户。")), {});
    panel.show();
    panel.view()->select(codePointSpan(2, 5));
    panel.openFind();
    QCOMPARE(child<QLineEdit>(panel, "findField")->text(), QStringLiteral("12户"));
    QCOMPARE(child<QLabel>(panel, "findCount")->text(), QStringLiteral("1 of 2"));
    QTest::keyClick(child<QLineEdit>(panel, "findField"), Qt::Key_Return);
    QCOMPARE(panel.view()->selectedSpan(), codePointSpan(10, 13));
    QCOMPARE(child<QLabel>(panel, "findCount")->text(), QStringLiteral("2 of 2"));
}

void PanelsTest::closingTheFindBarReturnsToTheArticle()
{
    ui::ReaderPanel panel;
    panel.setArticle(testArticle(QStringLiteral("全村12户。")), {});
    panel.show();
    panel.activateWindow();
    panel.openFind();
    QTRY_VERIFY(child<QLineEdit>(panel, "findField")->hasFocus());
    QTest::keyClick(child<QLineEdit>(panel, "findField"), Qt::Key_Escape);
    QVERIFY(!child<ui::FindBar>(panel)->isVisible());
    QTRY_VERIFY(panel.view()->hasFocus());
}

void PanelsTest::typedWordsAreAskedForAndEnterGoesIntoTheTable()
{
    Panel p;
    QCOMPARE(p.count(), QStringLiteral("3"));
    QSignalSpy words(&p.panel, &ui::FigurePanel::wordsChosen);
    p.panel.openFilter();
    QTest::keyClicks(child<QLineEdit>(p.panel, "figureFilter"), QStringLiteral("12"));
    QCOMPARE(words.last().first().toString(), QStringLiteral("12"));
    p.model.setFilter([](const model::Figure &figure) { return figure.reading.quote.startsWith(u'1'); });
    QCOMPARE(p.count(), QStringLiteral("2 of 3"));
    QTest::keyClick(child<QLineEdit>(p.panel, "figureFilter"), Qt::Key_Down);
    QTRY_VERIFY(p.panel.table()->hasFocus());
}

void PanelsTest::aChosenStateIsAskedFor()
{
    Panel p;
    QSignalSpy states(&p.panel, &ui::FigurePanel::statesChosen);
    auto *const box = child<QComboBox>(p.panel, "figureStates");
    QCOMPARE(box->count(), 2 + static_cast<int>(model::AllStates.size())); // all, open, each
    box->setCurrentIndex(1);
    QCOMPARE(states.last().first().toStringList(),
             (QStringList{QStringLiteral("proposed"), QStringLiteral("unsure")}));
    box->setCurrentIndex(2);
    QCOMPARE(states.last().first().toStringList(), QStringList{QStringLiteral("proposed")});
    box->setCurrentIndex(0);
    QCOMPARE(states.last().first().toStringList(), QStringList());
    p.model.setFilter(ui::isOpenFigure);
    p.model.patch({testFigure(9, 40, QStringLiteral("9人"), model::State::Unsure)}, {});
    QCOMPARE(p.count(), QStringLiteral("3 of 4"));
}

void PanelsTest::whatWasChosenElsewhereIsShownAndNotAskedForAgain()
{
    Panel p;
    QSignalSpy words(&p.panel, &ui::FigurePanel::wordsChosen);
    QSignalSpy states(&p.panel, &ui::FigurePanel::statesChosen);
    auto *const box = child<QComboBox>(p.panel, "figureStates");
    p.panel.showFilter(QStringLiteral("亩"), {QStringLiteral("unsure"), QStringLiteral("proposed")});
    QCOMPARE(child<QLineEdit>(p.panel, "figureFilter")->text(), QStringLiteral("亩"));
    QCOMPARE(box->currentIndex(), 1);
    const auto *const clears = p.panel.findChild<QLineEdit *>(QStringLiteral("figureFilter"))
                                   ->findChild<QToolButton *>(); // of a field with words in it alone
    QTRY_COMPARE(clears->property("opacity").toDouble(), 1.0);
    p.panel.showFilter({}, {QStringLiteral("confirmed"), QStringLiteral("added")});
    QTRY_COMPARE(clears->property("opacity").toDouble(), 0.0);
    QCOMPARE(box->currentIndex(), -1);
    QCOMPARE(box->placeholderText(), QStringLiteral("Several"));
    p.panel.showFilter({}, {});
    QCOMPARE(box->currentIndex(), 0);
    QVERIFY(words.isEmpty() && states.isEmpty());
}

void PanelsTest::escapeAsksForEverythingAgain()
{
    Panel p;
    QSignalSpy cleared(&p.panel, &ui::FigurePanel::clearRequested);
    p.panel.openFilter();
    QTRY_VERIFY(child<QLineEdit>(p.panel, "figureFilter")->hasFocus());
    QTest::keyClicks(child<QLineEdit>(p.panel, "figureFilter"), QStringLiteral("45"));
    QTest::keyClick(child<QLineEdit>(p.panel, "figureFilter"), Qt::Key_Escape);
    QCOMPARE(cleared.size(), 1);
    QTRY_VERIFY(p.panel.table()->hasFocus());
}

void PanelsTest::typingIntoTheFilterFiresNoSingleKeys()
{
    Panel p;
    QShortcut shortcut(QKeySequence(Qt::Key_X), &p.panel);
    QSignalSpy fired(&shortcut, &QShortcut::activated);
    p.panel.openFilter();
    QTRY_VERIFY(child<QLineEdit>(p.panel, "figureFilter")->hasFocus());
    QTest::keyClick(child<QLineEdit>(p.panel, "figureFilter"), Qt::Key_X);
    QCOMPARE(fired.size(), 0);
    QCOMPARE(child<QLineEdit>(p.panel, "figureFilter")->text(), QStringLiteral("x"));
}

void PanelsTest::anotherLanguageKeepsTheChoice()
{
    Panel p;
    auto *states = child<QComboBox>(p.panel, "figureStates");
    states->setCurrentIndex(1);
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(&p.panel, &language);
    QCOMPARE(states->currentIndex(), 1);
}

QTEST_MAIN(PanelsTest)
#include "panels_test.moc"
