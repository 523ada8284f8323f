// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fieldtext.h"

#include <QTest>

namespace jiaoshu::ui {

class FieldTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadAsTyped_data();
    void numbersAreReadAsTyped();
    void otherTextsAreNoNumbers_data();
    void otherTextsAreNoNumbers();
    void periodsAreReadAsTyped_data();
    void periodsAreReadAsTyped();
    void otherTextsAreNoPeriods_data();
    void otherTextsAreNoPeriods();
    void aPeriodThatCannotBeSaysWhy_data();
    void aPeriodThatCannotBeSaysWhy();
};

void FieldTextTest::numbersAreReadAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QStringLiteral("30900") << QStringLiteral("30900");
    QTest::newRow("grouped") << QStringLiteral("1,030,900.5") << QStringLiteral("1030900.5");
    QTest::newRow("blanks") << QStringLiteral(" 30 900 ") << QStringLiteral("30900");
    QTest::newRow("full width") << QStringLiteral("３０９００．５") << QStringLiteral("30900.5");
    QTest::newRow("full width comma") << QStringLiteral("30，900") << QStringLiteral("30900");
    QTest::newRow("minus sign") << QStringLiteral("−1.5") << QStringLiteral("-1.5");
    QTest::newRow("full width minus") << QStringLiteral("－1.5") << QStringLiteral("-1.5");
    QTest::newRow("plus") << QStringLiteral("+2") << QStringLiteral("2");
    QTest::newRow("fraction") << QStringLiteral("1 / 3") << QStringLiteral("1/3");
    QTest::newRow("wan") << QStringLiteral("2.5万") << QStringLiteral("25000");
    QTest::newRow("traditional wan") << QStringLiteral("-1,200.5 萬") << QStringLiteral("-12005000");
    QTest::newRow("yi") << QStringLiteral("３．０９亿") << QStringLiteral("309000000");
    QTest::newRow("traditional yi") << QStringLiteral("3億") << QStringLiteral("300000000");
    QTest::newRow("hundred") << QStringLiteral("3百") << QStringLiteral("300");
    QTest::newRow("ten million") << QStringLiteral("2.5千万") << QStringLiteral("25000000");
    QTest::newRow("wan yi") << QStringLiteral("1.2万亿") << QStringLiteral("1200000000000");
    QTest::newRow("grouped fraction") << QStringLiteral("1,000/3") << QStringLiteral("1000/3");
}

void FieldTextTest::numbersAreReadAsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, value);
    const auto read = typedValue(typed);
    QVERIFY(read);
    QCOMPARE(read->toString(), value);
}

void FieldTextTest::otherTextsAreNoNumbers_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *text : {"", " ", "abc", "万", "3万5", "3亿万", "3万万", "1/3万", "万3", "十3", "1,5",
                             "1,23,456", "1.2.3", "1/0", "--1", "1e5", "12,3456"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void FieldTextTest::otherTextsAreNoNumbers()
{
    QFETCH(const QString, typed);
    const auto read = typedValue(typed);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadNumber);
    QCOMPARE(read.error().detail, typed);
}

void FieldTextTest::periodsAreReadAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("period");
    const QList<std::pair<const char *, const char *>> rows = {
        {"", ""},
        {" 2023 ", "2023"},
        {"2023-08", "2023-08"},
        {"2023-8", "2023-08"},
        {"2023.8", "2023-08"},
        {"2023.8.5", "2023-08-05"},
        {"２０２３－０８", "2023-08"},
        {"2024q1", "2024-01-01/2024-03-31"},
        {"2024Q4", "2024-10-01/2024-12-31"},
        {"2024-q2", "2024-04-01/2024-06-30"},
        {"24q3", "2024-07-01/2024-09-30"},
        {"23-8", "2023-08"},
        {"23.8.5", "2023-08-05"},
        {"98h2", "1998-07-01/1998-12-31"},
        {"２３－８", "2023-08"},
        {"23-1-1/23-8-31", "2023-01-01/2023-08-31"},
        {"2023h1", "2023-01-01/2023-06-30"},
        {"2023-1-1/2023-8-31", "2023-01-01/2023-08-31"},
        {"2023-01-01 / 2023-08-31", "2023-01-01/2023-08-31"},
    };
    for (const auto &[typed, period] : rows)
        QTest::newRow(*typed ? typed : "empty") << QString::fromUtf8(typed) << QString::fromLatin1(period);
}

void FieldTextTest::periodsAreReadAsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, period);
    const auto read = typedPeriod(typed);
    QVERIFY(read);
    QCOMPARE(*read, period);
}

void FieldTextTest::otherTextsAreNoPeriods_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *text :
         {"23", "23-13", "8-23", "23q5", "2023-13", "2023-02-30", "2024q5", "2024h3", "2023-08/2023-01",
          "2023年", "/", "-", "last year", "2023-01-01/2023-02-01/2023-03-01", "2023-1-1-1"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void FieldTextTest::otherTextsAreNoPeriods()
{
    QFETCH(const QString, typed);
    const auto read = typedPeriod(typed);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadPeriod);
}

void FieldTextTest::aPeriodThatCannotBeSaysWhy_data()
{
    using Kind = PeriodFault::Kind;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<PeriodFault>("fault");
    const auto row = [](const char *typed, const PeriodFault &fault) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << fault;
    };
    row("2027-13", {Kind::Month, 13});
    row("2027-0", {Kind::Month, 0});
    row("27-14-2", {Kind::Month, 14});
    row("2027年15月", {Kind::Month, 15});
    row("2027-02-30", {Kind::Day, 30, QStringLiteral("2027-02")});
    row("2027-04-01/2027-04-31", {Kind::Day, 31, QStringLiteral("2027-04")});
    row("2027-08/2027-01", {Kind::Order});
    row("last year", {Kind::Form});
    row("2027年茶园", {Kind::Form});
    row("2027q5", {Kind::Form});
    row("/", {Kind::Form});
}

void FieldTextTest::aPeriodThatCannotBeSaysWhy()
{
    QFETCH(const QString, typed);
    QVERIFY(!typedPeriod(typed));
    QTEST(periodFaultOf(typed), "fault");
}

} // namespace jiaoshu::ui

Q_DECLARE_METATYPE(jiaoshu::ui::PeriodFault)

QTEST_GUILESS_MAIN(jiaoshu::ui::FieldTextTest)
#include "fieldtext_test.moc"
