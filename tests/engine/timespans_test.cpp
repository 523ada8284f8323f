// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/markedarticle.h"
#include "engine/timespans.h"

using namespace jiaoshu::engine;

class TimeSpansTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void years_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // first, last and length; empty for none
        QTest::newRow("stroke") << u"2019-2021年产量"_qs << u"2019 2021 10"_qs;
        QTest::newRow("named twice") << u"2019年至2021年产量"_qs << u"2019 2021 11"_qs;
        QTest::newRow("pair") << u"2022和2023年产量"_qs << u"2022 2023 10"_qs;
        QTest::newRow("pair that is shared out") << u"2022和2023年分别为"_qs << u""_qs;
        QTest::newRow("pair of years apart") << u"2019和2023年产量"_qs << u""_qs;
        QTest::newRow("two named years") << u"2022年和2023年产量"_qs << u""_qs;
        QTest::newRow("listed and counted") << u"2020、2021、2022三年产量"_qs << u"2020 2022 16"_qs;
        QTest::newRow("listed and shared out") << u"2021、2022两年分别为"_qs << u""_qs;
        QTest::newRow("another number of years") << u"2021、2022三年产量"_qs << u""_qs;
        QTest::newRow("falling") << u"2021-2019年"_qs << u""_qs;
        QTest::newRow("no years") << u"3100-3200年"_qs << u""_qs;
        QTest::newRow("months of one year") << u"2023年1-8月"_qs << u""_qs;
        QTest::newRow("cut off") << u"2019-"_qs << u""_qs;
    }
    void years()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto range = yearRangeAt(text, 0, testLexicon().cues().period);
        QCOMPARE(range ? QStringLiteral("%1 %2 %3").arg(range->first).arg(range->last).arg(range->end)
                       : QString(),
                 expected);
    }

    void terms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // months and length
        QTest::newRow("quarter") << u"底止首季"_qs << u"3 4"_qs;
        QTest::newRow("counted") << u"止六个月收入"_qs << u"6 4"_qs;
        QTest::newRow("year") << u"的财政年度"_qs << u"12 5"_qs;
        QTest::newRow("nothing ends there") << u"六个月收入"_qs << u""_qs;
        QTest::newRow("too long") << u"止30个月"_qs << u""_qs;
        QTest::newRow("another word") << u"的收入"_qs << u""_qs;
    }
    void terms()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto term = termBehind(text, 0, testLexicon().cues().period);
        QCOMPARE(term ? QStringLiteral("%1 %2").arg(term->months).arg(term->end) : QString(), expected);
    }

    void anEndIsCountedFromTheYearOfTheReport()
    {
        const auto &cues = testLexicon().cues().period;
        const QString text = u"2023年11月至今年3月"_qs;
        const auto from = writtenDateAt(text, 0, cues);
        QVERIFY(from.has_value());
        const auto to = endInYearWord(text, *from, cues, 2024);
        QVERIFY(to.has_value());
        QCOMPARE(to->year, 2024);
        QCOMPARE(to->month, 3);
        QCOMPARE(to->end, text.size());
        QVERIFY(!endInYearWord(text, *from, cues, 0));
        const QString other = u"2023年11月今年3月"_qs;
        QVERIFY(!endInYearWord(other, *from, cues, 2024));
    }
};

QTEST_GUILESS_MAIN(TimeSpansTest)
#include "timespans_test.moc"
