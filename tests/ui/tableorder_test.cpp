// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table that was sorted or grouped leads the work.
#include "windowfixture.h"

#include "ui/models/figuretablemodel.h"
#include "ui/reader/figurepanel.h"
#include "ui/reader/figuretable.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>

namespace jiaoshu::ui {

using model::State;
using Column = FigureTableModel::Column;

/** 甲县 with 12, 340 and 7800, 乙县 with 56. */
class TableOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<WindowFixture>(); }
    void cleanup() { m_window.reset(); }

    void enterGoesDownASortedTable();
    void theThirdPressBringsBackTheOrderOfTheText();
    void anotherArticleBeginsAtTheTopOfItsTable();
    void aRowThatLeavesLeadsToTheOneThatStoodBelow();
    void groupsLeadAsWell();
    void theKeysOfTheUnreviewedFollowTheTable();
    void arrowsGoByRowsInTheTableAndByTheTextInTheText();
    void arrowsLeaveATableAtItsEnds();
    void anOrderOfWorkThatWasChosenGoesBefore();

private:
    void pressHeading(Column column) const
    {
        QHeaderView *const header = m_window->desk()->table()->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    }
    [[nodiscard]] QString message() const
    {
        auto *const bar = m_window->find<MessageBar>("messageBar");
        return bar->isVisible() ? bar->text() : QString();
    }
    void go(qsizetype figure) const
    {
        m_window->review.showFigure({m_window->figures()[figure].article, m_window->id(figure)});
        m_window->text()->setFocus();
    }

    std::unique_ptr<WindowFixture> m_window;
};

void TableOrderTest::enterGoesDownASortedTable()
{
    WindowFixture &w = *m_window;
    pressHeading(Column::ValueColumn);
    QVERIFY(message().contains(QStringLiteral("down the table")));
    pressHeading(Column::ValueColumn); // the largest first
    go(2);
    w.press(Qt::Key_Return);
    QVERIFY(w.allShow(1));
    QCOMPARE(message(), QString());
    w.press(Qt::Key_X);
    QVERIFY(w.allShow(0));
    w.press(Qt::Key_U);
    QVERIFY(w.allShow(3));
    QCOMPARE(w.state(2), State::Confirmed);
    QCOMPARE(w.state(1), State::Rejected);
    w.press(Qt::Key_Return);
    QVERIFY(w.allShow(0)); // what was left for later comes last, as ever
}

void TableOrderTest::theThirdPressBringsBackTheOrderOfTheText()
{
    WindowFixture &w = *m_window;
    pressHeading(Column::ValueColumn);
    pressHeading(Column::ValueColumn);
    pressHeading(Column::ValueColumn);
    go(0);
    w.press(Qt::Key_Return);
    QVERIFY(w.allShow(1));
}

void TableOrderTest::anotherArticleBeginsAtTheTopOfItsTable()
{
    WindowFixture &w = *m_window;
    pressHeading(Column::ValueColumn);
    pressHeading(Column::ValueColumn);
    go(3);
    w.press(Qt::Key_Return);
    QVERIFY(w.allShow(2));
}

void TableOrderTest::aRowThatLeavesLeadsToTheOneThatStoodBelow()
{
    WindowFixture &w = *m_window;
    auto *const states = w.find<QComboBox>("figureStates");
    states->setCurrentIndex(1); // open ones
    pressHeading(Column::ValueColumn);
    pressHeading(Column::ValueColumn);
    go(2);
    w.press(Qt::Key_Return);
    QVERIFY(w.allShow(1));
    w.press(Qt::Key_Return);
    QVERIFY(w.allShow(0));
}

void TableOrderTest::groupsLeadAsWell()
{
    WindowFixture &w = *m_window;
    auto *const panel = w.find<FigurePanel>("figurePanel");
    panel->setGrouping(FigureGrouping::State); // the row goes to another group with the decision
    QTRY_VERIFY(message().contains(QStringLiteral("down the table")));
    go(0);
    w.press(Qt::Key_Return);
    QVERIFY(w.allShow(1));
    w.press(Qt::Key_Return);
    QVERIFY(w.allShow(2));
    w.press(Qt::Key_Return);
    QVERIFY(w.allShow(3));
    panel->setGrouping(FigureGrouping::None);
}

void TableOrderTest::theKeysOfTheUnreviewedFollowTheTable()
{
    WindowFixture &w = *m_window;
    pressHeading(Column::ValueColumn);
    pressHeading(Column::ValueColumn);
    go(2);
    w.press(Qt::Key_J);
    QVERIFY(w.allShow(1));
    w.press(Qt::Key_J);
    QVERIFY(w.allShow(0));
    w.press(Qt::Key_K);
    QVERIFY(w.allShow(1));
    w.press(Qt::Key_J);
    w.press(Qt::Key_J);
    QVERIFY(w.allShow(2)); // what is left above
    w.press(Qt::Key_K);
    QVERIFY(w.allShow(0));
    for (int i = 0; i < 3; ++i)
        w.press(Qt::Key_X);
    QVERIFY(w.allShow(3)); // across the end when nothing is left
}

void TableOrderTest::arrowsGoByRowsInTheTableAndByTheTextInTheText()
{
    WindowFixture &w = *m_window;
    pressHeading(Column::ValueColumn);
    pressHeading(Column::ValueColumn);
    go(2);
    w.press(Qt::Key_3, Qt::ControlModifier);
    w.press(Qt::Key_Down);
    QVERIFY(w.allShow(1));
    w.press(Qt::Key_Up);
    QVERIFY(w.allShow(2));
    go(0);
    w.press(Qt::Key_Down);
    QVERIFY(w.allShow(1));
}

void TableOrderTest::arrowsLeaveATableAtItsEnds()
{
    WindowFixture &w = *m_window;
    pressHeading(Column::ValueColumn);
    pressHeading(Column::ValueColumn);
    go(0); // the smallest: the last row, and the first figure of the text
    w.press(Qt::Key_3, Qt::ControlModifier);
    w.press(Qt::Key_Down);
    QVERIFY(w.allShow(3));
    w.press(Qt::Key_Down); // there is no other article
    QVERIFY(w.allShow(3));
    w.press(Qt::Key_Up);
    QVERIFY(w.allShow(0));
    w.press(Qt::Key_Up);
    QVERIFY(w.allShow(1));
    w.press(Qt::Key_Up);
    w.press(Qt::Key_Up); // nor one before
    QVERIFY(w.allShow(2));
}

void TableOrderTest::anOrderOfWorkThatWasChosenGoesBefore()
{
    WindowFixture &w = *m_window;
    w.find<QAction>("order-heaviest-first")->trigger();
    pressHeading(Column::ValueColumn);
    QCOMPARE(message(), QString());
    w.find<QAction>("order-by-text")->trigger();
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::TableOrderTest)
#include "tableorder_test.moc"
