// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/readingsteps.h"

#include <QTest>

namespace jiaoshu::ui {

class ReadingStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScaleIsShownAsAPowerOfTen_data();
    void aScaleIsShownAsAPowerOfTen();
    void nothingIsShownWhereNothingIsInBetween_data();
    void nothingIsShownWhereNothingIsInBetween();

private:
    static model::Reading reading(const QString &quote, const QString &value)
    {
        model::Reading made;
        made.quote = quote;
        made.value = model::Value::parse(value).value();
        return made;
    }
};

void ReadingStepsTest::aScaleIsShownAsAPowerOfTen_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("step");
    const auto row = [](const char *quote, const char *value, const char *step) {
        QTest::newRow(quote) << QString::fromUtf8(quote) << QString::fromUtf8(value)
                             << QString::fromUtf8(step);
    };
    row("4.21万户", "42100", "4.21 × 10⁴");
    row("4.21萬(wàn)戶", "42100", "4.21 × 10⁴");
    row("１２．５亿元", "1250000000", "12.5 × 10⁸");
    row("1,234.5万元", "12345000", "1,234.5 × 10⁴");
    row("2.6万亿元", "2600000000000", "2.6 × 10¹²");
    row("37 萬 人", "370000", "37 × 10⁴");
    row("三万五千", "35000", "3 × 10⁴ + 5 × 10³");
    row("三千五百万元", "35000000", "3 × 10⁷ + 5 × 10⁶");
    row("一亿二千三百万", "123000000", "1 × 10⁸ + 2 × 10⁷ + 3 × 10⁶");
    row("十五户", "15", "1 × 10¹ + 5");
    row("二百零六人", "206", "2 × 10² + 6");
    row("5千多户", "5000", "5 × 10³");
    row("约3万", "30000", "3 × 10⁴");
    row("减少2.5万吨", "-25000", "2.5 × 10⁴");
    row("3万-5万元", "30000", "3 × 10⁴");
}

void ReadingStepsTest::aScaleIsShownAsAPowerOfTen()
{
    QFETCH(const QString, quote);
    QFETCH(const QString, value);
    QTEST(readingStep(reading(quote, value)), "step");
}

void ReadingStepsTest::nothingIsShownWhereNothingIsInBetween_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *quote, const char *value) {
        QTest::newRow(quote) << QString::fromUtf8(quote) << QString::fromUtf8(value);
    };
    row("412户", "412");
    row("93.53%", "93.53");
    row("八人", "8");
    row("三分之一", "1/3");
    row("八成", "80");
    row("4.21万户 (value typed anew)", "421000");
    row("一万二三千元", "12000");
    row("4680(見下表)", "4680");
    row("没有数字", "7");
    row("", "7");
    row("半年", "0.5");
    row("4万(units)户 with a wrong sum", "7");
    row("1.2.3万", "12300");
    row("万元", "0");
    row("12", "120000");
}

void ReadingStepsTest::nothingIsShownWhereNothingIsInBetween()
{
    QFETCH(const QString, quote);
    QFETCH(const QString, value);
    QCOMPARE(readingStep(reading(quote, value)), QString());
}

} // namespace jiaoshu::ui

QTEST_GUILESS_MAIN(jiaoshu::ui::ReadingStepsTest)
#include "readingsteps_test.moc"
