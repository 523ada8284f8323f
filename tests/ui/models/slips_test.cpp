// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/slips.h"

#include <QTest>

namespace jiaoshu::ui {

class SlipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScaleGoesUpAndDownExactly();
    void aFractionKeepsItsDenominator();
    void percentAndPointsTakeTurns();
    void theSignTurnsARangeRound();
    void qualifiersGoRoundBothWays();

private:
    static model::Value value(const char *text)
    {
        return model::Value::parse(QString::fromLatin1(text)).value();
    }
    static model::Reading range(const char *from, const char *to)
    {
        model::Reading made;
        made.value = value(from);
        made.upper = value(to);
        made.unit = QStringLiteral("元");
        return made;
    }
};

void SlipsTest::aScaleGoesUpAndDownExactly()
{
    const model::Reading before = range("3.09", "4");
    const model::Reading up = scaledReading(before, 4);
    QCOMPARE(up.value, value("30900"));
    QCOMPARE(up.upper, std::optional(value("40000")));
    QCOMPARE(scaledReading(up, -4), before);
    QCOMPARE(scaledReading(before, 8).value, value("309000000"));
    QCOMPARE(scaledReading(before, -8).value, value("0.0000000309"));
}

void SlipsTest::aFractionKeepsItsDenominator()
{
    model::Reading third;
    third.value = value("1/3");
    QCOMPARE(negatedReading(third).value, value("-1/3"));
    QCOMPARE(scaledReading(third, 4).value, value("10000/3"));
}

void SlipsTest::percentAndPointsTakeTurns()
{
    model::Reading growth;
    growth.unit = QStringLiteral("%");
    growth.kind = model::Kind::Percent;
    const model::Reading points = withPointsToggled(growth);
    QCOMPARE(points.unit, QStringLiteral("百分点"));
    QCOMPARE(points.kind, model::Kind::Percent);
    QCOMPARE(withPointsToggled(points), growth);
    QCOMPARE(withPointsToggled(range("1", "2")).unit, QStringLiteral("%"));
}

void SlipsTest::theSignTurnsARangeRound()
{
    const model::Reading before = range("3", "5");
    const model::Reading after = negatedReading(before);
    QCOMPARE(after.value, value("-5"));
    QCOMPARE(after.upper, std::optional(value("-3")));
    QCOMPARE(negatedReading(after), before);
}

void SlipsTest::qualifiersGoRoundBothWays()
{
    model::Reading reading;
    QCOMPARE(withNextQualifier(reading).qualifier, model::Qualifier::About);
    QCOMPARE(withNextQualifier(reading, -1).qualifier, model::Qualifier::AtMost);
    model::Reading round = reading;
    for (size_t i = 0; i < model::AllQualifiers.size(); ++i)
        round = withNextQualifier(round);
    QCOMPARE(round, reading);
}

} // namespace jiaoshu::ui

QTEST_GUILESS_MAIN(jiaoshu::ui::SlipsTest)
#include "slips_test.moc"
