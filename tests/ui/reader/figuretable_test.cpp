// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/figuretable.h"

#include "ui/models/figuretablemodel.h"
#include "ui/testfigures.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QtTest>
#include <QVBoxLayout>

using namespace jiaoshu;
using ui::FigureTable;
using ui::FigureTableModel;
using ui::inState;
using ui::testFigure;

class FigureTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickOnARowTellsItsFigure();
    void upAndDownMoveTheCurrentFigure();
    void followingTellsNothing();
    void aPatchKeepsRowAndScroll();
    void aRowThatLeavesTheFilterIsNotTheUsersDoing();
    void theCurrentRowComesBackWithTheFilter();
    void aFigureThatIsHiddenSelectsNothing();
    void sortingByHeaderKeepsTheCurrentFigure();
    void theCurrentRowStaysInSightInAnotherOrder();
    void singleKeysReachTheWindow();
    void columnsAreRestored();
    void foreignColumnsAreRefused();
    void rejectedRowsAndTheCurrentRowLookDifferent();
};

namespace {

struct Table
{
    FigureTableModel model;
    QList<model::Figure> figures;
    FigureTable table{&model};
    QSignalSpy activated{&table, &FigureTable::figureActivated};

    explicit Table(int count = 5)
    {
        for (int id = 1; id <= count; ++id)
            figures.append(testFigure(id, id * 10, QStringLiteral("12户")));
        model.setFigures(ArticleId{1}, figures);
        table.resize(700, 300);
        table.show();
        QApplication::processEvents();
    }

    void click(int row)
    {
        const QRect cell = table.visualRect(model.index(row, FigureTableModel::QuoteColumn));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.center());
    }

    [[nodiscard]] qint64 lastActivated() const { return activated.last()[0].value<FigureId>().value; }
};

} // namespace

void FigureTableTest::aClickOnARowTellsItsFigure()
{
    Table t;
    t.click(2);
    QCOMPARE(t.activated.size(), 1);
    QCOMPARE(t.lastActivated(), 3);
    t.click(2);
    QCOMPARE(t.activated.size(), 1);
    QCOMPARE(t.table.currentFigure(), FigureId{3});
}

void FigureTableTest::upAndDownMoveTheCurrentFigure()
{
    Table t;
    t.table.setCurrentFigure(FigureId{2});
    QTest::keyClick(&t.table, Qt::Key_Down);
    QCOMPARE(t.lastActivated(), 3);
    QTest::keyClick(&t.table, Qt::Key_Up);
    QTest::keyClick(&t.table, Qt::Key_Up);
    QCOMPARE(t.lastActivated(), 1);
    QTest::keyClick(&t.table, Qt::Key_Up);
    QCOMPARE(t.activated.size(), 3);
}

void FigureTableTest::followingTellsNothing()
{
    Table t(200);
    t.table.setCurrentFigure(FigureId{150});
    QCOMPARE(t.table.currentIndex().row(), 149);
    QVERIFY(t.table.viewport()->rect().contains(t.table.visualRect(t.table.currentIndex()).center()));
    QVERIFY(t.table.selectionModel()->isRowSelected(149));
    QCOMPARE(t.activated.size(), 0);
}

void FigureTableTest::aPatchKeepsRowAndScroll()
{
    Table t(200);
    t.table.setCurrentFigure(FigureId{150});
    const int scroll = t.table.verticalScrollBar()->value();
    t.model.patch(
        {inState(t.figures[149], model::State::Confirmed), inState(t.figures[3], model::State::Rejected)},
        {});
    QApplication::processEvents();
    QCOMPARE(t.table.verticalScrollBar()->value(), scroll);
    QCOMPARE(t.table.currentIndex().row(), 149);
    QCOMPARE(t.activated.size(), 0);
}

void FigureTableTest::aRowThatLeavesTheFilterIsNotTheUsersDoing()
{
    Table t;
    t.model.setFilter(ui::isOpenFigure);
    t.table.setCurrentFigure(FigureId{2});
    t.model.patch({inState(t.figures[1], model::State::Confirmed)}, {});
    QApplication::processEvents();
    QCOMPARE(t.activated.size(), 0);
    QCOMPARE(t.table.currentFigure(), FigureId{2});
    t.model.patch({inState(t.figures[1], model::State::Proposed)}, {}); // undone
    QCOMPARE(t.table.currentIndex().row(), 1);
    QVERIFY(t.table.selectionModel()->isRowSelected(1));
}

void FigureTableTest::theCurrentRowComesBackWithTheFilter()
{
    Table t;
    t.table.setCurrentFigure(FigureId{4});
    t.model.setFilter(ui::figuresIn(model::State::Rejected));
    QCOMPARE(t.model.rowCount(), 0);
    t.model.setFilter({});
    QCOMPARE(t.table.currentIndex().row(), 3);
    QVERIFY(t.table.selectionModel()->isRowSelected(3));
    QCOMPARE(t.activated.size(), 0);
}

