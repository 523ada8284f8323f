// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/distancereader.h"

#include "engine/markedslots.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class DistanceReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesHowFarItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("from a town") << u"茶厂距县城[12公里]。"_qs << u"茶厂距县城距离"_qs;
        QTest::newRow("from the town of now") << u"茶厂距今县城[12公里]。"_qs << u"茶厂距县城距离"_qs;
        QTest::newRow("told in full") << u"茶厂距离县城约[12公里]。"_qs << u"茶厂距县城距离"_qs;
        QTest::newRow("with the side it lies on") << u"茶厂北距县城[12公里]。"_qs << u"茶厂距县城距离"_qs;
        QTest::newRow("by where it lies") << u"石桥村位于县城以南[35公里]处。"_qs << u"石桥村距县城距离"_qs;
        QTest::newRow("on a side") << u"石桥村地处县城西北侧[35公里]。"_qs << u"石桥村距县城距离"_qs;
        QTest::newRow("of the noun behind it")
            << u"位于县城以东[35公里]的石桥古镇。"_qs << u"石桥古镇距县城距离"_qs;
        QTest::newRow("of what was told before") << u"距离县城[9公里]。"_qs << u"水厂距县城距离"_qs;
        QTest::newRow("from a place named after a side") << u"茶厂距台北[9公里]。"_qs << u"茶厂距台北距离"_qs;
        QTest::newRow("from another, on a side of it") << u"茶厂南距河北[9公里]。"_qs << u"茶厂距河北距离"_qs;
        QTest::newRow("on a side of a known town")
            << u"石桥村位于长沙南[35公里]处。"_qs << u"石桥村距长沙距离"_qs;
        QTest::newRow("west of a town") << u"石桥村地处县城西[8公里]。"_qs << u"石桥村距县城距离"_qs;
        QTest::newRow("on a side of the town")
            << u"石桥村位于县城南[35公里]处。"_qs << u"石桥村距县城距离"_qs;
    }

    void namesHowFarItIs()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        const auto reading = DistanceReader(testLexicon(), marked.reader())
                                 .read(marked.quantity(0), marked.slot(0), u"水厂"_qs);
        QVERIFY(reading);
        QTEST(reading->phrase, "expected");
    }

    void namesExtents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("of the noun behind it") << u"拐上一条[3米]宽的石板路。"_qs << u"石板路宽度"_qs;
        QTest::newRow("of what stands before it") << u"大坝主体[60米]高。"_qs << u"大坝主体高度"_qs;
        QTest::newRow("no noun of its own") << u"大坝[60米]高大树木。"_qs << QString();
        QTest::newRow("no extent") << u"大坝主体[60米]。"_qs << QString();
    }
    void namesExtents()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        const auto reading =
            DistanceReader(testLexicon(), marked.reader()).extent(marked.quantity(0), marked.slot(0));
        QTEST(reading ? reading->phrase : QString(), "expected");
    }

    void passesOver_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("how long something is") << u"修建渠道[12公里]。"_qs;
        QTest::newRow("a road in the south") << u"修通城南[12公里]。"_qs;
        QTest::newRow("a distance between rows") << u"行距[2米]。"_qs;
        QTest::newRow("a height above the sea") << u"距海平面[20米]。"_qs;
        QTest::newRow("a distance by its own name") << u"距离为[20米]。"_qs;
        QTest::newRow("a way that becomes shorter") << u"职工上班距离缩短至[6公里]。"_qs;
        QTest::newRow("a way that was longer") << u"菜农运菜距离由[14公里]缩短到7公里。"_qs;
        QTest::newRow("a distance that is kept") << u"前后车辆安全距离不得少于[70米]。"_qs;
        QTest::newRow("a distance that is compared") << u"新车刹车距离比去年缩短[4米]。"_qs;
        QTest::newRow("how long a shore is") << u"船厂位于浦东[12公里]长的岸线。"_qs;
        QTest::newRow("a time") << u"距今[20年]。"_qs;
        QTest::newRow("an area that lies there") << u"位于城南[20亩]。"_qs;
    }

    void passesOver()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        const auto reading = DistanceReader(testLexicon(), marked.reader())
                                 .read(marked.quantity(0), marked.slot(0), u"水厂"_qs);
        QVERIFY2(!reading, reading ? qPrintable(reading->phrase) : "");
    }

    void knowsWhatLiesThere()
    {
        QCOMPARE(DistanceReader::ownerOf(u"石桥村距甲县距离"_qs), u"石桥村"_qs);
        QCOMPARE(DistanceReader::ownerOf(u"距甲县距离"_qs), QString());
        QCOMPARE(DistanceReader::ownerOf(u"石桥村距离"_qs), u"石桥村"_qs);
        QCOMPARE(DistanceReader::ownerOf(u"石桥村人口"_qs), QString());
    }

    void goesOnWithWhatLiesThere()
    {
        QCOMPARE(DistanceReader::subjectOf(u"石桥镇距甲县距离"_qs), u"石桥镇"_qs);
        QCOMPARE(DistanceReader::subjectOf(u"刹车距离"_qs), u"刹车距离"_qs);
        QCOMPARE(DistanceReader::subjectOf(u"行距"_qs), u"行距"_qs);
    }

    void goesOnWithTheNextPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("expected"); ///< empty for none
        const QString told = u"石桥村距甲县距离"_qs;
        QTest::newRow("of a list") << u"距甲县[3公里],乙市[4公里]。"_qs << told << u"石桥村距乙市距离"_qs;
        QTest::newRow("of two together")
            << u"距甲县[3公里],乙市、丙县[4公里]。"_qs << told << u"石桥村距乙市、丙县距离"_qs;
        QTest::newRow("and not one that says so itself")
            << u"北距甲县[3公里],南距乙市[4公里]。"_qs << told << QString();
        QTest::newRow("and not a road") << u"距甲县[3公里],硬化路[4公里]。"_qs << told << QString();
        QTest::newRow("and not a road through a town")
            << u"距甲县[3公里],途经乙镇[4公里]。"_qs << told << QString();
        QTest::newRow("and not behind a length")
            << u"道路[3公里],乙市[4公里]。"_qs << u"道路"_qs << QString();
        QTest::newRow("and no area") << u"距甲县[3公里],乙市[4亩]。"_qs << told << QString();
    }

    void goesOnWithTheNextPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, before);
        const MarkedSlots marked(text);
        const auto reading =
            DistanceReader(testLexicon(), marked.reader()).next(marked.quantity(1), marked.slot(1), before);
        QTEST(reading ? reading->phrase : QString(), "expected");
    }
};

QTEST_GUILESS_MAIN(DistanceReaderTest)
#include "distancereader_test.moc"
