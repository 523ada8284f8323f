// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pricereader.h"

#include "engine/markedslots.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class PriceReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("income of a month") << u"一个月能拿[800元]。"_qs << u"月收入"_qs;
        QTest::newRow("price of a pound") << u"平均一斤能卖到[8元]。"_qs << u"门票售价"_qs;
        QTest::newRow("what is left over") << u"一季下来净赚[800元]。"_qs << u"净赚"_qs;
        QTest::newRow("what was put in") << u"新厂首年砸[800元]。"_qs << u"新厂首年投资"_qs;
        QTest::newRow("income of a year") << u"一年能挣[800元]。"_qs << u"年收入"_qs;
        QTest::newRow("what a company sold in some months")
            << u"远山集团前7个月卖了[800元]。"_qs << u"远山集团销售额"_qs;
        QTest::newRow("what a company earned in a month")
            << u"远山金控6月赚[800元]。"_qs << u"远山金控获利"_qs;
        QTest::newRow("what was sold last year") << u"他的果园去年卖了[800元]。"_qs << u"果园销售额"_qs;
        QTest::newRow("what a shop of the clause before sold") << u"去年卖了[800元]。"_qs << u"门票销售额"_qs;
        QTest::newRow("earned each day") << u"远山钢铁每天赚[800元]。"_qs << u"每天获利"_qs;
        QTest::newRow("price of a share") << u"该股报[80元]。"_qs << u"门票股价"_qs;
        QTest::newRow("price of one") << u"一条手工围巾卖[80元]。"_qs << u"一条手工围巾价格"_qs;
        QTest::newRow("price that is asked") << u"整套设备索价[80元]。"_qs << u"整套设备价格"_qs;
        QTest::newRow("price at the close") << u"远山电子收于[80元]。"_qs << u"远山电子收盘价"_qs;
        QTest::newRow("price at the close in Hong Kong")
            << u"远山置业昨收报[80元]。"_qs << u"远山置业收市股价"_qs;
        QTest::newRow("price of its share at the close")
            << u"远山置业股价昨收报[80元]。"_qs << u"远山置业收市股价"_qs;
        QTest::newRow("what is left") << u"厂子账上只剩[80元]。"_qs << u"厂子账上余额"_qs;
        QTest::newRow("price of what the clause before tells") << u"售[80元]。"_qs << u"门票售价"_qs;
        QTest::newRow("value of a thing") << u"发放价值[100元]的慰问品。"_qs << u"慰问品价值"_qs;
        QTest::newRow("time") << u"大桥合龙历时[12天]。"_qs << u"大桥合龙历时"_qs;
        QTest::newRow("close with its move behind")
            << u"远山电子收[246元],小跌[2%]。"_qs << u"远山电子收盘价"_qs;
    }

    void namesAmounts()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        const auto reading =
            PriceReader(testLexicon(), marked.reader()).read(marked.quantity(0), marked.slot(0), u"门票"_qs);
        QVERIFY(reading);
        QTEST(reading->phrase, "expected");
    }

    void passesOver_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an amount by its noun") << u"门票收入[80元]。"_qs;
        QTest::newRow("a count that is sold") << u"围巾卖[80条]。"_qs;
        QTest::newRow("a share") << u"围巾卖[80%]。"_qs;
        QTest::newRow("a fee") << u"停车收[80元]。"_qs;
        QTest::newRow("sold more by so much") << u"一斤多卖[8元]。"_qs;
        QTest::newRow("营收 does not end with 收") << u"前三季度营收[80元]。"_qs;
        QTest::newRow("money in a time's words") << u"工程历时[80元]。"_qs;
        QTest::newRow("a time in money's words") << u"工程耗资[8天]。"_qs;
        QTest::newRow("a bond") << u"外资卖超[5元]。"_qs;
        QTest::newRow("nothing") << u"[5元]。"_qs;
    }

    void passesOver()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        const auto reading =
            PriceReader(testLexicon(), marked.reader()).read(marked.quantity(0), marked.slot(0), u"门票"_qs);
        QVERIFY2(!reading, reading ? qPrintable(reading->phrase) : "");
    }
};

QTEST_GUILESS_MAIN(PriceReaderTest)
#include "pricereader_test.moc"
