// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <QTest>

#include <limits>

using jiaoshu::Decimal;
using jiaoshu::ErrorCode;

class DecimalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsWhatItParsed_data();
    void printsWhatItParsed();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void refusesMoreThanItsDigits();
    void tellsWhetherParsingTakesWhatItPrints();
    void scalesExactly();
    void addsAndMultipliesExactly();
    void comparesByNumber();
    void staysExactBeyondSixtyFourBits();
    void isTheSameValueHoweverItWasReached();
    void givesAWholeNumberOnlyWhereItIsOne();
    void dividesInLowestTerms();
    void dividesToEighteenDigits();
};

void DecimalTest::printsWhatItParsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("zero") << QStringLiteral("0") << QStringLiteral("0");
    QTest::newRow("minus zero") << QStringLiteral("-0") << QStringLiteral("0");
    QTest::newRow("whole") << QStringLiteral("5026910000") << QStringLiteral("5026910000");
    QTest::newRow("trailing zeros") << QStringLiteral("1.50") << QStringLiteral("1.5");
    QTest::newRow("leading zeros are no octal") << QStringLiteral("0012.25") << QStringLiteral("12.25");
    QTest::newRow("small") << QStringLiteral("0.00005") << QStringLiteral("0.00005");
    QTest::newRow("negative") << QStringLiteral("-0.05") << QStringLiteral("-0.05");
    QTest::newRow("plus") << QStringLiteral("+7") << QStringLiteral("7");
    QTest::newRow("thirty digits") << QStringLiteral("123456789012345678901234567890.125")
                                   << QStringLiteral("123456789012345678901234567890.125");
    QTest::newRow("eighteen digits") << QStringLiteral("-999999999999999999")
                                     << QStringLiteral("-999999999999999999");
    QTest::newRow("nineteen digits") << QStringLiteral("9223372036854775807")
                                     << QStringLiteral("9223372036854775807");
    QTest::newRow("one more than 64 bits")
        << QStringLiteral("9223372036854775808") << QStringLiteral("9223372036854775808");
    QTest::newRow("the least of 64 bits")
        << QStringLiteral("-9223372036854775808") << QStringLiteral("-9223372036854775808");
    QTest::newRow("one less") << QStringLiteral("-9223372036854775809")
                              << QStringLiteral("-9223372036854775809");
    QTest::newRow("zeros in front of many digits")
        << QStringLiteral("000000000000000000000000.500") << QStringLiteral("0.5");
    QTest::newRow("many decimals") << QStringLiteral("0.1234567890123456789012345678901")
                                   << QStringLiteral("0.1234567890123456789012345678901");
}

void DecimalTest::printsWhatItParsed()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto decimal = Decimal::parse(text);
    QVERIFY(decimal.has_value());
    QCOMPARE(decimal->toString(), printed);
    QCOMPARE(Decimal::parse(printed)->toString(), printed);
}

void DecimalTest::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"", u"-", u".5", u"5.", u"1.2.3", u"1e5", u"1,000", u"１２", u"NaN", u"inf",
                                 u" 1", u"1 ", u"三", u"--1", u"0x10", u"1/2"})
        QTest::newRow(qPrintable(QStringLiteral("[%1]").arg(QStringView(text).toString())))
            << QStringView(text).toString();
}

void DecimalTest::refusesWhatIsNoNumber()
{
    QFETCH(QString, text);
    const auto decimal = Decimal::parse(text);
    QVERIFY(!decimal.has_value());
    QCOMPARE(decimal.error().code, ErrorCode::BadNumber);
}

void DecimalTest::refusesMoreThanItsDigits()
{
    QVERIFY(Decimal::parse(QString(Decimal::MaximumDigits, QLatin1Char('9'))).has_value());
    const auto tooLong = Decimal::parse(QString(Decimal::MaximumDigits + 1, QLatin1Char('9')));
    QVERIFY(!tooLong.has_value());
    QCOMPARE(tooLong.error().code, ErrorCode::ValueTooLong);
}

