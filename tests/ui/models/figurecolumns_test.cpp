// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figurecolumns.h"

#include "ui/testfigures.h"

#include <QSet>
#include <QtTest>

using namespace jiaoshu;
using Column = ui::FigureTableModel::Column;

class FigureColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnHasATitleOfItsOwn();
    void aCellShowsOneLine();
    void aRangeAndARateReadAsSuch();
    void theValueTipAddsTheChineseScale();
    void sortsNumbersAsNumbers();
    void fractionsSortBetweenWholeNumbers();
    void readingOrderIsBySpan();
    void theSummarySaysWhatIsKnownAndNothingElse();
};

void FigureColumnsTest::everyColumnHasATitleOfItsOwn()
{
    QSet<QString> titles;
    for (int column = 0; column < Column::ColumnCount; ++column)
        titles.insert(ui::columnTitle(static_cast<Column>(column)));
    titles.remove(QString());
    QCOMPARE(titles.size(), int(Column::ColumnCount));
}

void FigureColumnsTest::aCellShowsOneLine()
{
    auto figure = ui::testFigure(1, 0, QStringLiteral("48\r\n户"));
    figure.reading.note = QStringLiteral("甲\n乙");
    QCOMPARE(ui::columnText(figure, Column::QuoteColumn), QStringLiteral("48 户"));
    QCOMPARE(ui::columnText(figure, Column::NoteColumn), QStringLiteral("甲 乙"));
    QCOMPARE(ui::columnToolTip(figure, Column::NoteColumn), QStringLiteral("甲\n乙"));
}

void FigureColumnsTest::aRangeAndARateReadAsSuch()
{
    auto figure = ui::testFigure(1200, 0, QStringLiteral("1.2万至1.5万元"));
    figure.reading.upper = model::Value(Decimal(15000));
    figure.reading.unit = QStringLiteral("元");
    figure.reading.per = QStringLiteral("亩");
    figure.reading.qualifier = model::Qualifier::About;
    QCOMPARE(ui::columnText(figure, Column::ValueColumn), QStringLiteral("12,000–15,000"));
    QCOMPARE(ui::columnText(figure, Column::UnitColumn), QStringLiteral("元/亩"));
    QCOMPARE(ui::columnText(figure, Column::QualifierColumn), QStringLiteral("≈"));
}

void FigureColumnsTest::theValueTipAddsTheChineseScale()
{
    const auto large = ui::testFigure(4187, 0, QStringLiteral("4.187万户"));
    QCOMPARE(ui::columnToolTip(large, Column::ValueColumn), QStringLiteral("41,870 户\n4.187万户"));
    const auto small = ui::testFigure(4, 0, QStringLiteral("40户"));
    QCOMPARE(ui::columnToolTip(small, Column::ValueColumn), QStringLiteral("40 户"));
}

void FigureColumnsTest::sortsNumbersAsNumbers()
{
    const auto nine = ui::testFigure(9, 0, QStringLiteral("90户"));
    const auto ten = ui::testFigure(10, 0, QStringLiteral("100户"));
    QVERIFY(ui::columnLess(nine, ten, Column::ValueColumn));
    QVERIFY(!ui::columnLess(ten, nine, Column::ValueColumn));
    QVERIFY(!ui::columnLess(ten, ten, Column::ValueColumn));
}

void FigureColumnsTest::fractionsSortBetweenWholeNumbers()
{
    auto third = ui::testFigure(1, 0, QStringLiteral("三分之一"));
    third.reading.value = model::Value(Decimal(1), Decimal(3));
    auto half = third;
    half.reading.value = model::Value(Decimal(1), Decimal(2));
    const auto ten = ui::testFigure(1, 0, QStringLiteral("10户"));
    QVERIFY(ui::columnLess(third, half, Column::ValueColumn));
    QVERIFY(ui::columnLess(half, ten, Column::ValueColumn));
    QVERIFY(!ui::columnLess(ten, third, Column::ValueColumn));
}

void FigureColumnsTest::readingOrderIsBySpan()
{
    const auto first = ui::testFigure(5, 10, QStringLiteral("10户"));
    const auto second = ui::testFigure(2, 12, QStringLiteral("10户"));
    QVERIFY(ui::readsBefore(first, second));
    QVERIFY(!ui::readsBefore(second, first));
}

void FigureColumnsTest::theSummarySaysWhatIsKnownAndNothingElse()
{
    auto figure = ui::testFigure(4, 0, QStringLiteral("40户"));
    QCOMPARE(ui::figureSummary(figure), QStringLiteral("40 户\n示范户\n青禾县\nProposed"));
    figure.reading.place.clear();
    figure.reading.indicator.clear();
    QCOMPARE(ui::figureSummary(figure), QStringLiteral("40 户\nProposed"));
    figure.reading.period = QStringLiteral("2021");
    figure.reading.status = model::Status::Target;
    figure.reading.qualifier = model::Qualifier::AtLeast;
    QCOMPARE(ui::figureSummary(figure), QStringLiteral("≥ 40 户\n2021 · Target\nProposed"));
}

QTEST_GUILESS_MAIN(FigureColumnsTest)
#include "figurecolumns_test.moc"
