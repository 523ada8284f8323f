// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/calendar.h"
#include "engine/englishdate.h"
#include "engine/markedarticle.h"

using namespace jiaoshu::engine;

class EnglishDateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        QTest::newRow("day first") << u"17 Jul 2022"_qs << u"2022-07-17"_qs;
        QTest::newRow("with strokes") << u"05-Mar-2019"_qs << u"2019-03-05"_qs;
        QTest::newRow("month first") << u"July 17, 2022"_qs << u"2022-07-17"_qs;
        QTest::newRow("with a point") << u"Sep. 3, 2021"_qs << u"2021-09-03"_qs;
        QTest::newRow("with a clock") << u"Jul 17 01:07:57 CST 2022"_qs << u"2022-07-17"_qs;
        QTest::newRow("no such day") << u"31 Feb 2022"_qs << QString();
        QTest::newRow("no year") << u"17 Jul"_qs << QString();
        QTest::newRow("two digits of a year") << u"17 Jul 22"_qs << QString();
        QTest::newRow("a longer number") << u"17 Jul 20221"_qs << QString();
        QTest::newRow("a word") << u"17 Julia 2022"_qs << QString();
        QTest::newRow("no gap") << u"17Jul 2022"_qs << QString();
        QTest::newRow("Chinese") << u"2022年7月17日"_qs << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, day);
        const auto found = englishDayAt(text, 0);
        QCOMPARE(found ? found->toString(Qt::ISODate) : QString(), day);
    }

    void isFoundInALine()
    {
        const QString line = u"date: Sun, 17 Jul 2022 01:07:57 GMT"_qs;
        QCOMPARE(firstDayIn(line, 0, line.size(), testLexicon().cues().period),
                 std::optional(QDate(2022, 7, 17)));
    }

    void doesNotBeginInsideAWord()
    {
        QVERIFY(!englishDayAt(u"xJul 17, 2022", 1));
        QVERIFY(!englishDayAt(u"117 Jul 2022", 1));
    }
};

QTEST_GUILESS_MAIN(EnglishDateTest)
#include "englishdate_test.moc"
