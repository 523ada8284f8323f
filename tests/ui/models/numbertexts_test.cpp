// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numbertexts.h"

#include <QtTest>

using namespace jiaoshu;

class NumberTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByThree_data();
    void groupsByThree();
    void scalesByTenThousands_data();
    void scalesByTenThousands();
    void anAmountHoldsRangeUnitAndPer();
};

namespace {

model::Value number(const char *text)
{
    return model::Value::parse(QString::fromLatin1(text)).value();
}

} // namespace

void NumberTextsTest::groupsByThree_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << QStringLiteral("0");
    QTest::newRow("999") << QStringLiteral("999");
    QTest::newRow("-999") << QStringLiteral("-999");
    QTest::newRow("1000") << QStringLiteral("1,000");
    QTest::newRow("-1234567") << QStringLiteral("-1,234,567");
    QTest::newRow("41872650") << QStringLiteral("41,872,650");
    QTest::newRow("1234.56789") << QStringLiteral("1,234.56789");
    QTest::newRow("0.12345") << QStringLiteral("0.12345");
    QTest::newRow("1/3") << QStringLiteral("1/3");
}

void NumberTextsTest::groupsByThree()
{
    QTEST(ui::groupedText(number(QTest::currentDataTag())), "text");
}

void NumberTextsTest::scalesByTenThousands_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("9999") << QString();
    QTest::newRow("10000") << QStringLiteral("1万");
    QTest::newRow("-10000") << QStringLiteral("-1万");
    QTest::newRow("41872600") << QStringLiteral("4,187.26万");
    QTest::newRow("99999999") << QStringLiteral("9,999.9999万");
    QTest::newRow("100000000") << QStringLiteral("1亿");
    QTest::newRow("2034974371000") << QStringLiteral("20,349.74371亿");
    QTest::newRow("100000001") << QString(); // 1.00000001亿 says less than the number itself
    QTest::newRow("12345.678") << QString();
    QTest::newRow("20000/3") << QString();
}

void NumberTextsTest::scalesByTenThousands()
{
    QTEST(ui::scaledText(number(QTest::currentDataTag())), "text");
}

void NumberTextsTest::anAmountHoldsRangeUnitAndPer()
{
    model::Reading reading;
    reading.value = number("3600");
    QCOMPARE(ui::amountText(reading), QStringLiteral("3,600"));
    reading.unit = QStringLiteral("元");
    QCOMPARE(ui::amountText(reading), QStringLiteral("3,600 元"));
    reading.per = QStringLiteral("亩");
    QCOMPARE(ui::amountText(reading), QStringLiteral("3,600 元/亩"));
    reading.upper = number("4200");
    QCOMPARE(ui::amountText(reading), QStringLiteral("3,600–4,200 元/亩"));
}

QTEST_GUILESS_MAIN(NumberTextsTest)
#include "numbertexts_test.moc"
