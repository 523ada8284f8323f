// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/isotime.h"
#include "engine/listedcompany.h"
#include "engine/newsday.h"

#include <QTest>

using namespace jiaoshu::engine;

class NewsDayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsADayByItsNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("expected"); // empty for none; the report is of 7 November 2025
        QTest::newRow("of a share") << u"公司6日股价"_qs << 2 << u"2025-11-06"_qs;
        QTest::newRow("of the report") << u"7日,市府说"_qs << 0 << u"2025-11-07"_qs;
        QTest::newRow("within days") << u"须在6日内申请"_qs << 2 << u""_qs;
        QTest::newRow("each month") << u"每月6日开市"_qs << 2 << u""_qs;
        QTest::newRow("the end of days") << u"4至6日举办"_qs << 2 << u""_qs;
        QTest::newRow("with its month") << u"9月6日举办"_qs << 2 << u""_qs;
        QTest::newRow("to come") << u"公司9日宣布"_qs << 2 << u""_qs;
        QTest::newRow("more than a week ago") << u"公司30日宣布"_qs << 2 << u""_qs;
        QTest::newRow("a number of days") << u"住了6日,再走"_qs << 2 << u""_qs;
    }
    void readsADayByItsNumber()
    {
        QFETCH(QString, text);
        QFETCH(int, at);
        QFETCH(QString, expected);
        const auto day = dayOfNewsAt(text, at, QDate(2025, 11, 7));
        QCOMPARE(day ? isoDay(day->day) : QString(), expected);
    }

    void aDayBeforeTheReportIsOfItsYear()
    {
        const QDate report(2024, 1, 10);
        QCOMPARE(recentDay({.month = 1, .day = 9}, report), std::optional(QDate(2024, 1, 9)));
        QCOMPARE(recentDay({.month = 12, .day = 20}, report), std::optional(QDate(2023, 12, 20)));
        QVERIFY(!recentDay({.month = 11, .day = 20}, report));
        QVERIFY(!recentDay({.month = 1}, report));
        QVERIFY(!recentDay({.month = 2, .day = 30}, report));
    }

    void knowsACompanyByTheNumberOfItsShare()
    {
        QVERIFY(namesListedCompany(u"青木(2799)"));
        QVERIFY(namesListedCompany(u"青木股份(600123.SH)"));
        QVERIFY(!namesListedCompany(u"青木(27)"));
        QVERIFY(!namesListedCompany(u"青木(2799万)"));
        QVERIFY(!namesListedCompany(u"3(2799)"));
    }
};

QTEST_GUILESS_MAIN(NewsDayTest)
#include "newsday_test.moc"
