// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/phrasefinish.h"

#include "engine/markedslots.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class PhraseFinishTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finishes_data()
    {
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as it is spelled on the mainland")
            << u"[3元]"_qs << u"道路计画经费"_qs << u"道路计划经费"_qs;
        QTest::newRow("a month's income") << u"[3元]"_qs << u"编织一个月收入"_qs << u"编织月收入"_qs;
        QTest::newRow("income of every month") << u"[3元]"_qs << u"每个月工资"_qs << u"月工资"_qs;
        QTest::newRow("no other month") << u"[3元]"_qs << u"一个月房租"_qs << u"一个月房租"_qs;
        QTest::newRow("trains to Europe") << u"[3列]"_qs << u"口岸通行中欧班列"_qs << u"口岸通行中欧班列"_qs;
        QTest::newRow("the day") << u"[3元]"_qs << u"果菜市场今天均价"_qs << u"果菜市场均价"_qs;
        QTest::newRow("as people say it") << u"[3元]"_qs << u"鲜菇价钱"_qs << u"鲜菇价格"_qs;
        QTest::newRow("a day's income") << u"[3元]"_qs << u"分拣一天收入"_qs << u"分拣日收入"_qs;
        QTest::newRow("as it is said in Hong Kong") << u"[3成]"_qs << u"厂房悭电"_qs << u"厂房省电"_qs;
        QTest::newRow("how it goes on") << u"[3%]"_qs << u"岁出则减少"_qs << u"岁出减少"_qs;
        QTest::newRow("how it goes on still") << u"[3%]"_qs << u"核桃产量还高出"_qs << u"核桃产量高出"_qs;
        QTest::newRow("a mean") << u"[3%]"_qs << u"村均增收"_qs << u"村均增收"_qs;
        QTest::newRow("who has it") << u"[3元]"_qs << u"公司毛利"_qs << u"毛利"_qs;
        QTest::newRow("who tells it") << u"[3元]"_qs << u"董事会通过配发现金股利"_qs << u"现金股利"_qs;
        QTest::newRow("that it is told") << u"[3元]"_qs << u"百货业务录得收入"_qs << u"百货业务收入"_qs;
        QTest::newRow("nothing else is told") << u"[3元]"_qs << u"转移支付金额"_qs << u"转移支付金额"_qs;
        QTest::newRow("how it began") << u"[3元]"_qs << u"老铺更由月租"_qs << u"老铺月租"_qs;
        QTest::newRow("what is given") << u"[3元]"_qs << u"对养羊的农户给予奖补"_qs << u"奖补"_qs;
        QTest::newRow("what each gets") << u"[3元]"_qs << u"每名学生每天补助"_qs << u"补助"_qs;
        QTest::newRow("of a day") << u"[3吨]"_qs << u"烘干线一天能烘"_qs << u"烘干线日烘"_qs;
        QTest::newRow("of a year") << u"[3元]"_qs << u"一年营收"_qs << u"年营收"_qs;
        QTest::newRow("a crop's land") << u"[3亩]"_qs << u"发展核桃"_qs << u"核桃种植面积"_qs;
        QTest::newRow("a length") << u"[3米]"_qs << u"一根长"_qs << u"长度"_qs;
        QTest::newRow("a word with it") << u"[3条]"_qs << u"细则增加"_qs << u"细则增加"_qs;
        QTest::newRow("the day at its end") << u"[3元]"_qs << u"远山电子昨日"_qs << u"远山电子"_qs;
    }
    void finishes()
    {
        QFETCH(QString, figure);
        QFETCH(QString, phrase);
        const MarkedSlots marked(figure + u"。"_qs);
        QTEST(finished(phrase, marked.quantity(0), testLexicon().cues()), "expected");
    }

    void tellsRates_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("expected");
        QTest::newRow("per what") << u"大蒜每斤平均批发价"_qs << u"大蒜平均批发价"_qs;
        QTest::newRow("what it begins with") << u"每斤平均批发价"_qs << u"每斤平均批发价"_qs;
        QTest::newRow("once more") << u"每斤再补助"_qs << u"补助"_qs;
        QTest::newRow("a name alone") << u"每斤价格"_qs << u"价格"_qs;
        QTest::newRow("nothing else") << u"每斤卖"_qs << u"每斤卖"_qs;
        QTest::newRow("a short name is whole") << u"大蒜每斤价格"_qs << u"大蒜每斤价格"_qs;
        QTest::newRow("per something else") << u"大蒜每吨平均批发价"_qs << u"大蒜每吨平均批发价"_qs;
    }
    void tellsRates()
    {
        QFETCH(QString, phrase);
        Quantity quantity;
        quantity.kind = model::Kind::Rate;
        quantity.unit = u"元"_qs;
        quantity.per = u"斤"_qs;
        QTEST(finished(phrase, quantity, testLexicon().cues()), "expected");
    }
};

QTEST_GUILESS_MAIN(PhraseFinishTest)
#include "phrasefinish_test.moc"
