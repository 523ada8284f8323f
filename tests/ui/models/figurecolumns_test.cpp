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
    void aNarrowCellSaysTheSameShorter_data();
    void aNarrowCellSaysTheSameShorter();
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

void FigureColumnsTest::aNarrowCellSaysTheSameShorter_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("brief");
    const auto row = [](const char *period, const char *brief) {
        QTest::newRow(period) << QString::fromLatin1(period) << QString::fromLatin1(brief);
    };
    row("2023-01-01/2023-10-31", "2023-01/10");
    row("2023-11-01/2024-02-29", "2023-11/2024-02");
    row("2021-01-01/2025-12-31", "2021/2025");
    row("2024-07-01/2024-07-31", "2024-07");
    row("2024-01-01/2024-12-31", "2024");
    row("2024-03-05/2024-03-12", "2024-03-05/12");
    row("2024-03-05/2024-06-07", "2024-03-05/06-07");
    row("2024-03-05/2025-03-05", "2024-03-05/2025-03-05");
    row("2023-01-01/2023-02-27", "2023-01-01/02-27"); // no whole month
    row("2023-08", "");
    row("2023-08-31", "");
    row("2019/2023", "");
    row("", "");
}

void FigureColumnsTest::aNarrowCellSaysTheSameShorter()
{
    QFETCH(const QString, period);
    auto figure = ui::testFigure(1, 0, QStringLiteral("20亿元"));
    figure.reading.value = model::Value(Decimal(2'000'000'000));
    figure.reading.period = period;
    QTEST(ui::shortColumnText(figure, Column::PeriodColumn), "brief");
    QCOMPARE(ui::shortColumnText(figure, Column::ValueColumn), QStringLiteral("20亿"));
    QCOMPARE(ui::shortColumnText(figure, Column::QuoteColumn), QString());
    figure.reading.upper = model::Value(Decimal(3'000'000'000));
    QCOMPARE(ui::shortColumnText(figure, Column::ValueColumn), QString());
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