void DecimalTest::tellsWhetherParsingTakesWhatItPrints()
{
    const int most = Decimal::MaximumDigits;
    const Decimal large = *Decimal::parse(QString(most - 1, QLatin1Char('9')));
    const QList<Decimal> numbers = {Decimal(0),
                                    Decimal(-1).scaledByPowerOfTen(most - 1),
                                    Decimal(-1).scaledByPowerOfTen(most),
                                    Decimal(1234567890123456789).scaledByPowerOfTen(most - 19),
                                    Decimal(1234567890123456789).scaledByPowerOfTen(most - 18),
                                    Decimal(7).scaledByPowerOfTen(-most),
                                    Decimal(7).scaledByPowerOfTen(-most - 1),
                                    large,
                                    large.scaledByPowerOfTen(1),
                                    large.scaledByPowerOfTen(2),
                                    large.negated().scaledByPowerOfTen(-most)};
    for (const Decimal &number : numbers)
        QCOMPARE(number.readsBack(), Decimal::parse(number.toString()).has_value());
}

void DecimalTest::scalesExactly()
{
    QCOMPARE(Decimal::parse(u"502691")->scaledByPowerOfTen(4).toString(), QStringLiteral("5026910000"));
    QCOMPARE(Decimal::parse(u"0.376")->scaledByPowerOfTen(4).toString(), QStringLiteral("3760"));
    QCOMPARE(Decimal::parse(u"6")->scaledByPowerOfTen(-5).toString(), QStringLiteral("0.00006"));
}

void DecimalTest::addsAndMultipliesExactly()
{
    const Decimal tenth = *Decimal::parse(u"0.1");
    const Decimal fifth = *Decimal::parse(u"0.2");
    QCOMPARE((tenth + fifth).toString(), QStringLiteral("0.3"));
    QCOMPARE((fifth - tenth).toString(), QStringLiteral("0.1"));
    QCOMPARE((tenth * fifth).toString(), QStringLiteral("0.02"));
    QCOMPARE((Decimal(3) - Decimal(5)).toString(), QStringLiteral("-2"));
}

void DecimalTest::comparesByNumber()
{
    QVERIFY(*Decimal::parse(u"1.50") == *Decimal::parse(u"1.5"));
    QVERIFY(*Decimal::parse(u"9.9") < Decimal(10));
    QVERIFY(!(Decimal(10) < *Decimal::parse(u"9.9")));
    QVERIFY(Decimal(-1) < Decimal(0));
}

void DecimalTest::staysExactBeyondSixtyFourBits()
{
    const Decimal large = *Decimal::parse(u"9223372036854775807");
    QCOMPARE((large + Decimal(1)).toString(), QStringLiteral("9223372036854775808"));
    QCOMPARE((large * large).toString(), QStringLiteral("85070591730234615847396907784232501249"));
    QCOMPARE((large + *Decimal::parse(u"0.5")).toString(), QStringLiteral("9223372036854775807.5"));
    QCOMPARE((*Decimal::parse(u"1") + Decimal(3).scaledByPowerOfTen(40)).toString(),
             QStringLiteral("30000000000000000000000000000000000000001"));
    QCOMPARE(large.scaledByPowerOfTen(20).toString(),
             QStringLiteral("922337203685477580700000000000000000000"));
    QVERIFY(large < large + Decimal(1));
    QVERIFY((large + Decimal(1)).negated() < large.negated());
    QVERIFY(!(large * large < large));
    QVERIFY((large * large).negated().isNegative());
    QVERIFY(large * large != large * Decimal(-1) * large);
    QVERIFY(large * large + Decimal(1) != large * large);
}

