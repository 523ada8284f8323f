// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bareindicator.h"

#include "engine/markedslots.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class BareIndicatorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWhatIsHeldAgainst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("the same of another time") << u"优于上季的[2元]。"_qs << true;
        QTest::newRow("the same of others") << u"高于全国平均的[16%]。"_qs << true;
        QTest::newRow("the same of a year") << u"已超越去年全年的[8元]。"_qs << true;
        QTest::newRow("that it grew from") << u"较去年同期的[8元]大增。"_qs << true;
        QTest::newRow("what is demanded") << u"高于[4批]的市级要求。"_qs << true;
        QTest::newRow("a line not to be crossed") << u"低于[5%]的警戒线。"_qs << true;
        QTest::newRow("of a census") << u"与上次普查的[16%]相比。"_qs << true;
        QTest::newRow("no distance") << u"高于全国平均水平[16%]。"_qs << false;
        QTest::newRow("no noun behind 的") << u"高于[4元]的房子。"_qs << false;
        QTest::newRow("no level of its own") << u"房价高于去年的[4元]。"_qs << false;
        QTest::newRow("nothing") << u"优于[4元]。"_qs << false;
        QTest::newRow("no growth") << u"较去年同期增长[4%]。"_qs << false;
    }
    void knowsWhatIsHeldAgainst()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        QTEST(reader(marked).isHeldAgainst(marked.slot(0)), "expected");
    }

    void namesWhatGoesOn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); ///< empty for none
        QTest::newRow("of its own subject") << u"出口额连续[3年]下降。"_qs << u"出口额连续下降"_qs;
        QTest::newRow("of the subject before") << u"已连续[3个月]衰退。"_qs << u"税收连续衰退"_qs;
        QTest::newRow("of whom") << u"县府连[3年]编列赤字预算。"_qs << u"县府连续编列赤字预算"_qs;
        QTest::newRow("that the subject tells already") << u"外资卖超连[4天]卖超。"_qs << u"外资连续卖超"_qs;
        QTest::newRow("by itself") << u"山火持续[3小时]后扑灭。"_qs << u"山火持续时间"_qs;
        QTest::newRow("of what tells enough") << u"已经连续[3年]没有新增欠款。"_qs << u"没有新增欠款时间"_qs;
        QTest::newRow("of nobody who was told") << u"他连续[3天]加班。"_qs << QString();
        QTest::newRow("no end of a place") << u"展会在大连[3天]接待游客。"_qs << QString();
        QTest::newRow("no amount") << u"出口额连续下降[3%]。"_qs << QString();
        QTest::newRow("nothing that goes on") << u"出口额连续[3年]。"_qs << QString();
        QTest::newRow("no time that is not unbroken") << u"工程历时[3年]完工。"_qs << QString();
    }
    void namesWhatGoesOn()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        IndicatorTopic topic = told();
        topic.sentence = marked.sentence(0).begin;
        const auto reading =
            reader(marked).unbroken(marked.quantity(0), marked.slot(0), topic.sentence, topic);
        QTEST(reading ? reading->phrase : QString(), "expected");
    }

    void namesTimesThatAreFull_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); ///< empty for none
        QTest::newRow("of an act") << u"连续参保满[4年]。"_qs << u"连续参保时间"_qs;
        QTest::newRow("of those who do it") << u"外出务工满[3个月]的劳动力。"_qs << u"外出务工时间"_qs;
        QTest::newRow("of a verb whose object stands behind") << u"进城要坐[3小时]车。"_qs << u"坐车时间"_qs;
        QTest::newRow("of such a verb that is done") << u"她请了[3天]假。"_qs << u"请假时间"_qs;
        QTest::newRow("that a deed needs") << u"上山要走[3小时]。"_qs << u"上山时间"_qs;
        QTest::newRow("how long it went on") << u"他在林场一守就是[9年]。"_qs << u"时间"_qs;
        QTest::newRow("no one time alone") << u"工期就是[9天]。"_qs << QString();
        QTest::newRow("of another verb and its object") << u"她养了[3年]蜂。"_qs << u"养蜂时间"_qs;
        QTest::newRow("no age") << u"孩子年满[6岁]。"_qs << QString();
        QTest::newRow("no money") << u"消费满[3元]。"_qs << QString();
        QTest::newRow("not full") << u"外出务工[3个月]。"_qs << QString();
    }
    void namesTimesThatAreFull()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        const auto reading = reader(marked).forSoLong(marked.quantity(0), marked.slot(0));
        QTEST(reading ? reading->phrase : QString(), "expected");
    }

    void completesSpans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("expected"); ///< empty for none
        QTest::newRow("by the subject") << u"一年得花[3元]。"_qs << QString() << u"税收一年得花"_qs;
        QTest::newRow("by the theme") << u"一晚[3元]。"_qs << u"客房"_qs << u"客房一晚"_qs;
        QTest::newRow("by the labour") << u"一天[3元]。"_qs << u"到基地打工"_qs << u"打工收入"_qs;
        QTest::newRow("by a day's work") << u"一天[3元]。"_qs << u"车间叠纸箱"_qs << u"日工资"_qs;
        QTest::newRow("of each") << u"每小时可冲[3元]。"_qs << QString() << u"税收每小时可冲"_qs;
        QTest::newRow("none that tells what") << u"一年学费[3元]。"_qs << QString() << QString();
        QTest::newRow("none without a span") << u"得花[3元]。"_qs << QString() << QString();
        QTest::newRow("no day alone that has no theme") << u"每天[3元]。"_qs << QString() << QString();
    }
    void completesSpans()
    {
        QFETCH(QString, text);
        QFETCH(QString, theme);
        const MarkedSlots marked(text);
        const auto reading = reader(marked).ofSpan(marked.quantity(0), marked.slot(0), theme, told());
        QTEST(reading ? reading->phrase : QString(), "expected");
    }

    void namesTheMostOfOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); ///< empty for none
        QTest::newRow("of a household") << u"最多的一户拿了[3元]。"_qs << u"最多一户税收"_qs;
        QTest::newRow("of a day") << u"最高一天[3元]。"_qs << u"最高一天税收"_qs;
        QTest::newRow("none that names what it is") << u"最多的一户养殖收入[3元]。"_qs << QString();
        QTest::newRow("none with its noun behind") << u"最多的一户拿了[3元]奖金。"_qs << QString();
        QTest::newRow("none of many") << u"最多的县拿了[3元]。"_qs << QString();
        QTest::newRow("none of another thing") << u"最长的一天桥长[3米]。"_qs << QString();
        QTest::newRow("no piece of land") << u"最大的一块[3亩]。"_qs << QString();
    }
    void namesTheMostOfOne()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        const auto reading = reader(marked).extremeOne(marked.slot(0), u"税收"_qs);
        QTEST(reading ? reading->phrase : QString(), "expected");
    }

    void namesWhoIsRanked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); ///< empty for none
        QTest::newRow("second") << u"东海证以[8元]居次。"_qs << u"东海证纯益"_qs;
        QTest::newRow("third") << u"东海证[8元]排第三。"_qs << u"东海证纯益"_qs;
        QTest::newRow("none that names its amount") << u"东海证获利[8元]居次。"_qs << QString();
        QTest::newRow("none that is not ranked") << u"东海证[8元]很好。"_qs << QString();
        QTest::newRow("nobody") << u"以[8元]居次。"_qs << QString();
    }
    void namesWhoIsRanked()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        const auto reading = reader(marked).ranked(marked.slot(0), u"西山证税后纯益"_qs);
        QTEST(reading ? reading->phrase : QString(), "expected");
        QVERIFY(!reader(marked).ranked(marked.slot(0), u"西山证员工"_qs));
    }

    void knowsWhatIsBidden()
    {
        const MarkedSlots must(u"养殖户须在[5日]内申报。"_qs);
        QVERIFY(reader(must).isBidden(must.slot(0)));
        const MarkedSlots done(u"抢修队在[5日]内接通。"_qs);
        QVERIFY(!reader(done).isBidden(done.slot(0)));
    }

    void namesTheMostOfEach_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); ///< empty for none
        QTest::newRow("of each household") << u"每户最高[5元]。"_qs << u"每户最高额度"_qs;
        QTest::newRow("of each, at most") << u"每人最多[5元]。"_qs << u"每人最高额度"_qs;
        QTest::newRow("none of all") << u"最高[5元]。"_qs << QString();
        QTest::newRow("no area") << u"每户最高[5亩]。"_qs << QString();
        QTest::newRow("none that is named") << u"每户贷款最高[5元]。"_qs << QString();
    }
    void namesTheMostOfEach()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        QTEST(reader(marked).mostOfEach(marked.quantity(0), marked.slot(0)), "expected");
    }

    void knowsWhatIsOnceMore_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("再") << u"今年再做[8户]。"_qs << true;
        QTest::newRow("再, before a verb of two characters") << u"今年再改造[8户]。"_qs << true;
        QTest::newRow("no verb alone") << u"再就业人员[8户]。"_qs << false;
        QTest::newRow("not without it") << u"改造[8户]。"_qs << false;
    }
    void knowsWhatIsOnceMore()
    {
        QFETCH(QString, text);
        QTEST(BareIndicator::isOnceMore(MarkedSlots(text).slot(0)), "expected");
    }

private:
    static BareIndicator reader(const MarkedSlots &marked) { return {testLexicon(), marked.reader()}; }
    static IndicatorTopic told()
    {
        IndicatorTopic topic;
        topic.subject = u"税收"_qs;
        return topic;
    }
};

QTEST_GUILESS_MAIN(BareIndicatorTest)
#include "bareindicator_test.moc"
