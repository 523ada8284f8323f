// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/quotefinder.h"

#include <QtTest>

using namespace jiaoshu;

/** Values that are not what the words print. */
class QuoteFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatLeavesNoOtherMeaning_data();
    void readsWhatLeavesNoOtherMeaning();
    void saysNothingOfTheRest_data();
    void saysNothingOfTheRest();
    void findsWhatWasMistyped_data();
    void findsWhatWasMistyped();
    void letsBeWhatMayBeMeant_data();
    void letsBeWhatMayBeMeant();
    void aRangeIsLetBe();

private:
    static bool isFound(const QString &quote, const QString &value)
    {
        model::Reading reading;
        reading.kind = model::Kind::Measure;
        reading.quote = quote;
        reading.value = *model::Value::parse(value);
        const QList<checks::Check> found = checks::findMistyped({reading});
        return !found.isEmpty() && found[0].verdict == checks::Verdict::Fails &&
               found[0].figures == QList<qsizetype>{0} && found[0].kind == checks::CheckKind::Quote;
    }
};

void QuoteFinderTest::readsWhatLeavesNoOtherMeaning_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("value");
    QTest::newRow("a count") << QStringLiteral("921户") << QStringLiteral("921");
    QTest::newRow("ten thousands") << QStringLiteral("7820万元") << QStringLiteral("78200000");
    QTest::newRow("traditional") << QStringLiteral("3.09萬(wàn)戶") << QStringLiteral("30900");
    QTest::newRow("full width") << QStringLiteral("１２.５億元") << QStringLiteral("1250000000");
    QTest::newRow("two scales") << QStringLiteral("1.2万亿元") << QStringLiteral("1200000000000");
    QTest::newRow("thousands of ten thousands") << QStringLiteral("3千万元") << QStringLiteral("30000000");
    QTest::newRow("broken over lines") << QStringLiteral("3.5\n亿元") << QStringLiteral("350000000");
    QTest::newRow("more than") << QStringLiteral("5000多万元") << QStringLiteral("50000000");
    QTest::newRow("grouped") << QStringLiteral("12,340吨") << QStringLiteral("12340");
    QTest::newRow("points") << QStringLiteral("3.5个百分点") << QStringLiteral("3.5");
    QTest::newRow("points alone") << QStringLiteral("2百分点") << QStringLiteral("2");
    QTest::newRow("below zero") << QStringLiteral("-4.2%") << QStringLiteral("4.2");
}

void QuoteFinderTest::readsWhatLeavesNoOtherMeaning()
{
    QFETCH(const QString, quote);
    QFETCH(const QString, value);
    const auto quoted = checks::quotedNumber(quote);
    QVERIFY(quoted);
    QVERIFY2(quoted->value() == *Decimal::parse(value), qPrintable(quoted->value().toString()));
    QVERIFY(!isFound(quote, value));
    QVERIFY(isFound(quote, QStringLiteral("917.3")));
}

void QuoteFinderTest::saysNothingOfTheRest_data()
{
    QTest::addColumn<QString>("quote");
    for (const char *quote :
         {"三千五百户", "3成",      "八折",         "2至3万元", "30%—40%", "1/3",    "2倍半",
          "半年",       "3万5千元", "第3位的120吨", "十几万户", "3‰",      "翻一番", "5元3角",
          "8角",        "5毛",      "6.5分",        "百分之三", "",        "户",     "3:1"})
        QTest::newRow(quote) << QString::fromUtf8(quote);
}

void QuoteFinderTest::saysNothingOfTheRest()
{
    QFETCH(const QString, quote);
    QVERIFY(!checks::quotedNumber(quote));
    QVERIFY(!isFound(quote, QStringLiteral("917.3")));
}

void QuoteFinderTest::findsWhatWasMistyped_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("value");
    QTest::newRow("two swapped") << QStringLiteral("7820万元") << QStringLiteral("87200000");
    QTest::newRow("a nought too many") << QStringLiteral("340户") << QStringLiteral("3400");
    QTest::newRow("another scale") << QStringLiteral("7820万元") << QStringLiteral("782000000000");
    QTest::newRow("without its scale") << QStringLiteral("7820万元") << QStringLiteral("7820");
    QTest::newRow("ten thousand times a share") << QStringLiteral("8.3%") << QStringLiteral("83000");
    QTest::newRow("ten thousand times people") << QStringLiteral("2840人") << QStringLiteral("28400000");
    QTest::newRow("a point lost") << QStringLiteral("93.5%") << QStringLiteral("935");
    QTest::newRow("a digit left out") << QStringLiteral("1342户") << QStringLiteral("142");
}

void QuoteFinderTest::findsWhatWasMistyped()
{
    QFETCH(const QString, quote);
    QFETCH(const QString, value);
    QVERIFY(isFound(quote, value));
}

void QuoteFinderTest::letsBeWhatMayBeMeant_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("value");
    QTest::newRow("a heading says 万元") << QStringLiteral("7820") << QStringLiteral("78200000");
    QTest::newRow("a heading says 亿元") << QStringLiteral("12.5") << QStringLiteral("1250000000");
    QTest::newRow("the unit is 千克") << QStringLiteral("5千克") << QStringLiteral("5");
    QTest::newRow("or it is 克") << QStringLiteral("5千克") << QStringLiteral("5000");
    QTest::newRow("of 千瓦 so many 万") << QStringLiteral("120万千瓦") << QStringLiteral("1200000");
    QTest::newRow("a fall") << QStringLiteral("4.2%") << QStringLiteral("-4.2");
    QTest::newRow("a part") << QStringLiteral("3") << QStringLiteral("1/3");
}

void QuoteFinderTest::letsBeWhatMayBeMeant()
{
    QFETCH(const QString, quote);
    QFETCH(const QString, value);
    QVERIFY(!isFound(quote, value));
}

void QuoteFinderTest::aRangeIsLetBe()
{
    model::Reading reading;
    reading.quote = QStringLiteral("30吨");
    reading.value = Decimal(20);
    reading.upper = model::Value(Decimal(30));
    QVERIFY(checks::findMistyped({reading}).isEmpty());
}

QTEST_GUILESS_MAIN(QuoteFinderTest)

#include "quotefinder_test.moc"
