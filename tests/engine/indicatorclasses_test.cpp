// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/extractor.h"
#include "engine/markedarticle.h"

using namespace jiaoshu;

/** Frames around a figure that say what it counts, each with every word and noun that may stand in them. */
class IndicatorClassesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<engine::Extractor> m_extractor;

    QString indicatorsIn(const QString &text) const
    {
        QStringList found;
        for (const model::Proposal &proposal : m_extractor->extract(text).proposals)
            found.append(proposal.reading.indicator);
        return found.join(u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto words = lexicon::Lexicon::load();
        QVERIFY(words.has_value());
        m_extractor = std::make_unique<engine::Extractor>(*words);
    }

    /** 全村共有310户1120人: households and people, whatever was told before. */
    void householdsAndPeopleOfAll_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString &all : {QStringLiteral("全村"), QStringLiteral("全镇"), QStringLiteral("全县"),
                                   QStringLiteral("该村"), QStringLiteral("全乡")}) {
            for (const QString &have :
                 {QString(), QStringLiteral("共有"), QStringLiteral("现有"), QStringLiteral("共")})
                QTest::newRow(qPrintable(all + have)) << QString(all + have);
        }
    }
    void householdsAndPeopleOfAll()
    {
        QFETCH(QString, words);
        QCOMPARE(indicatorsIn(QStringLiteral("村庄面貌一新\n这里曾经十分偏僻,%1310户1120人。\n").arg(words)),
                 QStringLiteral("户数 人口"));
    }
    void householdsOfAGroupKeepTheirNoun()
    {
        QCOMPARE(indicatorsIn(QStringLiteral("帮扶到户\n全村监测对象92户284人。\n")),
                 QStringLiteral("监测对象 监测对象"));
    }

    /** 8块钱一斤 is a price, whatever stands before it. */
    void whatIsSoldByWeightHasAPrice_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("per");
        for (const QString &words : {QStringLiteral("那时候没人要,")}) {
            for (const QString &per :
                 {QStringLiteral("斤"), QStringLiteral("公斤"), QStringLiteral("瓶"), QStringLiteral("箱")})
                QTest::newRow(qPrintable(words + per)) << words << per;
        }
    }
    void whatIsSoldByWeightHasAPrice()
    {
        QFETCH(QString, words);
        QFETCH(QString, per);
        QCOMPARE(indicatorsIn(QStringLiteral("山里变了样\n%1 8元一%2。\n").arg(words, per)),
                 QStringLiteral("价格"));
    }
    void priceWordsStay()
    {
        QCOMPARE(indicatorsIn(QStringLiteral("山里变了样\n鲜叶收购价每斤8元。\n")),
                 QStringLiteral("鲜叶收购价"));
        QCOMPARE(indicatorsIn(QStringLiteral("山里变了样\n鲜叶补贴每斤8元。\n")), QStringLiteral("鲜叶补贴"));
    }

    /** 甲市42%最高,乙市39%次之: the words behind a figure rank it. */
    void ranksAreNotCounted_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        for (const char16_t *first : {u"最高", u"居首", u"最低", u"领先", u"排名第一"}) {
            for (const char16_t *second : {u"次之", u"再次之", u"居次", u"次高"})
                QTest::newRow(qPrintable(QString::fromUtf16(first) + QString::fromUtf16(second)))
                    << QString::fromUtf16(first) << QString::fromUtf16(second);
        }
    }
    void ranksAreNotCounted()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        const QString text = QStringLiteral("出行调查公布\n公车使用率为14%。以绍兴市42%%1,杭州市39%%2。\n");
        QCOMPARE(
            indicatorsIn(
                QString(text).replace(QStringLiteral("%1"), first).replace(QStringLiteral("%2"), second)),
            QStringLiteral("公车使用率 公车使用率 公车使用率"));
    }

    /** 最高的是山城,42%: who has most of what was told before. */
    void extremesAreOfWhatWasTold_data()
    {
        QTest::addColumn<QString>("words");
        for (const char16_t *words :
             {u"最高的是绍兴市,", u"最低是绍兴市,", u"最高为绍兴市,", u"最快的是绍兴市,"})
            QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words);
    }
    void extremesAreOfWhatWasTold()
    {
        QFETCH(QString, words);
        QCOMPARE(indicatorsIn(QStringLiteral("空置调查公布\n商铺空置率为9%。") + words +
                              QStringLiteral("12%。\n")),
                 QStringLiteral("商铺空置率 商铺空置率"));
    }

    /** 38个村由县级领导包抓: what the areas that are counted do or get. */
    void areasAreNamedByWhatTheyDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        for (const QString &noun :
             {QStringLiteral("村"), QStringLiteral("县"), QStringLiteral("镇"), QStringLiteral("区")}) {
            QTest::newRow(qPrintable(noun + QStringLiteral(" got")))
                << QStringLiteral("有38个%1通了客车。").arg(noun)
                << QString(QStringLiteral("通了客车的") + noun);
            QTest::newRow(qPrintable(noun + QStringLiteral(" done to")))
                << QStringLiteral("对38个%1进行了整治。").arg(noun)
                << QString(QStringLiteral("整治的") + noun);
        }
        QTest::newRow("what is done to them, before")
            << QStringLiteral("带动周边6个村。") << QStringLiteral("带动周边村");
        QTest::newRow("what they became")
            << QStringLiteral("其中9个村被市里列为园林示范村。") << QStringLiteral("园林示范村");
        QTest::newRow("what they do up to the next figure")
            << QStringLiteral("供销社在6个镇设立收购点9个。") << QStringLiteral("设立收购点的镇 设立收购点");
        QTest::newRow("what they do behind the next figure")
            << QStringLiteral("在全省8个县的30个贫困村开展光伏试点。")
            << QStringLiteral("开展光伏试点的县 贫困村");
        QTest::newRow("what they are like")
            << QStringLiteral("对考核靠前的9个村给予奖励。") << QStringLiteral("给予奖励的村");
        QTest::newRow("what they do together")
            << QStringLiteral("周边5个村联合建起大棚。") << QStringLiteral("联合建起大棚的村");
        QTest::newRow("those that are listed")
            << QStringLiteral("洪水涉及石桥、东沟等6个村。") << QStringLiteral("涉及村");
        QTest::newRow("with ranks that count as one")
            << QStringLiteral("共有9个省(区、市)参与排名。") << QStringLiteral("参与排名的省(区、市)");
        QTest::newRow("parts of the whole") << QStringLiteral("全县辖12个镇。") << QStringLiteral("辖镇");
    }
    void areasAreNamedByWhatTheyDo()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(indicatorsIn(QStringLiteral("工作进展\n") + text + u'\n'), expected);
    }

    /** 便利店、百货店销售额分别: each has what the last one ends with. */
    void membersShareTheEndOfTheLast_data()
    {
        QTest::addColumn<QString>("head");
        for (const char16_t *head : {u"零售额", u"销售额", u"利润", u"客流量"})
            QTest::newRow(qPrintable(QString::fromUtf16(head))) << QString::fromUtf16(head);
    }
    void membersShareTheEndOfTheLast()
    {
        QFETCH(QString, head);
        QCOMPARE(indicatorsIn(QStringLiteral(
                                  "商业运行\n街区里面的书店、药店、花店和理发店%1分别增长9%、8%、7%和6%。\n")
                                  .replace(QStringLiteral("%1"), head)),
                 QStringLiteral("书店%1增长 药店%1增长 花店%1增长 理发店%1增长")
                     .replace(QStringLiteral("%1"), head));
    }

    void landIsNamedByWhatGrowsOnIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("planted") << QStringLiteral("又种了30亩油菜。") << QStringLiteral("油菜种植面积");
        QTest::newRow("and the next")
            << QStringLiteral("又种了30亩油菜、20亩葵花。") << QStringLiteral("油菜种植面积 葵花种植面积");
        QTest::newRow("developed") << QStringLiteral("发展10亩中草药。") << QStringLiteral("中草药种植面积");
        QTest::newRow("a place is no crop")
            << QStringLiteral("发展10亩示范园。") << QStringLiteral("发展示范园");
        QTest::newRow("not planted") << QStringLiteral("有30亩竹林。") << QStringLiteral("竹林面积");
        QTest::newRow("what is done on it") << QStringLiteral("有30亩土地种草莓。") << QStringLiteral("土地");
        QTest::newRow("a field") << QStringLiteral("他家又种了30亩水田。") << QStringLiteral("水田");
    }
    void landIsNamedByWhatGrowsOnIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(indicatorsIn(QStringLiteral("工作进展\n") + text + u'\n'), expected);
    }

    /** 年产鲜奶500吨以上的牧场: the condition, not those it is set for. */
    void conditionsNameWhatMustBeSoMuch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("money") << QStringLiteral("对年销售额80万元以上的网店给予补助。")
                               << QStringLiteral("年销售额");
        QTest::newRow("visitors") << QStringLiteral("年游客量7万人次以上的滑雪场可以申报。")
                                  << QStringLiteral("年游客量");
        QTest::newRow("those who are limited, behind")
            << QStringLiteral("引进2家年产值5亿元以上的药企。") << QStringLiteral("引进药企 年产值");
        QTest::newRow("the same in another currency")
            << QStringLiteral("人均产值7000元,按年均汇率折合990美元。")
            << QStringLiteral("人均产值 人均产值");
        QTest::newRow("nothing before it")
            << QStringLiteral("对5人以上的合作社给予补助。") << QStringLiteral("合作社");
        QTest::newRow("no limit") << QStringLiteral("对一次性投资20万元的养殖场给予补助。")
                                  << QStringLiteral("养殖场一次性投资");
    }
    void conditionsNameWhatMustBeSoMuch()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(indicatorsIn(QStringLiteral("工作进展\n") + text + u'\n'), expected);
    }

    /** 3个班级参观展览, but 3家调查公司: a verb ends the noun where it has an object. */
    void verbsWithAnObjectEndTheNoun_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("an object") << QStringLiteral("当天有20名学生参观博物馆。") << QStringLiteral("学生");
        QTest::newRow("none") << QStringLiteral("完成20项数据分析。") << QStringLiteral("数据分析");
        QTest::newRow("a noun behind it")
            << QStringLiteral("全市有20个城市研究中心。") << QStringLiteral("城市研究中心");
        QTest::newRow("at its begin") << QStringLiteral("全市有20家调查公司。") << QStringLiteral("调查公司");
        QTest::newRow("因") << QStringLiteral("有13笔资料因没有登记而缺失。") << QStringLiteral("资料");
        QTest::newRow("a word with 因")
            << QStringLiteral("涉及13名因病致贫人员。") << QStringLiteral("因病致贫人员");
        QTest::newRow("owners are counted, not what they own")
            << QStringLiteral("全市30家企业的营业收入增长5%。") << QStringLiteral("企业 企业的营业收入增长");
        QTest::newRow("and not where something is done for them")
            << QStringLiteral("解决了30户农户的卖粮难题。") << QStringLiteral("解决农户的卖粮难题");
        QTest::newRow("a noun with what it is like")
            << QStringLiteral("选出30个优秀的作品。") << QStringLiteral("优秀的作品");
        QTest::newRow("counties and cities by their unit")
            << QStringLiteral("全台22县市中,共有9个村达标。") << QStringLiteral("县市 达标的村");
        QTest::newRow("who gives is not what is given for")
            << QStringLiteral("县府今年编列90元推动精品咖啡。") << QStringLiteral("编列推动精品咖啡");
        QTest::newRow("how often") << QStringLiteral("专家组先后3次考察了古树林。")
                                   << QStringLiteral("考察了古树林次数");
        QTest::newRow("what people do")
            << QStringLiteral("合作社吸纳46户脱贫户务工。") << QStringLiteral("脱贫户");
        QTest::newRow("people named by it")
            << QStringLiteral("慰问30名务工人员。") << QStringLiteral("慰问务工人员");
        QTest::newRow("what became of people, behind works")
            << QStringLiteral("修复河堤17处,2700人喝上了安全水。")
            << QStringLiteral("修复河堤 喝上了安全水人数");
        QTest::newRow("their home goes")
            << QStringLiteral("接来41名湖北省大冶市的务工人员。") << QStringLiteral("务工人员");
    }
    void verbsWithAnObjectEndTheNoun()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(indicatorsIn(QStringLiteral("工作进展\n") + text + u'\n'), expected);
    }

    void growthsOfDifferentWaysAreEachTheirOwn()
    {
        QCOMPARE(indicatorsIn(
                     QStringLiteral("工业运行\n实现营业收入30亿元、利润总额4亿元,分别增长6%和下降3%。\n")),
                 QStringLiteral("营业收入 利润总额 营业收入增长 利润总额下降"));
        QCOMPARE(indicatorsIn(QStringLiteral("工业运行\n实现营业收入30亿元,增长6%,利润下降3%。\n")),
                 QStringLiteral("营业收入 营业收入增长 利润下降"));
    }

    void wordsThatOnlyLeadGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the time of a report")
            << QStringLiteral("本报告期营业收入4元。") << QStringLiteral("营业收入");
        QTest::newRow("who reports") << QStringLiteral("本报讯 全县茶叶收入4元。")
                                     << QStringLiteral("茶叶收入");
        QTest::newRow("a standard of accounts")
            << QStringLiteral("GAAP净利润4元。") << QStringLiteral("净利润");
        QTest::newRow("who expects it")
            << QStringLiteral("法人预期出货比重可达30%。") << QStringLiteral("出货比重");
        QTest::newRow("the best so many") << QStringLiteral("TOP20的房企有6家。") << QStringLiteral("房企");
        QTest::newRow("a noun that begins so")
            << QStringLiteral("高标准农田面积3亩。") << QStringLiteral("高标准农田面积");
        QTest::newRow("tags") << QStringLiteral("项目说明</p><p>年产值30元。") << QStringLiteral("年产值");
        QTest::newRow("stars") << QStringLiteral("去年的**平均工资为30元**。") << QStringLiteral("平均工资");
        QTest::newRow("limit of a line")
            << QStringLiteral("承载量:上限230人。") << QStringLiteral("承载量上限");
        QTest::newRow("beds of a house")
            << QStringLiteral("那是仅有100张床位的小医院。") << QStringLiteral("床位");
        QTest::newRow("value of things")
            << QStringLiteral("捐助价值约470元医疗设备。") << QStringLiteral("医疗设备价值");
        QTest::newRow("whose it is") << QStringLiteral("其树高11米。") << QStringLiteral("树高");
        QTest::newRow("what is left of it")
            << QStringLiteral("获补偿金9元,还剩3元。") << QStringLiteral("获补偿金 获补偿金");
        QTest::newRow("since something began")
            << QStringLiteral("开馆以来借阅图书30册。") << QStringLiteral("借阅图书");
        QTest::newRow("who and how") << QStringLiteral("网格员挨家挨户走访30户。") << QStringLiteral("走访");
        QTest::newRow("a bracket that stays open")
            << QStringLiteral("![远山集团去年盈利30元。(本社图片)]") << QStringLiteral("远山集团盈利");
        QTest::newRow("a stake") << QStringLiteral("拟收购土地、远山科技51%股权。")
                                 << QStringLiteral("远山科技股权");
        QTest::newRow("a time in it")
            << QStringLiteral("食肆今年上半年结业3间。") << QStringLiteral("食肆结业");
        QTest::newRow("one of them that stands there")
            << QStringLiteral("院里立着一株直径近3米。") << QStringLiteral("直径");
        QTest::newRow("who proposed it")
            << QStringLiteral("董事会建议派发末期股息每股3港仙。") << QStringLiteral("末期股息");
        QTest::newRow("people of an age, by the label of their list")
            << QStringLiteral("高龄津贴标准为:80岁每人每月60元,90岁每人每月90元。")
            << QStringLiteral("年龄 高龄津贴标准 年龄 高龄津贴标准");
        QTest::newRow("a supply, and not its unit")
            << QStringLiteral("公营房屋供应量约3万个单位。") << QStringLiteral("公营房屋供应量");
        QTest::newRow("in what currency") << QStringLiteral("净营收人民币30元。") << QStringLiteral("净营收");
        QTest::newRow("a currency by itself")
            << QStringLiteral("新台币升值3%。") << QStringLiteral("新台币升值");
        QTest::newRow("a currency before its time")
            << QStringLiteral("新台币第2季升值3%。") << QStringLiteral("新台币升值");
        QTest::newRow("by then") << QStringLiteral("到7月底已经省下30元。") << QStringLiteral("省下");
        QTest::newRow("a share of those of an age, by the label of their list")
            << QStringLiteral("个人账户比例:35岁以下2%。") << QStringLiteral("年龄 35岁以下个人账户比例");
        QTest::newRow("people of a village")
            << QStringLiteral("这是个86人的小寨子。") << QStringLiteral("人口");
        QTest::newRow("what a day gives") << QStringLiteral("一天能出8吨饮片。") << QStringLiteral("饮片");
        QTest::newRow("a family") << QStringLiteral("这房子供全家7口人居住。") << QStringLiteral("家庭人口");
    }
    void wordsThatOnlyLeadGo()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(indicatorsIn(QStringLiteral("工作进展\n") + text + u'\n'), expected);
    }

    /** 医疗联合体, 负责人, 指令: a verb inside of a noun does not end it, and ends one all the same. */
    void verbsInsideOfNounsStay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *what, const QString &text, const QString &expected) {
            QTest::newRow(what) << text << expected;
        };
        row("a union of theirs", QStringLiteral("全区组成6个城乡教育联合体。"),
            QStringLiteral("城乡教育联合体"));
        row("a group of several", QStringLiteral("市里派出14个联合检查组。"), QStringLiteral("联合检查组"));
        row("what shows", QStringLiteral("车站新装25块电子显示屏。"), QStringLiteral("电子显示屏"));
        row("both ways", QStringLiteral("机场开通7条往返航线。"), QStringLiteral("往返航线"));
        row("who work there", QStringLiteral("工地有260名持证上岗人员。"), QStringLiteral("持证上岗人员"));
        row("what is built anew", QStringLiteral("城区有13个旧街改建项目。"), QStringLiteral("旧街改建项目"));
        row("who leads", QStringLiteral("会上有35名处室负责人。"), QStringLiteral("处室负责人"));
        row("where advice is given", QStringLiteral("街道开放4个税务咨询窗口。"),
            QStringLiteral("税务咨询窗口"));
        row("who guards", QStringLiteral("全县有11支河道守护队。"), QStringLiteral("河道守护队"));
        row("who guards, at work", QStringLiteral("全县有11支河道守护队上岗。"),
            QStringLiteral("河道守护队"));
        row("what it is worth", QStringLiteral("案件涉及资金4亿元。"), QStringLiteral("案件涉及资金"));
        row("the amount of what they do, behind a measure", QStringLiteral("全县返乡人口就业规模5.3万人。"),
            QStringLiteral("返乡人口就业规模"));
        row("a town named so", QStringLiteral("活动有5所成都高校参加。"), QStringLiteral("成都高校"));
        row("an order", QStringLiteral("下发停工指令28份。"), QStringLiteral("下发停工指令"));
        row("the amount of what they do", QStringLiteral("全县移民就业规模5.3万人。"),
            QStringLiteral("移民就业规模"));
        row("what they are going to build", QStringLiteral("4个村建设项目已经完工。"),
            QStringLiteral("村建设项目"));
        row("two that are done", QStringLiteral("种植、养殖大户42人。"), QStringLiteral("种植、养殖大户"));
        row("what they do together", QStringLiteral("有16家商场联合举办展销。"), QStringLiteral("商场"));
        row("what it is about", QStringLiteral("当天400名中学生参观展览。"), QStringLiteral("中学生"));
        row("what all of them do", QStringLiteral("已有70名学员都拿到证书。"), QStringLiteral("学员"));
    }
    void verbsInsideOfNounsStay()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(indicatorsIn(QStringLiteral("工作进展\n") + text + u'\n'), expected);
    }

    /** 扣非后, 重组后: told of another state of the same, and not of what was told before. */
    void statesAreNoTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("without what comes once")
            << QStringLiteral("净利润3.4亿元,扣非后2.9亿元。") << QStringLiteral("净利润 扣非后");
        QTest::newRow("after it was corrected")
            << QStringLiteral("净利润3.4亿元,调整后4.6亿元。") << QStringLiteral("净利润 调整后");
        QTest::newRow("by the years they were born in")
            << QStringLiteral("队里的90后140人、00后60人。") << QStringLiteral("队里的90后 00后");
        QTest::newRow("most of them")
            << QStringLiteral("食堂用餐者高峰时达800人。") << QStringLiteral("食堂用餐者高峰时");
        QTest::newRow("a time") << QStringLiteral("覆盖率由整治前的12%升到60%。")
                                << QStringLiteral("覆盖率 覆盖率");
        QTest::newRow("in another currency, of a list")
            << QStringLiteral("新区募集外资6亿美元、人民币17亿元。")
            << QStringLiteral("新区募集外资 新区募集外资");
    }
    void statesAreNoTimes()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(indicatorsIn(QStringLiteral("工作进展\n") + text + u'\n'), expected);
    }

    /** 发展300亩核桃 is planted; 对虾, 光伏 and 大棚 are not. */
    void landIsPlantedWithPlants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a tree") << QStringLiteral("全村发展700亩核桃。") << QStringLiteral("核桃种植面积");
        QTest::newRow("under a roof")
            << QStringLiteral("全村发展700亩大棚蔬菜。") << QStringLiteral("大棚蔬菜种植面积");
        QTest::newRow("an animal") << QStringLiteral("全村发展700亩对虾。") << QStringLiteral("对虾养殖面积");
        QTest::newRow("animals that are kept")
            << QStringLiteral("全村发展700亩林间养鸭。") << QStringLiteral("林间养鸭面积");
        QTest::newRow("a roof") << QStringLiteral("全村发展了700亩大棚。") << QStringLiteral("大棚面积");
        QTest::newRow("the sun") << QStringLiteral("全村发展700亩光伏。") << QStringLiteral("光伏面积");
    }
    void landIsPlantedWithPlants()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(indicatorsIn(QStringLiteral("工作进展\n") + text + u'\n'), expected);
    }

    /** 石桥镇距县城30公里,总面积25平方公里: of the town, not of its distance. */
    void distancesAreNoSubject()
    {
        QCOMPARE(indicatorsIn(QStringLiteral("工作进展\n石桥镇距县城41公里,总面积26平方公里。\n")),
                 QStringLiteral("石桥镇距县城距离 总面积"));
    }

    /** 按期收回比例: a share by its own name. */
    void sharesThatSaySoStay()
    {
        QCOMPARE(indicatorsIn(QStringLiteral("工作进展\n农户贷款按期偿还比例93%。\n")),
                 QStringLiteral("农户贷款按期偿还比例"));
        QCOMPARE(indicatorsIn(QStringLiteral("工作进展\n企业按规定配备比例70%。\n")),
                 QStringLiteral("企业按规定配备比例"));
    }
};

QTEST_GUILESS_MAIN(IndicatorClassesTest)
#include "indicatorclasses_test.moc"
