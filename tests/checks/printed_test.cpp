// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/printed.h"

#include <QtTest>

using namespace jiaoshu;

/** What numbers a figure may mean, by the digits it is printed with. */
class PrintedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesAsFarAsItsDigitsAllow_data();
    void reachesAsFarAsItsDigitsAllow();
    void saysNothingWithoutAnotherEnd();
    void keepsTheDigitsOfAMistakenScale();
    void reachesBeyondBothEndsOfARoughRange();
};

namespace {

model::Reading reading(const QString &quote, const QString &value, model::Kind kind = model::Kind::Count)
{
    model::Reading made;
    made.quote = quote;
    made.value = *model::Value::parse(value);
    made.kind = kind;
    return made;
}

} // namespace

void PrintedTest::reachesAsFarAsItsDigitsAllow_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<int>("digits");
    const auto row = [](const char16_t *quote, const char *value, const char *low, const char *high,
                        int digits) {
        QTest::newRow(value) << QString::fromUtf16(quote) << QString::fromLatin1(value)
                             << QString::fromLatin1(low) << QString::fromLatin1(high) << digits;
    };
    row(u"921户", "921", "921", "921", 3);                          // counted to the last
    row(u"3.46亿人", "346000000", "345500000", "346500000", 3);     // rounded
    row(u"3.50亿人", "350000000", "349500000", "350500000", 3);     // a nought that is printed counts
    row(u"3億2,715萬人", "327150000", "327145000", "327155000", 5); // as far as the last of its scales
    row(u"48.6萬(wàn)戶", "486000", "485500", "486500", 3);
    row(u"百分之四十五", "45", "45", "45", 2);
    row(u"六成", "60", "55", "65", 1);
    row(u"三千人", "3000", "2500", "3500", 1);
    row(u"12.5%", "12.5", "12.45", "12.55", 3);
}

void PrintedTest::reachesAsFarAsItsDigitsAllow()
{
    QFETCH(const QString, quote);
    QFETCH(const QString, value);
    const auto found = checks::printed(reading(quote, value));
    QVERIFY(found);
    QTEST(found->range.low.toString(), "low");
    QTEST(found->range.high.toString(), "high");
    QTEST(found->digits, "digits");
}

void PrintedTest::saysNothingWithoutAnotherEnd()
{
    model::Reading atLeast = reading(QStringLiteral("400户"), QStringLiteral("400"));
    atLeast.qualifier = model::Qualifier::AtLeast;
    QVERIFY(!checks::printed(atLeast));
    QVERIFY(!checks::printed(reading(QStringLiteral("三分之一"), QStringLiteral("1/3"))));
    QVERIFY(!checks::printed(reading(QStringLiteral("-3.2"), QStringLiteral("-3.2"))));

    model::Reading more = reading(QStringLiteral("240余户"), QStringLiteral("240"));
    more.qualifier = model::Qualifier::MoreThan;
    QVERIFY(checks::printed(more));
    QVERIFY(checks::printed(more)->range.overlaps({249, 249}));
    QVERIFY(!checks::printed(more)->range.overlaps({300, 300}));
    QCOMPARE(checks::printed(more)->digits, 0);
}

void PrintedTest::keepsTheDigitsOfAMistakenScale()
{
    const auto right = checks::printed(reading(QStringLiteral("3.46亿元"), QStringLiteral("346000000")));
    const auto wrong = checks::printed(reading(QStringLiteral("3.46亿元"), QStringLiteral("34600")));
    QCOMPARE(wrong->digits, right->digits);
    const auto larger = checks::printed(reading(QStringLiteral("3.46万元"), QStringLiteral("346000000")));
    QCOMPARE(larger->range, right->range);
}

void PrintedTest::reachesBeyondBothEndsOfARoughRange()
{
    model::Reading rough = reading(QStringLiteral("300至400户"), QStringLiteral("300"));
    rough.upper = model::Value(Decimal(400));
    QCOMPARE(checks::printed(rough)->range, (checks::Interval{Decimal(2995, -1), Decimal(4005, -1)}));
    rough.qualifier = model::Qualifier::About;
    QCOMPARE(checks::printed(rough)->range, (checks::Interval{200, 500}));
    rough.qualifier = model::Qualifier::MoreThan;
    QCOMPARE(checks::printed(rough)->range.high, Decimal(500));
    rough.qualifier = model::Qualifier::LessThan;
    QCOMPARE(checks::printed(rough)->range.low, Decimal(200));
    QVERIFY(checks::printed(rough)->range.overlaps({Decimal(400), Decimal(400)}));
    QVERIFY(!checks::printed(rough)->range.overlaps({Decimal(460), Decimal(460)}));
}

QTEST_GUILESS_MAIN(PrintedTest)

#include "printed_test.moc"
