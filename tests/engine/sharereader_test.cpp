// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sharereader.h"

#include "engine/markedslots.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class ShareReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesGrowth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("with its subject") << u"工业投资同比增长[8%]。"_qs << u"工业投资同比增长"_qs;
        QTest::newRow("of the subject before") << u"同比增长[8%]。"_qs << u"出口额同比增长"_qs;
        QTest::newRow("of a rise in one character") << u"远山指数升[8%]。"_qs << u"远山指数升幅"_qs;
        QTest::newRow("of more than last year") << u"苹果产量比去年多[3%]。"_qs << u"苹果产量增加"_qs;
        QTest::newRow("of so many points, of the share before")
            << u"下降[2个百分点]。"_qs << u"出口额占总额比重下降"_qs;
        QTest::newRow("of each") << u"户均增收[300元]。"_qs << u"户均增收"_qs;
        QTest::newRow("behind 的") << u"客流有[4%]的减幅。"_qs << u"客流减幅"_qs;
        QTest::newRow("with a sign") << u"保费同比[+8%]。"_qs << u"保费同比增长"_qs;
        QTest::newRow("with a sign, of the subject before") << u"环比[-8%]。"_qs << u"出口额环比下降"_qs;
        QTest::newRow("with 相比") << u"成交额与去年同期相比增长[8%]。"_qs << u"成交额增长"_qs;
        QTest::newRow("than on the day before") << u"成交量较前一交易日放大[8%]。"_qs << u"成交量放大"_qs;
        QTest::newRow("of a level") << u"最高涨幅为[4%]。"_qs << u"出口额最高涨幅"_qs;
        QTest::newRow("higher than others") << u"起薪较市价高[4%]。"_qs << u"起薪高于市价"_qs;
        QTest::newRow("on average") << u"续租租金平均减[4%]。"_qs << u"续租租金平均减少"_qs;
        QTest::newRow("over a span") << u"一年间减少[4%]。"_qs << u"出口额减少"_qs;
        QTest::newRow("only here") << u"仅该市增长[4%]。"_qs << u"出口额增长"_qs;
        QTest::newRow("of the time that it took") << u"订单[2个月]内掉了[7%]。"_qs << u"订单跌幅"_qs;
        QTest::newRow("of less, in speech") << u"客房收入少了[4%]。"_qs << u"客房收入减少"_qs;
    }

    void namesGrowth()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        IndicatorTopic topic = told();
        const int last = marked.size() - 1;
        const auto reading = reader(marked).growth(marked.quantity(last), marked.slot(last), {}, topic);
        QVERIFY(reading);
        QTEST(reading->phrase, "expected");
    }

    void passesGrowthOver_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a level") << u"覆盖率为[8%]。"_qs;
        QTest::newRow("a level that was reached") << u"覆盖率提高到[8%]。"_qs;
        QTest::newRow("people that were added") << u"新区净增企业[8户]。"_qs;
        QTest::newRow("sold") << u"卖掉了[8份]。"_qs;
        QTest::newRow("dear, compared with nothing") << u"价格高[8元]。"_qs;
        QTest::newRow("a share") << u"占比[8%]。"_qs;
        QTest::newRow("starts and landings") << u"航班起降[8%]。"_qs;
        QTest::newRow("a sign with nothing it is compared with") << u"误差[-8%]。"_qs;
        QTest::newRow("a noun behind 的 that is no growth") << u"有[4%]的村。"_qs;
        QTest::newRow("nothing") << u"[4%]。"_qs;
    }

    void passesGrowthOver()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        IndicatorTopic topic = told();
        const auto reading = reader(marked).growth(marked.quantity(0), marked.slot(0), {}, topic);
        QVERIFY2(!reading, reading ? qPrintable(reading->phrase) : "");
    }

    void prefersTheThemeToTheTopic()
    {
        const MarkedSlots marked(u"增长[8%]。"_qs);
        IndicatorTopic topic = told();
        const auto reading = reader(marked).growth(marked.quantity(0), marked.slot(0), u"内需"_qs, topic);
        QVERIFY(reading);
        QCOMPARE(reading->phrase, u"内需增长"_qs);
        QCOMPARE(topic.subject, u"内需"_qs);
    }

    void namesShares_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("of a whole") << u"民生支出占财政支出的[73%]。"_qs << u"民生支出占财政支出比重"_qs;
        QTest::newRow("of the subject before") << u"占财政支出的[73%]。"_qs << u"出口额占财政支出比重"_qs;
        QTest::newRow("占比 alone") << u"核电占比[31%]。"_qs << u"核电占比"_qs;
        QTest::newRow("of a figure of another year") << u"收入为上年的[2%]。"_qs << u"收入为上年比例"_qs;
        QTest::newRow("of those behind it") << u"占人口[5%]的种粮大户。"_qs << u"种粮大户占人口比重"_qs;
        QTest::newRow("of a ratio that says so itself")
            << u"质押比例达到持股总数的[42%]。"_qs << u"质押比例"_qs;
        QTest::newRow("of the country") << u"药材产销量占全国的[60%]。"_qs << u"药材产销量占全国比重"_qs;
        QTest::newRow("of a plan") << u"已完成投资占计划的[60%]。"_qs << u"投资占计划比重"_qs;
        QTest::newRow("that is paid, behind it") << u"财政按贷款利率的[50%]给予贴息。"_qs << u"贴息比例"_qs;
        QTest::newRow("that is paid, before it") << u"按购置价补助[30%]。"_qs << u"补助比例"_qs;
        QTest::newRow("by what it is made of") << u"车间里[76%]是本村妇女。"_qs << u"本村妇女占比"_qs;
    }

    void namesShares()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        IndicatorTopic topic = told();
        const auto reading = reader(marked).ratio(marked.quantity(0), marked.slot(0), {}, topic);
        QVERIFY(reading);
        QTEST(reading->phrase, "expected");
    }

    void passesSharesOver_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a rate") << u"覆盖率达[93%]。"_qs;
        QTest::newRow("money that takes a part") << u"占财政支出的[73元]。"_qs;
        QTest::newRow("the one among them") << u"其中的[73%]。"_qs;
        QTest::newRow("a mortgage") << u"可做按揭[73%]。"_qs;
        QTest::newRow("a rate by which it is reckoned") << u"按年利率[4%]计息。"_qs;
        QTest::newRow("what they do") << u"[76%]挂了果。"_qs;
        QTest::newRow("nothing") << u"[76%]。"_qs;
    }

    void passesSharesOver()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        IndicatorTopic topic = told();
        const auto reading = reader(marked).ratio(marked.quantity(0), marked.slot(0), {}, topic);
        QVERIFY2(!reading, reading ? qPrintable(reading->phrase) : "");
    }

    void completesAShareByItsWhole()
    {
        const MarkedSlots marked(u"[1%]。"_qs);
        IndicatorTopic topic = told();
        QString phrase = u"牧业所占比重"_qs;
        reader(marked).completeWhole(phrase, topic);
        QCOMPARE(phrase, u"牧业所占比重"_qs);
        topic.whole = u"总产值"_qs;
        reader(marked).completeWhole(phrase, topic);
        QCOMPARE(phrase, u"牧业占总产值比重"_qs);
        phrase = u"牧业比重"_qs;
        reader(marked).completeWhole(phrase, topic);
        QCOMPARE(phrase, u"牧业比重"_qs);
    }

private:
    static IndicatorTopic told()
    {
        IndicatorTopic topic;
        topic.subject = u"出口额"_qs;
        topic.share = u"出口额占总额比重"_qs;
        return topic;
    }
    static ShareReader reader(const MarkedSlots &marked) { return {testLexicon(), marked.reader()}; }
};

QTEST_GUILESS_MAIN(ShareReaderTest)
#include "sharereader_test.moc"
