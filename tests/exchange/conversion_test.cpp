// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/conversion.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::exchange;

class ConversionTest : public QObject
{
    Q_OBJECT

    static model::Value value(const char *text) { return *model::Value::parse(QString::fromLatin1(text)); }

private Q_SLOTS:
    void convertsFractionsAndLargeNumbersExactly()
    {
        const Conversion toHectares{QStringLiteral("亩"), QStringLiteral("公顷"), 1, 15};
        QCOMPARE(converted(value("100"), toHectares).toString(), QStringLiteral("20/3"));
        QCOMPARE(converted(value("1/3"), toHectares).toString(), QStringLiteral("1/45"));
        QCOMPARE(converted(value("-0.15"), toHectares).toString(), QStringLiteral("-0.01"));
        const Conversion toMyriads{QStringLiteral("元"), QStringLiteral("万元"), 1, 10000};
        QCOMPARE(converted(value("12345678901234567890123"), toMyriads).toString(),
                 QStringLiteral("1234567890123456789.0123"));
    }

    void convertsBothEndsAndLeavesOtherUnits()
    {
        model::Reading reading;
        reading.value = value("30");
        reading.upper = value("45");
        reading.unit = QStringLiteral("亩");
        const QList<Conversion> all = {{QStringLiteral("亩"), QStringLiteral("公顷"), 1, 15}};
        const model::Reading other = converted(reading, all);
        QCOMPARE(other.value.toString(), QStringLiteral("2"));
        QCOMPARE(other.upper->toString(), QStringLiteral("3"));
        QCOMPARE(other.unit, QStringLiteral("公顷"));
        reading.unit = QStringLiteral("户");
        QCOMPARE(converted(reading, all), reading);
    }

    void knowsWhatADoubleHolds()
    {
        QVERIFY(isHeldByDouble(value("123456789012345")));
        QVERIFY(isHeldByDouble(value("123456789012345000000")));
        QVERIFY(isHeldByDouble(value("-0.00123")));
        QVERIFY(isHeldByDouble(value("1/4")));
        QVERIFY(!isHeldByDouble(value("1234567890123456")));
        QVERIFY(!isHeldByDouble(value("1/3")));
        QCOMPARE(nearestDouble(value("-12.5")), -12.5);
        QCOMPARE(nearestDouble(value("1/4")), 0.25);
        QCOMPARE(*asDecimal(value("3/8")), *Decimal::parse(u"0.375"));
        QVERIFY(!asDecimal(value("2/3")));
    }
};

QTEST_GUILESS_MAIN(ConversionTest)
#include "conversion_test.moc"
