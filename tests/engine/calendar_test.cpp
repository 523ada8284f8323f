// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/calendar.h"

#include "engine/markedarticle.h"

using namespace jiaoshu::engine;

static const jiaoshu::lexicon::CueTable &words()
{
    return jiaoshu::engine::testLexicon().cues().period;
}

class CalendarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // year month day length
        QTest::newRow("day") << u"2024年5月6日起"_qs << u"2024 5 6 9"_qs;
        QTest::newRow("dashes") << u"2024-05-06 10:00"_qs << u"2024 5 6 10"_qs;
        QTest::newRow("slashes") << u"2024/5/6"_qs << u"2024 5 6 8"_qs;
        QTest::newRow("dots") << u"2024.05.06"_qs << u"2024 5 6 10"_qs;
        QTest::newRow("month") << u"2024年5月"_qs << u"2024 5 0 7"_qs;
        QTest::newRow("month, with its last character") << u"5月份"_qs << u"0 5 0 3"_qs;
        QTest::newRow("year") << u"2024年全市"_qs << u"2024 0 0 5"_qs;
        QTest::newRow("Chinese numerals") << u"二〇二四年十二月三十一日"_qs << u"2024 12 31 12"_qs;
        QTest::newRow("no year") << u"9月28日"_qs << u"0 9 28 5"_qs;
        QTest::newRow("Republic year, digit by digit") << u"一〇五年启用"_qs << u"2016 0 0 4"_qs;
        QTest::newRow("Republic year before a month") << u"112年3月"_qs << u"2023 3 0 6"_qs;
        QTest::newRow("Republic year before its end") << u"112年底"_qs << u"2023 0 0 4"_qs;
        QTest::newRow("first of two days") << u"9月5-7日"_qs << u"0 9 5 3"_qs;
        QTest::newRow("Republic year") << u"113年度总预算"_qs << u"2024 0 0 4"_qs;
    }

    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto date = writtenDateAt(text, 0, words());
        QVERIFY(date.has_value());
        QCOMPARE(u"%1 %2 %3 %4"_qs.arg(date->year).arg(date->month).arg(date->day).arg(date->end), expected);
    }

    void findsNoDateIn_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"3年", "20年", "2000元", "13月", "0月", "2024个", "113年", "5个月",
                                 "2024-13-01", "15.5月", "二十年", "一百零五年", "112年里", "95年第3次", ""})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void findsNoDateIn()
    {
        QFETCH(QString, text);
        QVERIFY(!writtenDateAt(text, 0, words()).has_value());
    }

    void readsTheEndOfASpan_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // year month day length
        QTest::newRow("months") << u"2023年1月至3月底"_qs << u"2023 3 0 10"_qs;
        QTest::newRow("next year") << u"2022年10月至次年3月"_qs << u"2023 3 0 13"_qs;
        QTest::newRow("days") << u"8月5日至9月2日"_qs << u"0 9 2 9"_qs;
        QTest::newRow("hours") << u"8月5日20时至6日14时"_qs << u"0 8 6 13"_qs;
        QTest::newRow("days of one month") << u"9月5-7日"_qs << u"0 9 7 6"_qs;
        QTest::newRow("none") << u"2023年1月完成"_qs << u"-"_qs;
        QTest::newRow("a place") << u"8月5日到县里"_qs << u"-"_qs;
        QTest::newRow("now") << u"2023年1月至今"_qs << u"-"_qs;
        QTest::newRow("a number behind a dash") << u"8月-3度"_qs << u"-"_qs;
    }

    void readsTheEndOfASpan()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto from = writtenDateAt(text, 0, words());
        QVERIFY(from.has_value());
        const auto to = rangeEndAt(text, *from, words());
        QCOMPARE(to ? u"%1 %2 %3 %4"_qs.arg(to->year).arg(to->month).arg(to->day).arg(to->end) : u"-"_qs,
                 expected);
    }

    void doesNotBeginInsideANumber()
    {
        QVERIFY(!writtenDateAt(u"12024年", 1, words()).has_value());
        QVERIFY(!writtenDateAt(u"1.5月", 2, words()).has_value());
    }

    void firstDaySkipsWhatIsNotADay()
    {
        const QString text = u"2023年,8月,2024年2月30日,2024年3月1日"_qs;
        QCOMPARE(firstDayIn(text, 0, text.size(), words()), std::optional(QDate(2024, 3, 1)));
        QVERIFY(!firstDayIn(u"2024年3月", 0, 7, words()).has_value());
    }

    void decades_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected"); // 0 for none
        QTest::newRow("four digits") << u"1990年代"_qs << 1990;
        QTest::newRow("two digits") << u"80年代末"_qs << 1980;
        QTest::newRow("in words") << u"八十年代"_qs << 1980;
        QTest::newRow("a year") << u"1990年"_qs << 0;
        QTest::newRow("no ten years") << u"85年代销"_qs << 0;
        QTest::newRow("which century") << u"20年代"_qs << 0;
        QTest::newRow("none") << u"年代久远"_qs << 0;
    }
    void decades()
    {
        QFETCH(QString, text);
        QFETCH(int, expected);
        const auto decade = decadeAt(text, 0, words());
        QCOMPARE(decade ? decade->first : 0, expected);
    }

    void namedYears_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<QString>("expected"); // year and length; empty for none
        QTest::newRow("of a business") << u"2023财年"_qs << qsizetype(0) << u"2023 6"_qs;
        QTest::newRow("in Latin letters") << u"FY2026指引"_qs << qsizetype(2) << u"2026 4"_qs;
        QTest::newRow("in brief") << u"FY26指引"_qs << qsizetype(2) << u"2026 2"_qs;
        QTest::newRow("of a school in Taiwan") << u"113学年度"_qs << qsizetype(0) << u"2024 6"_qs;
        QTest::newRow("of a school") << u"2023学年"_qs << qsizetype(0) << u"2023 6"_qs;
        QTest::newRow("the end of a name") << u"AFY26型"_qs << qsizetype(3) << u""_qs;
        QTest::newRow("a number of students") << u"2023学生"_qs << qsizetype(0) << u""_qs;
        QTest::newRow("no year") << u"113财年"_qs << qsizetype(0) << u""_qs;
    }
    void namedYears()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, at);
        QFETCH(QString, expected);
        const auto year = namedYearAt(text, at, words());
        QCOMPARE(year ? QStringLiteral("%1 %2").arg(year->year).arg(year->end - at) : QString(), expected);
    }
};

QTEST_GUILESS_MAIN(CalendarTest)
#include "calendar_test.moc"