void FigureTableTest::aFigureThatIsHiddenSelectsNothing()
{
    Table t;
    t.table.setCurrentFigure(FigureId{4});
    t.table.setCurrentFigure(FigureId{99});
    QVERIFY(!t.table.selectionModel()->hasSelection());
    t.table.setCurrentFigure({});
    QVERIFY(!t.table.currentIndex().isValid());
}

void FigureTableTest::sortingByHeaderKeepsTheCurrentFigure()
{
    Table t;
    t.table.setCurrentFigure(FigureId{1});
    QHeaderView *header = t.table.horizontalHeader();
    const QPoint value(header->sectionViewportPosition(FigureTableModel::ValueColumn) + 10,
                       header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, value);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, value);
    QCOMPARE(t.model.index(0, 0).data(FigureTableModel::IdRole).toInt(), 5); // descending
    QCOMPARE(t.table.currentIndex().row(), 4);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, value);
    QCOMPARE(t.model.index(0, 0).data(FigureTableModel::IdRole).toInt(), 1); // reading order again
    QCOMPARE(t.activated.size(), 0);
}

void FigureTableTest::theCurrentRowStaysInSightInAnotherOrder()
{
    Table t(200);
    for (int i = 0; i < t.figures.size(); ++i)
        t.figures[i].reading.value = model::Value{Decimal(i)};
    t.model.setFigures(ArticleId{1}, t.figures);
    t.table.setCurrentFigure(FigureId{3});
    const auto isInSight = [&] {
        return t.table.viewport()->rect().contains(t.table.visualRect(t.model.indexOf(FigureId{3})));
    };
    QVERIFY(isInSight());
    for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder, Qt::DescendingOrder}) {
        t.table.sortByColumn(FigureTableModel::ValueColumn, order);
        QCOMPARE(t.model.indexOf(FigureId{3}).row(), order == Qt::AscendingOrder ? 2 : 197);
        QTRY_VERIFY(isInSight());
    }
    // What a person scrolled away from stays away while nothing changes its place.
    t.table.verticalScrollBar()->setValue(0);
    QApplication::processEvents();
    QVERIFY(!isInSight());
}

void FigureTableTest::singleKeysReachTheWindow()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    Table t;
    column->addWidget(&t.table);
    window.show();
    window.activateWindow();
    t.table.setFocus();
    QTRY_VERIFY(t.table.hasFocus());
    t.click(1);
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_X, Qt::Key_Return, Qt::Key_Space, Qt::Key_F2}) {
        QShortcut shortcut(QKeySequence(key), &window);
        QSignalSpy fired(&shortcut, &QShortcut::activated);
        QTest::keyClick(&t.table, key);
        QCOMPARE(fired.size(), 1);
    }
    QTest::keyClick(&t.table, Qt::Key_1); // no search among the rows
    QCOMPARE(t.table.currentIndex().row(), 1);
    QVERIFY(!t.table.testAttribute(Qt::WA_InputMethodEnabled));
    t.table.setParent(nullptr);
}

void FigureTableTest::columnsAreRestored()
{
    Table first;
    first.table.setColumnHidden(FigureTableModel::PlaceColumn, true);
    first.table.setColumnWidth(FigureTableModel::QuoteColumn, 222);
    first.table.horizontalHeader()->moveSection(1, 4);
    Table second;
    QVERIFY(second.table.restoreColumns(first.table.saveColumns()));
    QVERIFY(second.table.isColumnHidden(FigureTableModel::PlaceColumn));
    QCOMPARE(second.table.columnWidth(FigureTableModel::QuoteColumn), 222);
    QCOMPARE(second.table.horizontalHeader()->visualIndex(FigureTableModel::QuoteColumn), 4);
}

void FigureTableTest::foreignColumnsAreRefused()
{
    Table t;
    const int width = t.table.columnWidth(FigureTableModel::QuoteColumn);
    for (const QByteArray &state :
         {QByteArray(), QByteArray("rubbish"), QByteArray(64, '\xFF'), QByteArray(4, '\0')})
        QVERIFY(!t.table.restoreColumns(state));
    QCOMPARE(t.table.columnWidth(FigureTableModel::QuoteColumn), width);
}

void FigureTableTest::rejectedRowsAndTheCurrentRowLookDifferent()
{
    Table t;
    const auto row = [&t](int at) {
        const QRect cell = t.table.visualRect(t.model.index(at, FigureTableModel::QuoteColumn));
        return t.table.viewport()->grab(cell).toImage();
    };
    QCOMPARE(row(0), row(1));
    t.table.setCurrentFigure(FigureId{1});
    t.model.patch({inState(t.figures[2], model::State::Rejected)}, {});
    QApplication::processEvents();
    QVERIFY(row(0) != row(1));
    QVERIFY(row(2) != row(1));
}

QTEST_MAIN(FigureTableTest)
#include "figuretable_test.moc"
