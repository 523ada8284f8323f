// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figure.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::model;

namespace {

Reading goodReading()
{
    Reading reading;
    reading.span = codePointSpan(3, 7);
    reading.quote = QStringLiteral("921户");
    reading.value = Decimal(921);
    reading.unit = QStringLiteral("户");
    reading.period = QStringLiteral("2023-08-31");
    return reading;
}

QString faultOf(const Reading &reading)
{
    const auto checked = validate(reading);
    return checked ? QString() : checked.error().detail;
}

} // namespace

class FigureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesAGoodReading() { QVERIFY(validate(goodReading()).has_value()); }

    void namesTheFieldThatCannotBe()
    {
        Reading reading = goodReading();
        reading.span = codePointSpan(7, 7);
        QCOMPARE(faultOf(reading), QStringLiteral("span"));
        reading = goodReading();
        reading.quote = QStringLiteral("921");
        QCOMPARE(faultOf(reading), QStringLiteral("quote"));
        reading = goodReading();
        reading.upper = Decimal(920);
        QCOMPARE(faultOf(reading), QStringLiteral("upper"));
        reading = goodReading();
        reading.per = QStringLiteral("人");
        QCOMPARE(faultOf(reading), QStringLiteral("per"));
        reading = goodReading();
        reading.period = QStringLiteral("8月底");
        QCOMPARE(faultOf(reading), QStringLiteral("period"));
    }

    void refusesANumberThatCouldNotBeReadBack()
    {
        Reading reading = goodReading();
        reading.value = Decimal(1).scaledByPowerOfTen(Decimal::MaximumDigits - 1);
        QCOMPARE(faultOf(reading), QString());
        reading.upper = Decimal(1).scaledByPowerOfTen(Decimal::MaximumDigits);
        QCOMPARE(faultOf(reading), QStringLiteral("upper"));
        reading.upper.reset();
        reading.value = Decimal(1).scaledByPowerOfTen(Decimal::MaximumDigits);
        QCOMPARE(faultOf(reading), QStringLiteral("value"));
        reading.value = Decimal(1).scaledByPowerOfTen(-Decimal::MaximumDigits - 1);
        QCOMPARE(faultOf(reading), QStringLiteral("value"));
    }

    void countsQuotesInCodePoints()
    {
        Reading reading = goodReading();
        reading.quote = QStringLiteral("9𠮷1户");
        QVERIFY(validate(reading).has_value());
    }

    void readsEveryTermBack()
    {
        for (const State state : AllStates)
            QCOMPARE(stateFromText(toText(state)), std::optional(state));
        for (const Kind kind : AllKinds)
            QCOMPARE(kindFromText(toText(kind)), std::optional(kind));
        for (const Qualifier qualifier : AllQualifiers)
            QCOMPARE(qualifierFromText(toText(qualifier)), std::optional(qualifier));
        for (const Status status : AllStatuses)
            QCOMPARE(statusFromText(toText(status)), std::optional(status));
        QVERIFY(!stateFromText(u"deleted"));
    }
};

QTEST_GUILESS_MAIN(FigureTest)
#include "figure_test.moc"
