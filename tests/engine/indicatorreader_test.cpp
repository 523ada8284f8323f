// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/indicatorreader.h"

#include "engine/markedarticle.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class IndicatorReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a verb of one character behind them")
            << u"[8个]老旧小区通了天然气。"_qs << u"老旧小区"_qs;
        QTest::newRow("a verb of two characters behind them")
            << u"[30名]困难群众告别了危房。"_qs << u"困难群众"_qs;
        QTest::newRow("parts that name no amount") << u"农民人均收入[5元],其中城镇[9元]、农村[4元]。"_qs
                                                   << u"农民人均收入 城镇农民人均收入 农村农民人均收入"_qs;
        QTest::newRow("a part that names its own amount")
            << u"财政收入[5元],其中税收[4元]。"_qs << u"财政收入 税收"_qs;
        QTest::newRow("what becomes of those who are led")
            << u"扶贫车间带动[12人]就业。"_qs << u"扶贫车间带动就业"_qs;
        QTest::newRow("what each gets")
            << u"困难学生补助提标,每生每年[90元]。"_qs << u"困难学生补助提标每生每年"_qs;
        QTest::newRow("what each share earned")
            << u"净利润增长[3%],每股盈利[9元]。"_qs << u"净利润增长 每股盈利"_qs;
        QTest::newRow("those who got out of it")
            << u"实现[4个]贫困村退出、[410户][1300人]脱贫。"_qs << u"贫困村 脱贫 脱贫"_qs;
        QTest::newRow("land that somebody planted") << u"村民赵某种了[32亩]。"_qs << u"种植面积"_qs;
        QTest::newRow("land of a good breed") << u"全县良种[32亩]。"_qs << u"良种"_qs;
        QTest::newRow("a county that no table knows")
            << u"安桥县实现农村集体经济总收入[3亿元]。"_qs << u"农村集体经济总收入"_qs;
        QTest::newRow("villages of a kind") << u"贫困村实现产值[3亿元]。"_qs << u"贫困村产值"_qs;
        QTest::newRow("the same at another time")
            << u"产能利用率[70%],较去年底的[62%]改善。"_qs << u"产能利用率 产能利用率"_qs;
        QTest::newRow("a level that is held against a plan")
            << u"产能利用率[70%],相当于计划的[62%]。"_qs << u"产能利用率 产能利用率相当于计划比例"_qs;
        QTest::newRow("people of a settlement") << u"寨里[300口]人。"_qs << u"人口"_qs;
        QTest::newRow("those of a village alone") << u"石桥村最后[3户][9人]全部脱贫。"_qs << u"脱贫 脱贫"_qs;
        QTest::newRow("what is said of a record") << u"岁出[9元]再写新高。"_qs << u"岁出"_qs;
        QTest::newRow("no place in a list of points") << u"三是机组均价[9元]。"_qs << u"机组均价"_qs;
        QTest::newRow("at most, when harmed") << u"每袋最高赔[3元]。"_qs << u"每袋最高赔付"_qs;
        QTest::newRow("a reason is no subject")
            << u"合并营收[9亿元],因连假较多,月减[6%]。"_qs << u"合并营收 合并营收月减"_qs;
        QTest::newRow("the theme of a growth in money")
            << u"车船税[9亿元];契税因买气转弱,减少[2亿元]至[5亿元]。"_qs << u"车船税 契税减少 契税"_qs;
        QTest::newRow("what was compared with a time")
            << u"岁入较2023年度增加[9亿元],增幅[4%]。"_qs << u"岁入增加 岁入增幅"_qs;
        QTest::newRow("what those are that are counted apart")
            << u"货车[62辆],当中[15辆]为氢能车。"_qs << u"货车 氢能车"_qs;
        QTest::newRow("what money is spent on") << u"区财政拿出[3亿元]扶持渔业。"_qs << u"扶持渔业资金"_qs;
        QTest::newRow("what money is spent on somewhere")
            << u"集团斥资[3亿元]在城郊兴建冷库。"_qs << u"兴建冷库投资"_qs;
        QTest::newRow("those above a limit") << u"在建[3亿元]以上项目[9个]。"_qs << u"项目 在建项目"_qs;
        QTest::newRow("those who are not yet out of it")
            << u"全乡还有[19户][26人]没有脱贫。"_qs << u"未脱贫户 未脱贫人口"_qs;
        QTest::newRow("those of them")
            << u"规上企业[16家],营收过[3亿元]的有[5家]。"_qs << u"规上企业 营收 规上企业"_qs;
        QTest::newRow("a height behind another")
            << u"东峰海拔[90米],南麓河口[30米]。"_qs << u"东峰海拔 南麓河口海拔"_qs;
        QTest::newRow("what a share is equal to")
            << u"月租相当于市价的[60%]。"_qs << u"月租相当于市价比例"_qs;
        QTest::newRow("prizes by grade")
            << u"一、二、三等奖分别有[1名]、[2名]、[3名]。"_qs << u"一等奖 二等奖 三等奖"_qs;
        QTest::newRow("share of each of those before")
            << u"教育[6亿元]、卫生[4亿元],占比各为[18%]及[13%]。"_qs << u"教育 卫生 教育占比 卫生占比"_qs;
        QTest::newRow("speech before it") << u"他透露平台抽佣[25%]。"_qs << u"平台抽佣"_qs;
        QTest::newRow("what is measured today")
            << u"批发市场今天青椒均价[5元]。"_qs << u"批发市场青椒均价"_qs;
        QTest::newRow("those that a reading is of") << u"系统读取[30个]传感器的数据。"_qs << u"传感器"_qs;
        QTest::newRow("a room with what follows it") << u"建起[3座]气调库和一条分拣线。"_qs << u"气调库"_qs;
        QTest::newRow("share of those behind it")
            << u"近[7%]受访企业计划扩产。"_qs << u"计划扩产的受访企业比例"_qs;
        QTest::newRow("those above an age")
            << u"老年人[48万人],[80周岁]以上[8万人]。"_qs << u"老年人 年龄 80周岁以上"_qs;
        QTest::newRow("share of those up to a price") << u"千元手机销量占[34%],[3000元]以下占[5%]。"_qs
                                                      << u"千元手机销量占比 千元手机销量 3000元以下占比"_qs;
        QTest::newRow("the general budget")
            << u"一般公共预算收入[5亿元],增长[5%]。"_qs << u"一般公共预算收入 一般公共预算收入增长"_qs;
        QTest::newRow("when it began to change")
            << u"自来水普及率由去年底的[91%]提高到[95%]。"_qs << u"自来水普及率 自来水普及率"_qs;
        QTest::newRow("when it began, and where it is now")
            << u"团队由最初的[2人]增至现时[26人]。"_qs << u"团队 团队"_qs;
        QTest::newRow("towns and villages")
            << u"城乡居民人均收入分别为[5元]、[3元]。"_qs << u"城镇居民人均收入 农村居民人均收入"_qs;
        QTest::newRow("members of one kind of spending, then their number")
            << u"教育、社保、卫生健康支出分别为[6元]、[5元]、[4元],[3项]合计占[47%]。"_qs
            << u"教育支出 社保支出 卫生健康支出 卫生健康支出 卫生健康支出占比"_qs;
        QTest::newRow("year on year") << u"收入[18元],按年升[12%]。"_qs << u"收入 收入按年升幅"_qs;
        QTest::newRow("why it came so") << u"营业税因5月申报家数增加,达[412亿元]。"_qs << u"营业税"_qs;
        QTest::newRow("not to be moved") << u"不可移动文物[36处]。"_qs << u"不可移动文物"_qs;
        QTest::newRow("an area behind a count of villages")
            << u"辖[322个]行政村,总面积[502平方公里]。"_qs << u"行政村 总面积"_qs;
        QTest::newRow("new since then")
            << u"贷款余额[386元],较年初新增[42元],增速[12%]。"_qs << u"贷款余额 贷款余额新增 贷款余额增速"_qs;
        QTest::newRow("new, and held against nothing") << u"新增贷款[42元]。"_qs << u"新增贷款"_qs;
        QTest::newRow("growth of two years")
            << u"工业增加值增长[5%],两年平均增长[4%]。"_qs << u"工业增加值增长 工业增加值两年平均增长"_qs;
        QTest::newRow("one's own garden") << u"自家[8亩]桑园。"_qs << u"桑园面积"_qs;
        QTest::newRow("this bank's") << u"该行投入帮扶资金[180元]。"_qs << u"帮扶资金"_qs;
        QTest::newRow("households and people of a village")
            << u"平均海拔[2500米],全村[355户][1698人]。"_qs << u"平均海拔 户数 人口"_qs;
        QTest::newRow("households and people with a mark between")
            << u"志愿者每天[150元]。全村[518户]、[2130人]。"_qs << u"志愿者 户数 人口"_qs;
        QTest::newRow("households of a group") << u"监测对象[355户][1698人]。"_qs << u"监测对象 监测对象"_qs;
        QTest::newRow("a word behind what points at it")
            << u"该行业产值[3元],该厂区占地[3亩],这家具厂产值[5元],该项目投资[6元]。"_qs
            << u"行业产值 厂区占地 家具厂产值 项目投资"_qs;
        QTest::newRow("not yet done") << u"已消除风险[896户],尚未消除风险[422户][1332人],尚未脱贫[3户]。"_qs
                                      << u"消除风险 尚未消除风险 尚未消除风险 尚未脱贫"_qs;
        QTest::newRow("a share of what was told last, and not of the people")
            << u"城镇人口占总人口的[45%]。财政收入[17元],其中税收收入[13元],占[78%]。"_qs
            << u"城镇人口占总人口比重 财政收入 税收收入 税收收入占比"_qs;
        QTest::newRow("what is kept") << u"他家养了[200只]鸡,种了[30棵]树。"_qs << u"养鸡 种树"_qs;
        QTest::newRow("villages around") << u"带动周边[6个]村。"_qs << u"带动周边村"_qs;
        QTest::newRow("name with a digit") << u"建成[30座]5G基站。"_qs << u"5G基站"_qs;
        QTest::newRow("above a scale") << u"引进[31家]规模以上企业。"_qs << u"引进规模以上企业"_qs;
        QTest::newRow("held against others")
            << u"就业率[95%],高于全省平均水平[3个百分点]。"_qs << u"就业率 就业率高于全省平均水平"_qs;
        QTest::newRow("total of what was counted")
            << u"新增床位[31张],总数达到[240张]。"_qs << u"新增床位 新增床位总数"_qs;
        QTest::newRow("each of so many") << u"全县医生[240名],每万人拥有[8名]。"_qs << u"医生 每万人医生"_qs;
        QTest::newRow("leap from to") << u"实现了产值从[5元]到[8元]的跨越。"_qs << u"产值 产值"_qs;
        QTest::newRow("members that hold 和") << u"社会保障和就业支出、教育支出分别增长[6%]、[7%]。"_qs
                                              << u"社会保障和就业支出增长 教育支出增长"_qs;
        QTest::newRow("members that are summed up")
            << u"城关、南郊两镇产值分别为[6元]、[7元]。"_qs << u"城关产值 南郊产值"_qs;
        QTest::newRow("list of two nouns")
            << u"救助[24人次]特困人员和[12个]学生家庭。"_qs << u"救助特困人员 学生家庭"_qs;
        QTest::newRow("rank left out")
            << u"实际利用外资由全市第八位上升到第五位,达到[5元]。"_qs << u"实际利用外资"_qs;
        QTest::newRow("prize") << u"考上大学的奖了[500元]。"_qs << u"考上大学奖金"_qs;
        QTest::newRow("deed with its money spent") << u"投入[500元],修了路。"_qs << u"投入"_qs;
        QTest::newRow("height of what follows") << u"海拔[1600米]的山村有了公路。"_qs << u"山村海拔"_qs;
        QTest::newRow("word with a verb in it")
            << u"走遍[14个]集中连片特困地区。"_qs << u"集中连片特困地区"_qs;
        QTest::newRow("what is grown with a verb of one's own")
            << u"全县发展[10亩]中草药。"_qs << u"中草药种植面积"_qs;
        QTest::newRow("what is done to people")
            << u"追缴资金[312元],[9人]受到问责。"_qs << u"追缴资金 受到问责人数"_qs;
        QTest::newRow("behind a classifier") << u"全市有[11个]重点项目落户。"_qs << u"重点项目"_qs;
        QTest::newRow("before the number") << u"全市贷款余额[502万元]。"_qs << u"贷款余额"_qs;
        QTest::newRow("with its verb") << u"接管[80个]弃管小区。"_qs << u"接管弃管小区"_qs;
        QTest::newRow("pair") << u"监测对象[92户][284人]。"_qs << u"监测对象 监测对象"_qs;
        QTest::newRow("pair with its noun behind")
            << u"[92户][284人]贫困人口已脱贫。"_qs << u"贫困人口 贫困人口"_qs;
        QTest::newRow("growth") << u"全县生产总值[71亿元],同比增长[8%]。"_qs
                                << u"生产总值 生产总值同比增长"_qs;
        QTest::newRow("growth with its own subject")
            << u"固定资产投资同比增长[10%]。"_qs << u"固定资产投资同比增长"_qs;
        QTest::newRow("share") << u"民生支出占财政支出的[73%]。"_qs << u"民生支出占财政支出比重"_qs;
        QTest::newRow("share of the figure before")
            << u"务工就业[34万人],占总人数的[10%]。"_qs << u"务工就业 务工就业占总人数比重"_qs;
        QTest::newRow("people behind a percentage")
            << u"[94%]的大病患者得到救治。"_qs << u"得到救治的大病患者比例"_qs;
        QTest::newRow("rate of what was counted")
            << u"农村卫生厕所[93座],覆盖率达到[93%]。"_qs << u"农村卫生厕所 农村卫生厕所覆盖率"_qs;
        QTest::newRow("其中 narrows")
            << u"项目资产[37万元],其中经营性资产[23万元]。"_qs << u"项目资产 经营性资产"_qs;
        QTest::newRow("unit that is the noun") << u"全县辖[4镇][10乡]。"_qs << u"辖镇 辖乡"_qs;
        QTest::newRow("same in another unit")
            << u"机器人能举起[30磅](约[14公斤])。"_qs << u"机器人能举起 机器人能举起"_qs;
        QTest::newRow("members") << u"鞋业、纺织业、建材业增加值分别增长[6%]、[7%]、[8%]。"_qs
                                 << u"鞋业增加值增长 纺织业增加值增长 建材业增加值增长"_qs;
        QTest::newRow("members with a common end")
            << u"城镇、农村居民人均收入分别为[3元]、[1元],增长[5%]、[8%]。"_qs
            << u"城镇居民人均收入 农村居民人均收入 城镇居民人均收入增长 农村居民人均收入增长"_qs;
        QTest::newRow("figures before")
            << u"游客[612人],门票收入[98元],分别是上年的[2%]和[3%]。"_qs << u"游客 门票收入 游客 门票收入"_qs;
        QTest::newRow("from to") << u"客户由[5家]增至[8家]。"_qs << u"客户 客户"_qs;
        QTest::newRow("age") << u"[46岁]的王一开了门。"_qs << u"年龄"_qs;
        QTest::newRow("income") << u"一个月能拿[8000元]。"_qs << u"月收入"_qs;
        QTest::newRow("of what the money is for") << u"投入[700元]用于村级公路。"_qs << u"村级公路"_qs;
        QTest::newRow("investment of a thing") << u"投资[3亿元]的环湖公路通车。"_qs << u"环湖公路投资"_qs;
        QTest::newRow("in parentheses behind") << u"[18户](含受损[14户])危房改造。"_qs << u"危房改造 受损"_qs;
        QTest::newRow("noun in quotes") << u"组建[6个]“名校+弱校”联盟。"_qs << u"名校+弱校联盟"_qs;
        QTest::newRow("what the people do") << u"带动[156人]就近就业。"_qs << u"带动就近就业"_qs;
        QTest::newRow("single-character unit") << u"全县辖[12个]镇、[406个]村。"_qs << u"辖镇 辖村"_qs;
        QTest::newRow("growth alone") << u"工业企业[236户],净增[108户]。"_qs << u"工业企业 工业企业净增"_qs;
        QTest::newRow("money behind a growth")
            << u"生产总值增长[8%],到2026年突破[400亿元]。"_qs << u"生产总值增长 生产总值"_qs;
        QTest::newRow("sold") << u"第一件绣品卖了[280元]。"_qs << u"第一件绣品收入"_qs;
        QTest::newRow("or") << u"最高贷款额为[18个月]租金,或[600元]。"_qs << u"租金 最高贷款额"_qs;
        QTest::newRow("each in turn, of the clause before")
            << u"东原市、西川市的客流量居前,依次为[3人]、[2人]。"_qs << u"东原市的客流量 西川市的客流量"_qs;
        QTest::newRow("growths against a quarter") << u"煤炭、电力行业产量比二季度分别加快[3%]、[2%]。"_qs
                                                   << u"煤炭行业产量加快 电力行业产量加快"_qs;
        QTest::newRow("close and move")
            << u"芯片龙头远山电子收[246元],小跌[2%]。"_qs << u"远山电子收盘价 远山电子股价跌幅"_qs;
        QTest::newRow("area of what is grown") << u"山上[60亩]核桃挂了果。"_qs << u"核桃面积"_qs;
        QTest::newRow("share by itself") << u"核电收入占比[31%]。"_qs << u"核电收入占比"_qs;
        QTest::newRow("share that does") << u"[3人]种树,[8%]挂了果。"_qs << u"种树 挂了果比例"_qs;
        QTest::newRow("time of an act") << u"材料齐全,[3天]内办结。"_qs << u"办结时间"_qs;
        QTest::newRow("figure of a list in parentheses")
            << u"城镇化率超[60%]的县域之一(望都县[62%],曲阳县[61%])。"_qs << u"城镇化率 城镇化率 城镇化率"_qs;
        QTest::newRow("price of one") << u"一条手工围巾卖[80元]。"_qs << u"一条手工围巾价格"_qs;
        QTest::newRow("asked price") << u"整套设备索价[80元]。"_qs << u"整套设备价格"_qs;
        QTest::newRow("closing price") << u"远山电子收于[80元]。"_qs << u"远山电子收盘价"_qs;
        QTest::newRow("time taken") << u"大桥合龙历时[12天]。"_qs << u"大桥合龙历时"_qs;
        QTest::newRow("times the figure of a year") << u"收入为上年的[2%]。"_qs << u"收入为上年比例"_qs;
        QTest::newRow("what a share is made of") << u"车间里[76%]是本村妇女。"_qs << u"本村妇女占比"_qs;
        QTest::newRow("growth of what the clause before tells")
            << u"进口[3元],出口形势向好,增长[2%]。"_qs << u"进口 出口形势向好增长"_qs;
        QTest::newRow("members with 等")
            << u"药材、茶叶等产业产值分别增长[3%]、[4%]。"_qs << u"药材产业产值增长 茶叶产业产值增长"_qs;
        QTest::newRow("households and people of an area")
            << u"辖[19个]行政村,[102户],[417人]。"_qs << u"行政村 户数 人口"_qs;
        QTest::newRow("towns and townships")
            << u"下辖[4镇][5乡][134个]行政村。"_qs << u"下辖镇 下辖乡 行政村"_qs;
        QTest::newRow("people of towns") << u"灾害造成[9个]乡镇[18人]受灾。"_qs << u"乡镇 受灾"_qs;
        QTest::newRow("label behind a pictograph") << u"🚑受伤[9人]。"_qs << u"受伤"_qs;
        QTest::newRow("only 约 in parentheses") << u"高架段(约[8公里])。"_qs << u"高架段"_qs;
        QTest::newRow("noun behind 以上") << u"创造[10个]以上就业机会。"_qs << u"创造就业机会"_qs;
        QTest::newRow("members with 近")
            << u"小麦、玉米总产量分别增长[3%]及近[4%]。"_qs << u"小麦总产量增长 玉米总产量增长"_qs;
        QTest::newRow("of the last figure with its unit")
            << u"合同销售额[11元],面积[9亩];今年累计[86元]。"_qs << u"合同销售额 面积 合同销售额"_qs;
        QTest::newRow("citizens of a city") << u"武汉市民线上消费[10元]。"_qs << u"市民线上消费"_qs;
        QTest::newRow("percentage points of a share")
            << u"林业产值占总产值的比重为[5%],比上年下降[2个百分点]。"_qs
            << u"林业产值占总产值比重 林业产值占总产值比重下降"_qs;
        QTest::newRow("shares of the whole before")
            << u"农业产值占总产值的[8%],林业、牧业产值所占比重分别为[1%]、[2%]。"_qs
            << u"农业产值占总产值比重 林业产值占总产值比重 牧业产值占总产值比重"_qs;
        QTest::newRow("growth of each") << u"产业扩到[6个]村,户均增收[300元]。"_qs << u"村 户均增收"_qs;
        QTest::newRow("level behind a growth")
            << u"公司毛利率增长[2%]至[52%]。"_qs << u"毛利率增长 毛利率"_qs;
        QTest::newRow("area that was built")
            << u"某公司在县城建成[2亩]葡萄示范基地。"_qs << u"葡萄示范基地"_qs;
        QTest::newRow("value of a thing") << u"发放价值[100元]的慰问品。"_qs << u"慰问品价值"_qs;
        QTest::newRow("fall behind 的") << u"客流有[4%]的减幅。"_qs << u"客流减幅"_qs;
        QTest::newRow("noun behind what it does") << u"新上[12个]投产的项目。"_qs << u"项目"_qs;
        QTest::newRow("what people do") << u"海南省[15户]、[64人]全部脱贫。"_qs << u"脱贫 脱贫"_qs;
        QTest::newRow("growth by a verb of one character")
            << u"远山指数升[4%],成交量同比增[3%]。"_qs << u"远山指数升幅 成交量同比增长"_qs;
        QTest::newRow("growth or its share")
            << u"远山指数升[7%]或[4%]。"_qs << u"远山指数升幅 远山指数升幅"_qs;
        QTest::newRow("shares each") << u"林业、牧业分别占[4%]、[2%]。"_qs << u"林业所占比重 牧业所占比重"_qs;
        QTest::newRow("growth behind the shares")
            << u"远山和近水分别实现[60%]和[70%]增长。"_qs << u"远山增长 近水增长"_qs;
        QTest::newRow("level of the growth")
            << u"[5个]城市微涨,最高涨幅为[4%]。"_qs << u"城市 城市最高涨幅"_qs;
        QTest::newRow("what the age is a condition of")
            << u"尊老金从[80岁]发起,每月[50元]。"_qs << u"年龄 尊老金"_qs;
        QTest::newRow("growth behind a span of its own clause")
            << u"住宅价格连续[8个月]回落,7月份比6月份回落[2个百分点]。"_qs
            << u"住宅价格连续回落 住宅价格回落"_qs;
        QTest::newRow("highest growth")
            << u"住宅均价[3元],最高涨幅为[4%]。"_qs << u"住宅均价 住宅均价最高涨幅"_qs;
        QTest::newRow("growth of the session")
            << u"远山股价[30元],收市升[4%]。"_qs << u"远山股价 远山股价升幅"_qs;
        QTest::newRow("growths of companies")
            << u"远山及近水分别跌[1%]及近[3%]。"_qs << u"远山跌幅 近水跌幅"_qs;
        QTest::newRow("what each has, behind the each")
            << u"脱贫户每户分红[126元]。"_qs << u"脱贫户每户分红"_qs;
        QTest::newRow("held against another field")
            << u"早稻单产[512公斤],比普通稻田增产[46公斤]。"_qs << u"早稻单产 早稻单产增产"_qs;
        QTest::newRow("deed behind its money") << u"每年带来[126元]贡献。"_qs << u"贡献"_qs;
        QTest::newRow("what has lasted so long") << u"这个[600年]历史的古村焕发新颜。"_qs << u"历史"_qs;
        QTest::newRow("money told once more")
            << u"财政用于民生支出达到[80%],累计投入[130元]。"_qs << u"民生支出 民生支出投入"_qs;
        QTest::newRow("some of them") << u"全县[23个]乡镇有[17个]种橙。"_qs << u"乡镇 乡镇"_qs;
        QTest::newRow("the same once more")
            << u"完成危房改造[60户],今年再做[80户]。"_qs << u"危房改造 危房改造"_qs;
        QTest::newRow("the same at another time, held against it")
            << u"每股盈余[3元],优于上季的[2元]。"_qs << u"每股盈余 每股盈余"_qs;
        QTest::newRow("what is demanded of it")
            << u"抽检率[5%],高于[4%]的市级要求。"_qs << u"抽检率 抽检率"_qs;
        QTest::newRow("what it was changed to")
            << u"监测底线由上年的[7700元]调整到[8300元]。"_qs << u"监测底线 监测底线"_qs;
        QTest::newRow("what is measured of those behind it")
            << u"贫困发生率高达[21%]的山村变了样。"_qs << u"山村贫困发生率"_qs;
        QTest::newRow("amount and balance of what was lent")
            << u"发放小额信贷[18笔]、金额[85元],余额[20元]。"_qs
            << u"发放小额信贷 小额信贷金额 小额信贷余额"_qs;
        QTest::newRow("held against another growth")
            << u"贷款余额[5元],高于存款增速[3个百分点]。"_qs << u"贷款余额 贷款余额高于存款增速"_qs;
        QTest::newRow("more than last year, with 了") << u"订单比去年多了[3%]。"_qs << u"订单增加"_qs;
        QTest::newRow("who they are, before what they do")
            << u"支持脱贫户[46户]发展特色种养。"_qs << u"支持脱贫户"_qs;
        QTest::newRow("no deed of the noun to the next figure")
            << u"[87个]帮扶车间吸纳[23人]就业。"_qs << u"帮扶车间 帮扶车间吸纳就业"_qs;
        QTest::newRow("those whose profit follows")
            << u"[13家]券商获利突破[900元],优于去年的[812元]。"_qs << u"券商 券商获利 券商获利"_qs;
        QTest::newRow("how often, with a verb that tells nothing")
            << u"县里组织了[两轮]集中排查。"_qs << u"集中排查次数"_qs;
        QTest::newRow("a household's share") << u"给农户分红,每户分到[12元]。"_qs << u"农户分红"_qs;
        QTest::newRow("animals, in one character")
            << u"他家的牛由[2头]增加到[9头]。"_qs << u"牛存栏 牛存栏"_qs;
        QTest::newRow("labour of the clause before") << u"平时在大棚打工,每天[130元]。"_qs << u"打工收入"_qs;
        QTest::newRow("homes") << u"[286户]人家散落山间。"_qs << u"户数"_qs;
        QTest::newRow("what is planted, in one character") << u"他家种了[8亩]桃。"_qs << u"桃种植面积"_qs;
        QTest::newRow("what is harvested, in one character") << u"试验田收了[168斤]鱼。"_qs << u"鱼产量"_qs;
        QTest::newRow("two in one word, in turn")
            << u"各项存贷款余额分别为[3元]、[2元]。"_qs << u"各项存款余额 各项贷款余额"_qs;
        QTest::newRow("held against what no table knows")
            << u"供应量[5套],较上一份报告增加[8%]。"_qs << u"供应量 供应量较上一份报告增加"_qs;
        QTest::newRow("how often it was done") << u"县里[2次]召开现场推进会。"_qs << u"召开现场推进会次数"_qs;
        QTest::newRow("each of what was measured")
            << u"果园面积[5亩],人均[2亩]。"_qs << u"果园面积 人均果园面积"_qs;
        QTest::newRow("list") << u"建成专馆[71个]、专区[62个]。"_qs << u"专馆 专区"_qs;
        QTest::newRow("parts that fall and rise")
            << u"就业人数[90人];其中制造业减少[5人],渔业则增加[2人]。"_qs
            << u"就业人数 制造业人数减少 渔业人数增加"_qs;
        QTest::newRow("the rate of one of them")
            << u"劳动参与率[60%],其中男性[65%]、女性[55%],女性较上月上升[2个百分点]。"_qs
            << u"劳动参与率 男性劳动参与率 女性劳动参与率 女性劳动参与率上升"_qs;
        QTest::newRow("of what kind they are") << u"集团关闭[4间]长年亏损的门市。"_qs << u"门市"_qs;
        QTest::newRow("a word that about ends") << u"店方退掉[4份]租约。"_qs << u"租约"_qs;
        QTest::newRow("after a record")
            << u"失业率[3%],为近[9年]同月最低。调整季节因素后为[4%]。"_qs << u"失业率 同月最低 失业率"_qs;
        QTest::newRow("what somebody will build") << u"他打算建一座年产[3吨]的豆腐坊。"_qs << u"豆腐坊"_qs;
        QTest::newRow("who told it") << u"县工商局昨天公布,共[45天]。"_qs << u"天"_qs;
    }

    void names() { check(); }

    void leavesOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no factor left out of account")
            << u"收入合计[5元],剔除减税因素后增长[4%]。"_qs << u"收入 收入增长"_qs;
        QTest::newRow("not 建成 of 建成区") << u"建成区面积达[31亩]。"_qs << u"建成区面积"_qs;
        QTest::newRow("not 实际 of 实际利用") << u"实际利用外资[3元]。"_qs << u"实际利用外资"_qs;
        QTest::newRow("no flood of so many years")
            << u"防洪标准由[30年]一遇提高到[50年]一遇。"_qs << u"防洪标准 防洪标准"_qs;
        QTest::newRow("no building behind an investment")
            << u"由某公司投资[3元]建设。"_qs << u"某公司投资"_qs;
        QTest::newRow("no second noun of the next figure")
            << u"办学规模[60个]班、在校生[300人]。"_qs << u"办学规模 在校生"_qs;
        QTest::newRow("no when behind it is built") << u"建成后可安置[300人]。"_qs << u"安置"_qs;
        QTest::newRow("share that is spent on") << u"其中[40%]用于修路。"_qs << u"用于修路比例"_qs;
        QTest::newRow("no handling by the rules") << u"预备费剩余[640元]按规定收回。"_qs << u"预备费剩余"_qs;
        QTest::newRow("no cause of a price") << u"业绩带动股价升穿[25元]。"_qs << u"业绩带动股价"_qs;
        QTest::newRow("no pronoun of a share") << u"贫困人口占总人口的[8%],去年这一比例为[10%]。"_qs
                                               << u"贫困人口占总人口比重 贫困人口占总人口比重"_qs;
        QTest::newRow("no record behind the sum") << u"营收[134元]创近年新高。"_qs << u"营收"_qs;
        QTest::newRow("no verb behind") << u"安置劳动力[189人]就业,很好。"_qs << u"安置劳动力"_qs;
        QTest::newRow("no verb behind money") << u"贷款[5亿元]建设学校。"_qs << u"贷款"_qs;
        QTest::newRow("no speaker") << u"王一表示,[3万元]。"_qs << u"元"_qs;
        QTest::newRow("no time inside it")
            << u"发生率由2014年的[15%]降到2018年的[3%]。"_qs << u"发生率 发生率"_qs;
        QTest::newRow("no ordinal of a paragraph") << u"一、缴费标准为[3元]。"_qs << u"缴费标准"_qs;
        QTest::newRow("not 签 of 签约") << u"累计签约[27人]。"_qs << u"签约"_qs;
        QTest::newRow("no light verb") << u"组织[30名]网格员入户。"_qs << u"网格员入户"_qs;
        QTest::newRow("no first months in it") << u"累计前10月税后净利[312元]。"_qs << u"税后净利"_qs;
        QTest::newRow("not 从 of 从业") << u"从业人员达[5000人]。"_qs << u"从业人员"_qs;
        QTest::newRow("not 在 of 在校") << u"在校学生[126人]。"_qs << u"在校学生"_qs;
        QTest::newRow("no time in it") << u"2023年新增贷款[21万元]。"_qs << u"新增贷款"_qs;
        QTest::newRow("no place in it") << u"绍兴市贷款余额[21万元]。"_qs << u"贷款余额"_qs;
        QTest::newRow("no qualifier in it") << u"总投资约[21万元]。"_qs << u"总投资"_qs;
        QTest::newRow("no verb of reaching in it") << u"覆盖率达到[93%]。"_qs << u"覆盖率"_qs;
        QTest::newRow("nothing in parentheses") << u"农商行(601)净利润[21万元]。"_qs << u"农商行净利润"_qs;
        QTest::newRow("no connective in it") << u"此外,同时新建学校[2所]。"_qs << u"新建学校"_qs;
        QTest::newRow("no noun that names nothing")
            << u"生产总值突破[500亿元]大关,达到[512亿元]。"_qs << u"生产总值 生产总值"_qs;
        QTest::newRow("no predicate behind") << u"转移群众[300人]连夜赶赴安置点。"_qs << u"转移群众"_qs;
        QTest::newRow("not 才 of 人才") << u"引进[20名]高层次人才。"_qs << u"引进高层次人才"_qs;
        QTest::newRow("not 就 of 就业") << u"提供[500个]就业岗位。"_qs << u"就业岗位"_qs;
        QTest::newRow("no who of an account") << u"我们只流转土地[30亩]。"_qs << u"流转土地"_qs;
        QTest::newRow("not 收 of 营收") << u"前三季度营收[26元]。"_qs << u"营收"_qs;
        QTest::newRow("no measure of a measure") << u"销售面积[9人],均价[3元]。"_qs << u"销售面积 均价"_qs;
        QTest::newRow("no reckoning")
            << u"一名工人的年工资,以港币计算约为[10元]。"_qs << u"一名工人的年工资"_qs;
        QTest::newRow("no what became of it") << u"班距由[40人]缩短为[20人]。"_qs << u"班距 班距"_qs;
        QTest::newRow("not what the next figure counts")
            << u"[12个]乡镇里有[11家]乡办厂。"_qs << u"乡镇 乡办厂"_qs;
        QTest::newRow("no verb before 了") << u"[6个]家庭搬了新家。"_qs << u"家庭"_qs;
        QTest::newRow("no 月跌 of a date") << u"销量较4月跌[4%]。"_qs << u"销量跌幅"_qs;
        QTest::newRow("no mark of a heading") << u"要闻|新建学校[3所]。"_qs << u"新建学校"_qs;
        QTest::newRow("no heading in brackets") << u"【教育】新建学校[3所]。"_qs << u"新建学校"_qs;
        QTest::newRow("no review before it") << u"经理事会审议后减列预算[3元]。"_qs << u"减列预算"_qs;
        QTest::newRow("no head of the next figure")
            << u"签约[3个]文旅项目总投资[5亿元]。"_qs << u"签约文旅项目 文旅项目总投资"_qs;
        QTest::newRow("a bond is no price") << u"外资卖超[5亿元]。"_qs << u"外资卖超"_qs;
        QTest::newRow("no quarter in it") << u"新台币第1季升值[2%]。"_qs << u"新台币升值"_qs;
        QTest::newRow("no begin of a year in it") << u"2018年初分红[12元]。"_qs << u"分红"_qs;
        QTest::newRow("not 初 of 初中") << u"2018年初中毕业生[12人]。"_qs << u"初中毕业生"_qs;
        QTest::newRow("no other unit")
            << u"合同销售额[11元],面积[9亩];今年累计[8套]。"_qs << u"合同销售额 面积 面积"_qs;
        QTest::newRow("no adverb in a growth") << u"毛利率反而扩大[2%]。"_qs << u"毛利率扩大"_qs;
        QTest::newRow("no adverb behind the noun") << u"有[4个]子女陆续外出。"_qs << u"子女"_qs;
        QTest::newRow("no space behind the number") << u"冷库[48个] 库容共[9吨]。"_qs << u"冷库 库容"_qs;
        QTest::newRow("no 中 of the nouns") << u"[72个]贫困村中[68个]退出。"_qs << u"贫困村 贫困村"_qs;
        QTest::newRow("sold is no fall") << u"[48小时]卖掉了[9万份]。"_qs << u"时 卖掉"_qs;
        QTest::newRow("not what became of it") << u"营收创下历史新高,达[7元]。"_qs << u"营收"_qs;
        QTest::newRow("no year in Chinese digits")
            << u"基金自二〇二〇年起资助项目[12个]。"_qs << u"基金资助项目"_qs;
        QTest::newRow("no pronoun") << u"直播份额升到[21%],而这个数字只有[8%]。"_qs
                                    << u"直播份额 直播份额"_qs;
        QTest::newRow("no people after a verb") << u"[3个]班级,如今降到[44人]。"_qs << u"班级 班级"_qs;
        QTest::newRow("no one who says it") << u"机构数据显示公务消费不足[1%]。"_qs << u"公务消费"_qs;
        QTest::newRow("no record behind the price") << u"股价[25元]创新高。"_qs << u"股价"_qs;
        QTest::newRow("no 还") << u"还开发公益性岗位[5个]。"_qs << u"开发公益性岗位"_qs;
        QTest::newRow("not 还 of 还款") << u"还款金额[5元]。"_qs << u"还款金额"_qs;
        QTest::newRow("no 再") << u"再投放小额信贷[5元]。"_qs << u"投放小额信贷"_qs;
        QTest::newRow("not 再 of 再贷款") << u"再贷款余额[5元]。"_qs << u"再贷款余额"_qs;
        QTest::newRow("no 给") << u"给社员二次返利[5元]。"_qs << u"社员二次返利"_qs;
        QTest::newRow("no 给予") << u"给予每人一次性补助[5元]。"_qs << u"每人一次性补助"_qs;
        QTest::newRow("not 给 of 给水") << u"给水管网[5公里]。"_qs << u"给水管网"_qs;
        QTest::newRow("no 拟") << u"拟派发现金红利[5元]。"_qs << u"派发现金红利"_qs;
        QTest::newRow("not 拟 of 拟录用") << u"拟录用人员[5人]。"_qs << u"拟录用人员"_qs;
        QTest::newRow("not 收盘 of 收盘价") << u"今日收盘价[5元]。"_qs << u"收盘价"_qs;
        QTest::newRow("not 本 of 本益比") << u"本益比[5倍]。"_qs << u"本益比"_qs;
        QTest::newRow("nobody who has it")
            << u"集团共有门店[5间],合作社有冷藏库[3座]。"_qs << u"门店 冷藏库"_qs;
        QTest::newRow("not 有 of 有线") << u"全区有线电视用户[5户]。"_qs << u"有线电视用户"_qs;
        QTest::newRow("not what is done at them")
            << u"[7个]集中安置点共安置[20人]。"_qs << u"集中安置点 安置"_qs;
        QTest::newRow("nobody who makes it so") << u"帮助合作社将种植面积扩大到[12亩]。"_qs << u"种植面积"_qs;
        QTest::newRow("not 行为 of 该行") << u"该行为合作社发放贷款[20元]。"_qs << u"合作社发放贷款"_qs;
        QTest::newRow("no next year") << u"连锁店拟明年增至[30间]。"_qs << u"连锁店"_qs;
        QTest::newRow("no close in a shortfall")
            << u"岁入执行率[92%],短收达[135亿元],税收减少。"_qs << u"岁入执行率 短收"_qs;
        QTest::newRow("no number in it") << u"“351”健康保障[63人次]。"_qs << u"健康保障"_qs;
    }

    void leavesOut() { check(); }

    void saysWhatItWasTakenFrom_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("rival");
        QTest::newRow("before") << u"贷款余额[21万元]。"_qs << u"贷款余额"_qs << QString();
        QTest::newRow("behind") << u"全县有[11个]重点项目。"_qs << u"重点项目"_qs << QString();
        QTest::newRow("both") << u"远山村新修[3条]机耕路。"_qs << u"机耕路"_qs << u"远山村新修"_qs;
    }

    void saysWhatItWasTakenFrom()
    {
        QFETCH(QString, text);
        const MarkedArticle article(testLexicon(), text);
        const ArticleView view(article.document, article.quantities);
        const Why why = IndicatorReader(testLexicon()).read(view).first().why;
        QTEST(view.text().mid(why.words[0].begin.value, why.words[0].length()).toString(), "words");
        QTEST(why.rival, "rival");
    }

private:
    static void check()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const MarkedArticle article(testLexicon(), text);
        const ArticleView view(article.document, article.quantities);
        QStringList found;
        const QList<IndicatorReading> readings = IndicatorReader(testLexicon()).read(view);
        for (const IndicatorReading &reading : readings)
            found.append(reading.phrase.isEmpty() ? u"-"_qs : reading.phrase);
        QCOMPARE(found.join(u' '), expected);
    }
};

QTEST_GUILESS_MAIN(IndicatorReaderTest)
#include "indicatorreader_test.moc"
