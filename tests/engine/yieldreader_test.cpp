// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/yieldreader.h"

#include "engine/markedslots.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class YieldReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesYields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("of a mu") << u"一亩只打[9斤]。"_qs << u"亩产"_qs;
        QTest::newRow("of a field") << u"塘里收了[9斤]鱼。"_qs << u"鱼产量"_qs;
        QTest::newRow("of what was planted") << u"地里收了[9斤]。"_qs << u"花生产量"_qs;
        QTest::newRow("of a day's work") << u"手巧的一天能摘[9斤]。"_qs << u"采摘量"_qs;
        QTest::newRow("of a day at sea") << u"一网可捞[9斤]。"_qs << u"捕捞量"_qs;
        QTest::newRow("of a crop") << u"常年产核桃[9吨]。"_qs << u"核桃产量"_qs;
        QTest::newRow("that is sold in a day") << u"店里一天能卖[90碗]。"_qs << u"日销量"_qs;
        QTest::newRow("that is sold at a time") << u"首场直播卖出[90单]。"_qs << u"首场直播销量"_qs;
    }
    void namesYields()
    {
        QFETCH(QString, text);
        const auto reading = read(text);
        QVERIFY(reading);
        QTEST(reading->phrase, "expected");
    }

    void passesOver_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("what was bought") << u"商贩收了[9斤]米。"_qs;
        QTest::newRow("what was seized") << u"市场没收了[9斤]。"_qs;
        QTest::newRow("a yield that is named") << u"亩产[9斤]。"_qs;
        QTest::newRow("a capacity") << u"产能[9吨]。"_qs;
        QTest::newRow("a year's output by its own name") << u"年产核桃[9吨]。"_qs;
        QTest::newRow("sold, of what nobody tells") << u"共卖出[90台]。"_qs;
        QTest::newRow("sold, with its noun behind") << u"店里一天能卖[90碗]汤粉。"_qs;
        QTest::newRow("no people") << u"戏票一天能卖[90人]。"_qs;
        QTest::newRow("money") << u"一天能卖[90元]。"_qs;
    }
    void passesOver()
    {
        QFETCH(QString, text);
        QVERIFY(!read(text));
    }

private:
    static std::optional<IndicatorReading> read(const QString &text)
    {
        const MarkedSlots marked(text);
        IndicatorTopic topic;
        topic.subject = u"花生种植面积"_qs;
        return YieldReader(testLexicon()).read(marked.quantity(0), marked.slot(0), topic);
    }
};

QTEST_GUILESS_MAIN(YieldReaderTest)
#include "yieldreader_test.moc"