void DecimalTest::isTheSameValueHoweverItWasReached()
{
    const Decimal beyond = *Decimal::parse(u"9223372036854775808");
    QVERIFY(beyond - Decimal(1) == *Decimal::parse(u"9223372036854775807"));
    QVERIFY(beyond + beyond.negated() == Decimal(0));
    QCOMPARE((beyond - beyond).scaledByPowerOfTen(5).toString(), QStringLiteral("0"));
    const Decimal least(std::numeric_limits<qint64>::min());
    QVERIFY(beyond.negated() == least);
    QVERIFY(least.negated() == beyond);
    QVERIFY(beyond * Decimal(5) == *Decimal::parse(u"4611686018427387904") * Decimal(10));
    QVERIFY(*Decimal::parse(u"20") * *Decimal::parse(u"0.5") == Decimal(10));
}

void DecimalTest::givesAWholeNumberOnlyWhereItIsOne()
{
    QCOMPARE(Decimal::parse(u"1200")->toInteger(), std::optional<qint64>(1200));
    QCOMPARE(Decimal(-7).toInteger(), std::optional<qint64>(-7));
    QCOMPARE(Decimal().toInteger(), std::optional<qint64>(0));
    QCOMPARE(Decimal::parse(u"12.5")->toInteger(), std::nullopt);
    QCOMPARE(Decimal::parse(u"9223372036854775808")->toInteger(), std::nullopt);
    QCOMPARE(Decimal(1).scaledByPowerOfTen(19).toInteger(), std::nullopt);
}

void DecimalTest::dividesInLowestTerms()
{
    const auto quotient = [](const char *a, const char *b) {
        const auto [above, below] = Decimal::quotient(*Decimal::parse(QString::fromLatin1(a)),
                                                      *Decimal::parse(QString::fromLatin1(b)));
        return QString(above.toString() + u'/' + below.toString());
    };
    QCOMPARE(quotient("100", "15"), QStringLiteral("20/3"));
    QCOMPARE(quotient("315000", "15"), QStringLiteral("21000/1"));
    QCOMPARE(quotient("1", "8"), QStringLiteral("0.125/1"));
    QCOMPARE(quotient("-0.1", "30"), QStringLiteral("-1/300"));
    QCOMPARE(quotient("7", "-14"), QStringLiteral("-0.5/1"));
    QCOMPARE(quotient("0", "7"), QStringLiteral("0/1"));
    QCOMPARE(quotient("1000", "0.003"), QStringLiteral("1000000/3"));
    QCOMPARE(quotient("98765432109876543210987654321", "98765432109876543210987654321000"),
             QStringLiteral("0.001/1"));
}

void DecimalTest::dividesToEighteenDigits()
{
    const auto divided = [](const char *a, const char *b) {
        return Decimal::divided(*Decimal::parse(QString::fromLatin1(a)),
                                *Decimal::parse(QString::fromLatin1(b)))
            .toString();
    };
    QCOMPARE(divided("1", "8"), QStringLiteral("0.125"));
    QCOMPARE(divided("-7", "2"), QStringLiteral("-3.5"));
    QCOMPARE(divided("0", "3"), QStringLiteral("0"));
    QCOMPARE(divided("300", "0.25"), QStringLiteral("1200"));
    QCOMPARE(divided("346000000", "2"), QStringLiteral("173000000"));
    // What does not end is cut off toward zero, on both sides of it, behind as many digits as are promised.
    for (const char *a : {"2", "-2"}) {
        const QString third = divided(a, "3");
        const QString digits = QString(third).remove(QLatin1Char('-')).mid(2);
        QVERIFY2(digits.size() >= 18 && digits.count(QLatin1Char('6')) == digits.size(), qPrintable(third));
    }
    // Also where the divisor is far longer, and beyond 64 bits.
    const QString small = divided("1", "700000000000000000000000000001");
    QVERIFY2(small.startsWith(QStringLiteral("0.00000000000000000000000000000142857142857142857")),
             qPrintable(small));
    QCOMPARE(divided("123456789012345678901234567890", "10"),
             QStringLiteral("12345678901234567890123456789"));
}

QTEST_GUILESS_MAIN(DecimalTest)
#include "decimal_test.moc"
