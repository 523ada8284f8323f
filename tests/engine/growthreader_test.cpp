// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/growthreader.h"

#include "engine/markedarticle.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class GrowthReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splitsSubjectFromGrowth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); ///< subject|growth
        QTest::newRow("verb") << u"煤炭产量增长"_qs << u"煤炭产量|增长"_qs;
        QTest::newRow("when and verb") << u"煤炭产量同比下滑"_qs << u"煤炭产量|同比下滑"_qs;
        QTest::newRow("how and verb") << u"煤炭产量环比略有回落"_qs << u"煤炭产量|环比略有回落"_qs;
        QTest::newRow("Hong Kong's year") << u"零售额按年微升"_qs << u"零售额|按年微升"_qs;
        QTest::newRow("Taiwan's year") << u"合并营收年增"_qs << u"合并营收|年增"_qs;
        QTest::newRow("compared with whatever it is") << u"比普通稻田增收"_qs << u"|增收"_qs;
        QTest::newRow("a share, compared with nothing") << u"比重提高"_qs << u"比重|提高"_qs;
        QTest::newRow("compared with a year in words") << u"游客较上年同期增长"_qs << u"游客|增长"_qs;
        QTest::newRow("compared with last year") << u"总产量比上年增长"_qs << u"总产量|增长"_qs;
        QTest::newRow("compared with a year in digits") << u"产量比2022年增长"_qs << u"产量|增长"_qs;
        QTest::newRow("compared with a month") << u"均价比3月上涨"_qs << u"均价|上涨"_qs;
        QTest::newRow("its own tail") << u"价格下跌了"_qs << u"价格|下跌"_qs;
        QTest::newRow("the growth of a level") << u"最高涨幅"_qs << u"最高|涨幅"_qs;
        QTest::newRow("an adverb before it") << u"营收可望季增"_qs << u"营收|季增"_qs;
        QTest::newRow("no subject") << u"同比增支"_qs << u"|同比增支"_qs;
        QTest::newRow("a noun of growth") << u"营收年增率"_qs << u"营收|年增率"_qs;
    }

    void splitsSubjectFromGrowth()
    {
        QFETCH(QString, text);
        const auto growth = GrowthReader(testLexicon()).endingAt(text);
        QVERIFY(growth);
        QTEST(QString(text.left(growth->subjectEnd) + u'|' +
                      text.mid(growth->begin, growth->end - growth->begin)),
              "expected");
    }

    void tellsWhatItIsHeldAgainst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("against");
        QTest::newRow("a price") << u"起薪较市价高"_qs << u"起薪"_qs << u"市价"_qs;
        QTest::newRow("others") << u"增幅要比全县平均水平高"_qs << u"增幅要"_qs << u"全县平均水平"_qs;
        QTest::newRow("alone") << u"比露天低"_qs << QString() << u"露天"_qs;
        QTest::newRow("no time") << u"产量比去年高"_qs << u"产量"_qs << QString();
        QTest::newRow("no share") << u"占比高"_qs << QString() << QString();
    }
    void tellsWhatItIsHeldAgainst()
    {
        QFETCH(QString, text);
        QFETCH(QString, subject);
        QFETCH(QString, against);
        const auto growth = GrowthReader(testLexicon()).endingAt(text);
        QCOMPARE(growth ? growth->against.toString() : QString(), against);
        QCOMPARE(growth ? text.left(growth->subjectEnd) : QString(), subject);
    }

    void passesOver_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a noun behind the growth") << u"增长点"_qs;
        QTest::newRow("a share") << u"占比"_qs;
        QTest::newRow("how alone") << u"同比"_qs;
        QTest::newRow("an act") << u"发放贷款"_qs;
        QTest::newRow("nothing") << QString();
    }

    void passesOver()
    {
        QFETCH(QString, text);
        QVERIFY(!GrowthReader(testLexicon()).endingAt(text));
    }

    void takesReachingAway_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("risen to") << u"产能提升至"_qs << u"产能"_qs;
        QTest::newRow("fallen through") << u"均价一路跌破"_qs << u"均价"_qs;
        QTest::newRow("a growth by so much") << u"产能提升"_qs << u"产能提升"_qs;
        QTest::newRow("a noun of growth") << u"价格涨幅为"_qs << u"价格涨幅为"_qs;
        QTest::newRow("to, without growth") << u"直到"_qs << u"直到"_qs;
    }

    void takesReachingAway()
    {
        QFETCH(QString, text);
        QTEST(text.left(GrowthReader(testLexicon()).withoutReach(text)), "expected");
    }
};

QTEST_GUILESS_MAIN(GrowthReaderTest)
#include "growthreader_test.moc"
