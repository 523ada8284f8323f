// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statusreader.h"

#include "engine/markedarticle.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class StatusReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isNoFact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("what one must have, and what one gets")
            << u"对稳定就业满[3个月]的,一次性补贴[3000元]。吸纳劳动力满[10人]的再奖励[2万元]。"_qs
            << u"standard standard standard standard"_qs;
        QTest::newRow("what was aimed at, and how much of it is reached")
            << u"前5月税收[58亿元],已达全年预算数[97亿元]的[59.8%]。旅客[40万人次],已达[46万人次]全年目标的[87%]。"_qs
            << u"actual target actual actual target actual"_qs;
        QTest::newRow("a bound that the law sets")
            << u"债务比率[26.9%],离[50%]的法定上限还远。"_qs << u"actual standard"_qs;
        QTest::newRow("an aim that was raised")
            << u"外资将目标价由[26元]调到[33元]。"_qs << u"target target"_qs;
        QTest::newRow("a mean that was found")
            << u"住院费用平均报销[86%],青菜每公斤平均交易价[18元]。"_qs << u"actual actual"_qs;
        QTest::newRow("a debt, in a budget")
            << u"县2026年总预算案送议会\n债务方面,截至10月底,债务余额[78亿元],各项工作都有新的进展,群众普遍满意。"_qs
            << u"actual"_qs;
        QTest::newRow("what a man reckons with")
            << u"今年资本支出估[22亿元]。林小满料全年租金可增[3%]。未来五年年均增长[7%]。"_qs
            << u"target target target"_qs;
        QTest::newRow("a brand's worth, and raw material for the year")
            << u"品牌价值评估为[27亿元]。原材料全年用去[3万元]。"_qs << u"actual actual"_qs;
        QTest::newRow("planned, in its own clause")
            << u"基地一期规划年产能[3万支],已建成厂房[12间]。县里计划再建厂房[3间]。"_qs
            << u"target actual target"_qs;
        QTest::newRow("a task, and tasks")
            << u"已完成全年[8000万元]任务。承担了[3项]任务。"_qs << u"target actual"_qs;
        QTest::newRow("held against what is so now")
            << u"满载后总产能将较现行的[35万套]增加[3万套],该厂占地[40亩]。"_qs << u"actual target actual"_qs;
        QTest::newRow("a rent that came in") << u"村集体每年有[9万元]租金。"_qs << u"actual"_qs;
        QTest::newRow("prices of a show")
            << u"票价每人[600元],学生票则为[300元]。住店每晚折抵[700元],另送[100元]消费券。"_qs
            << u"standard standard standard standard"_qs;
        QTest::newRow("a price behind its label") << u"风扇(售价:[260元])很静。"_qs << u"standard"_qs;
        QTest::newRow("a price of each crop")
            << u"油茶每亩补助标准[500元],高山蔬菜[400元]。"_qs << u"standard standard"_qs;
        QTest::newRow("promised by the county") << u"修桥钱不够,镇上答应出[300万元]。"_qs << u"target"_qs;
        QTest::newRow("a lowest price") << u"旅行社说,团费[2万元]起。"_qs << u"standard"_qs;
        QTest::newRow("a company's plan") << u"公司计划开设分店[30家]。"_qs << u"target"_qs;
        QTest::newRow("a county's plan, whatever its verb")
            << u"今年,全县计划栽种雪菊[30亩]。"_qs << u"target"_qs;
        QTest::newRow("an order counts whom it holds for")
            << u"农户养羊扶持办法出台\n对常年养羊[80只]的农户给予补助,草场[30亩]以上的优先。去年已有[30家]得到补助。"_qs
            << u"standard standard actual"_qs;
        QTest::newRow("under a heading over what one may get")
            << u"引进人才\n这里有许多新的办法,各项工作都有新的进展。\n骨干医生补助办法\n报到后给购房款[18万元],每年再发[3万元]津贴,年龄[45岁]以下。\n其他\n去年引进人才[30名],各项工作都有新的进展。"_qs
            << u"standard standard standard actual"_qs;
        QTest::newRow("a notice counts what is to be done")
            << u"关于做好春耕工作的通知\n现有农机[60台]。"_qs << u"actual"_qs;
        QTest::newRow("a budget that is passed")
            << u"立法院開議\n行政院昨天通過追加預算[60億元],送立法院審議。其中穩定民生[40億元],國防[14億元]。\n去年稅收[30億元],各項工作都有新的進展。"_qs
            << u"target target target actual"_qs;
        QTest::newRow("a budget that was spent")
            << u"全市去年完成一般公共预算支出[60亿元]。其中教育[14亿元]。"_qs << u"actual actual"_qs;
        QTest::newRow("what one aims at")
            << u"店主说,目标首年卖出[30台],收入占比由现时[5%]提高到[15%]。"_qs << u"target actual target"_qs;
        QTest::newRow("a budget that is named") << u"全年资本开支预算[3亿元]。"_qs << u"target"_qs;
        QTest::newRow("a rate by person and term") << u"困难学生每人每学期[600元]。"_qs << u"standard"_qs;
        QTest::newRow("what a bank sees") << u"银行预测年产值上看[3亿元]。"_qs << u"target"_qs;
        QTest::newRow("a floor of what is expected") << u"预计明年营收不低于[50元]。"_qs << u"target"_qs;
        QTest::newRow("a floor of what is given") << u"每户补助不低于[50元]。"_qs << u"standard"_qs;
        QTest::newRow("shared out as meant")
            << u"公司拟以总股本为基数,向全体股东每股派发[2元],共计派发[1亿元]。"_qs << u"target target"_qs;
        QTest::newRow("to be won") << u"争取年内完成投资[2亿元]。"_qs << u"target"_qs;
        QTest::newRow("market's forecast") << u"市场预期今年净利润[3亿元]。"_qs << u"target"_qs;
        QTest::newRow("parking") << u"停车费大客车[150元]、小客车[50元]。"_qs << u"standard standard"_qs;
        QTest::newRow("a growth behind a comparison")
            << u"预算安排教育支出[6亿元],比上年增长[5%]。"_qs << u"target target"_qs;
        QTest::newRow("a sum of what is meant")
            << u"拟每股派息[3元],合计派发[2亿元]。"_qs << u"target target"_qs;
        QTest::newRow("a forecast that sums up") << u"预计未来几天,累计雨量[50公里]。"_qs << u"target"_qs;
        QTest::newRow("will rise") << u"明早气温将升至[12天]。"_qs << u"target"_qs;
        QTest::newRow("to be kept") << u"要把播种面积稳定在[100亩]以上。"_qs << u"target"_qs;
        QTest::newRow("wished") << u"我们想把茶园发展到[400亩]。"_qs << u"target"_qs;
        QTest::newRow("heading of the main tasks")
            << u"各项工作都有新的进展,群众普遍满意,认为工作办得很好,都说要继续努力下去。\n二、2025年重点工作\n改造果园[30亩],各项工作都有新的进展,群众普遍满意,认为工作办得很好。"_qs
            << u"target"_qs;
        QTest::newRow("not taken back by 除了")
            << u"计划新建商铺[30家],除了超市,还引进药店[12家]。"_qs << u"target target"_qs;
        QTest::newRow("an aim named before its number")
            << u"去年外销[186吨],今年目标[220吨]。产量估增[两成]。"_qs << u"actual target target"_qs;
        QTest::newRow("a standard from to")
            << u"养老金最低标准由[113元]提高到[118元]。"_qs << u"standard standard"_qs;
        QTest::newRow("paid on top of a standard")
            << u"个人缴费标准为[320元],财政补助[580元]。"_qs << u"standard standard"_qs;
        QTest::newRow("how many may ride") << u"这种车限载[5人]。"_qs << u"standard"_qs;
        QTest::newRow("force") << u"力争完成投资[3亿元]。"_qs << u"target"_qs;
        QTest::newRow("ensure") << u"确保新增就业[300人]以上。"_qs << u"target"_qs;
        QTest::newRow("planned") << u"计划新建学校[30所]。"_qs << u"target"_qs;
        QTest::newRow("task") << u"目标任务[1200人]。"_qs << u"target"_qs;
        QTest::newRow("promised") << u"承诺投资[3亿元]。"_qs << u"target"_qs;
        QTest::newRow("aimed at, said behind") << u"提出新建学校[30所]的目标。"_qs << u"target"_qs;
        QTest::newRow("given by a rule") << u"对合作社给予[20万元]补助。"_qs << u"standard"_qs;
        QTest::newRow("a fee by the hour") << u"停车费每小时[5元]。"_qs << u"standard"_qs;
        QTest::newRow("to a year") << u"到2030年,力争产值达[3亿元],税收[2亿元]。"_qs << u"target target"_qs;
        QTest::newRow("expected of what was told, and another matter")
            << u"种植辣椒[800亩],预计产值[960元];举办培训班[4期],培训[215人]。"_qs
            << u"actual target actual actual"_qs;
        QTest::newRow("planned from the begin")
            << u"计划投资[8500元],新建泵站[3个];改造渠道[12公里]。"_qs << u"target target target"_qs;
        QTest::newRow("expected") << u"预计可带动就业[300人]。"_qs << u"target"_qs;
        QTest::newRow("will") << u"今年将新建学校[30所]。"_qs << u"target"_qs;
        QTest::newRow("next steps") << u"下一步,全市新建学校[30所],改造道路[30公里]。"_qs
                                    << u"target target"_qs;
        QTest::newRow("heading of plans")
            << u"各项工作都有新的进展,群众普遍满意,认为工作办得很好,都说要继续努力下去。\n2025年工作安排\n新建学校[30所],各项工作都有新的进展,群众普遍满意,认为工作办得很好。"_qs
            << u"target"_qs;
        QTest::newRow("budget") << u"总预算案[3亿元]。"_qs << u"target"_qs;
        QTest::newRow("heading of a budget")
            << u"二、2031年预算草案\n支出安排[3亿元],其中教育支出[2亿元],卫生支出[1亿元]。"_qs
            << u"target target target"_qs;
        QTest::newRow("heading of conditions")
            << u"某某贷款产品\n二、申请条件\n经营耕地面积[50亩],从事农业生产[2年]的农户均可办理,随到随办。"_qs
            << u"standard standard"_qs;
        QTest::newRow("grows from what stands")
            << u"目标明年内由[35所]增至[150所]。"_qs << u"actual target"_qs;
        QTest::newRow("poverty line") << u"按照扶贫标准[4000元],逐户排查。"_qs << u"standard"_qs;
        QTest::newRow("rent") << u"每亩租金[500元]。"_qs << u"standard"_qs;
        QTest::newRow("price") << u"售价约[50万元]。"_qs << u"standard"_qs;
        QTest::newRow("subsidy a head") << u"每人每年补助[500元]。"_qs << u"standard"_qs;
        QTest::newRow("longest") << u"贷款最长可达[8年]。"_qs << u"standard"_qs;
        QTest::newRow("fee") << u"收费标准为[3元]。"_qs << u"standard"_qs;
        QTest::newRow("or more") << u"营业额下跌[30%]或以上。"_qs << u"standard"_qs;
        QTest::newRow("goes on with 或")
            << u"最高贷款为[18个月]租金,或[600万元]。"_qs << u"standard standard"_qs;
        QTest::newRow("price right before") << u"一杯茶售[32元]。"_qs << u"standard"_qs;
        QTest::newRow("limit of an aid") << u"补助最高[5000元]。"_qs << u"standard"_qs;
        QTest::newRow("rules of a notice")
            << u"关于调整养老金的通知\n年满[80岁]的老人,每月增发[20元],由县里发放到户,请各乡镇认真执行,不得有误。"_qs
            << u"standard standard"_qs;
        QTest::newRow("a list of goals goes on behind its first sentence")
            << u"主要预期目标是:产值增长[6%]左右。投资、消费分别增长[5%]、[4%]。\n全县现有学校[30所]。"_qs
            << u"target target target actual"_qs;
        QTest::newRow("a goal in passing opens no list")
            << u"实现了目标。产值增长[6%]。投资、消费分别增长[5%]、[4%]。"_qs << u"actual actual actual"_qs;
        QTest::newRow("chapters of a budget, which counts what there is")
            << u"某县水务局2031年部门预算\n一、单位构成\n所属事业单位[3个],各项工作都有新的进展,群众普遍满意,"
               u"认为工作办得很好。\n"
               u"二、公务用车\n购置费[2亿元],比上年减少[1亿元],各项工作都有新的进展,群众普遍满意,认为工作办得很好。"_qs
            << u"actual target target"_qs;
        QTest::newRow("chapters of a year's tasks are told one by one")
            << u"齐心完成全年目标任务\n一、学校\n新建学校[3所],各项工作都有新的进展,群众普遍满意,认为工作办得很好。"_qs
            << u"actual"_qs;
        QTest::newRow("heading of the year's work")
            << u"三、2031年重点工作\n产值增长[6%],各项工作都有新的进展,群众普遍满意,认为工作办得很好。"_qs
            << u"target"_qs;
        QTest::newRow("wish") << u"今年想再招[10人]。"_qs << u"target"_qs;
        QTest::newRow("forecast that was changed") << u"支出由[15元]上修至[18元]。"_qs << u"target target"_qs;
        QTest::newRow("next year") << u"明年营业额突破[2亿元]。"_qs << u"target"_qs;
        QTest::newRow("fee of each") << u"网购每单运费[35元]。"_qs << u"standard"_qs;
        QTest::newRow("budget behind a semicolon")
            << u"总预算案岁入[28元];岁出[31元]。"_qs << u"target target"_qs;
        QTest::newRow("eligible") << u"合资格企业须营运[3个月]。"_qs << u"standard"_qs;
        QTest::newRow("will, with a verb") << u"新站将兴建月台[12席]。"_qs << u"target"_qs;
        QTest::newRow("once it works") << u"投产后,年产值可达[3亿元],用工[300人]。"_qs << u"target target"_qs;
        QTest::newRow("task of the year")
            << u"前7月交付[2万套],全年任务是[3万套]。"_qs << u"actual target"_qs;
        QTest::newRow("plan of a dividend") << u"利润分配预案为:每股派发[2元]。"_qs << u"target"_qs;
        QTest::newRow("asked by a member") << u"她建议支出降到[5亿元]。"_qs << u"target"_qs;
        QTest::newRow("title of a budget")
            << u"某县2031年度总预算案出炉\n岁入[28亿元],岁出[31亿元],其中教育支出占[20%],各项工作都有新的进展,群众普遍满意,认为工作办得很好。"_qs
            << u"target target target"_qs;
        QTest::newRow("the rest of them") << u"力争年底前让最后[31个]村通路。"_qs << u"target"_qs;
        QTest::newRow("asked for a thing") << u"索价[48万元]。"_qs << u"standard"_qs;
        QTest::newRow("so much a pupil")
            << u"小学每生每年[1000元]、初中[1250元]。"_qs << u"standard standard"_qs;
        QTest::newRow("more on top") << u"每户补助[3万元],低保户再加[8000元]。"_qs << u"standard standard"_qs;
        QTest::newRow("from so much on") << u"现场消费满[500元]可换一张券。"_qs << u"standard"_qs;
        QTest::newRow("notice of rates")
            << u"关于参保缴费的通告\n成年居民每人[650元],住院支付[88%],由各乡镇认真执行,请广大居民按时办理,不得有误。"_qs
            << u"standard standard"_qs;
        QTest::newRow("heading of benefits")
            << u"参保须知一览\n三、待遇水平\n住院支付[88%],年度支付[28万元],由各乡镇认真执行,请广大居民按时办理。"_qs
            << u"standard standard"_qs;
        QTest::newRow("days to handle it") << u"资料齐全的,[3天]内办结。"_qs << u"standard"_qs;
        QTest::newRow("summed up in a rule")
            << u"某某贷款产品\n二、申请条件\n近两年累计逾期[30天]的农户不予办理,其余的随到随办,欢迎前来咨询。"_qs
            << u"standard"_qs;
        QTest::newRow("share to be reached first") << u"利用率至少要到[65%],再谈扩建。"_qs << u"standard"_qs;
        QTest::newRow("is to be made over, said behind it")
            << u"便道中有[58公里]将改造成公路。"_qs << u"target"_qs;
        QTest::newRow("from, to, with the future before them")
            << u"普及率将由去年底的[91%]提高到[95%]。"_qs << u"actual target"_qs;
        QTest::newRow("must grow to") << u"到2031年,面积要扩大到[10亩]。"_qs << u"target"_qs;
        QTest::newRow("target price") << u"给出年内目标价[350元]。"_qs << u"target"_qs;
    }

    void isNoFact() { check(); }

    void isAFact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("yield of a dividend") << u"现金殖利率[6.4%]。"_qs << u"actual"_qs;
        QTest::newRow("won from above") << u"争取各级财政衔接资金[2亿元]。"_qs << u"actual"_qs;
        QTest::newRow("birth control, and no plan")
            << u"全县计划生育奖励已发[30万元],惠及[30人]。"_qs << u"actual actual"_qs;
        QTest::newRow("what is done so far")
            << u"全年计划还债[35亿元],已完成[14亿元],完成率[42%]。"_qs << u"target actual actual"_qs;
        QTest::newRow("a share that keeps") << u"住院报销比例稳定在[85%]。"_qs << u"actual"_qs;
        QTest::newRow("revenue of the general budget")
            << u"一般公共预算收入[3亿元],占年初预算[52%]。"_qs << u"actual actual"_qs;
        QTest::newRow("plan with a name of its own") << u"“暖冬”计划资助学生[30人]。"_qs << u"actual"_qs;
        QTest::newRow("better than was expected")
            << u"销量下跌[1%],优于市场预期的跌[4%],收入好过预期,股价升[2%]。"_qs
            << u"actual actual actual"_qs;
        QTest::newRow("money that was won") << u"争取资金[266万元],新建泵站[3座]。"_qs << u"actual actual"_qs;
        QTest::newRow("a standard that rose") << u"低保标准分别提高[6%]和[8%]。"_qs << u"actual actual"_qs;
        QTest::newRow("held against a target")
            << u"生产总值增长[6%],高于年初预期目标[1个百分点]。"_qs << u"actual actual"_qs;
        QTest::newRow("rate of tasks done") << u"目标任务完成率[100%]。"_qs << u"actual"_qs;
        QTest::newRow("done behind a semicolon")
            << u"计划今年建设步道[5公里];客房[12间]也已开门迎客。"_qs << u"target actual"_qs;
        QTest::newRow("of now, behind a promise")
            << u"承诺投资[10亿元],目前到位资金[2亿元]。"_qs << u"target actual"_qs;
        QTest::newRow("the last of a task's name")
            << u"落实冲刺清零任务,改造危房[142户]。"_qs << u"actual"_qs;
        QTest::newRow("heading of what was done in the main tasks")
            << u"各项工作都有新的进展,群众普遍满意,认为工作办得很好,都说要继续努力下去。\n二、重点工作推进情况\n改造果园[30亩],各项工作都有新的进展,群众普遍满意,认为工作办得很好。"_qs
            << u"actual"_qs;
        QTest::newRow("已 of the next clause") << u"计划建设步道[5公里],已获批准。"_qs << u"target"_qs;
        QTest::newRow("no sum of what was meant before")
            << u"公司拟收购一家药企,该药企去年营收[3亿元]。"_qs << u"actual"_qs;
        QTest::newRow("what comes with the growth")
            << u"上半年收入[3亿元],比上年增长[5%]。"_qs << u"actual actual"_qs;
        QTest::newRow("task that is done") << u"超额完成目标任务,新建学校[30所]。"_qs << u"actual"_qs;
        QTest::newRow("what was given") << u"共给予[20万元]补助。"_qs << u"actual"_qs;
        QTest::newRow("a mean price by the pound") << u"均价每斤[5元]。"_qs << u"actual"_qs;
        QTest::newRow("a sum of subsidies") << u"发放[3亿元]补助。"_qs << u"actual"_qs;
        QTest::newRow("fact") << u"完成投资[3亿元]。"_qs << u"actual"_qs;
        QTest::newRow("already") << u"已建成学校[30所]。"_qs << u"actual"_qs;
        QTest::newRow("plan as a name") << u"雨露计划资助学生[30人]。"_qs << u"actual"_qs;
        QTest::newRow("将 before an object") << u"将符合条件的[300户]纳入低保。"_qs << u"actual"_qs;
        QTest::newRow("target met") << u"完成目标任务的[117%]。"_qs << u"actual"_qs;
        QTest::newRow("was ensured, then done") << u"为确保供水,已铺设管道[30公里]。"_qs << u"actual"_qs;
        QTest::newRow("subsidies paid") << u"发放补贴[3亿元]。"_qs << u"actual"_qs;
        QTest::newRow("allowance as a name") << u"发放最低生活保障金[3亿元]。"_qs << u"actual"_qs;
        QTest::newRow("temperature") << u"最高气温[39度]。"_qs << u"actual"_qs;
        QTest::newRow("peak") << u"最高峰海拔[1500米]。"_qs << u"actual"_qs;
        QTest::newRow("fraction of a price") << u"收费站[3个]。"_qs << u"actual"_qs;
        QTest::newRow("public budget") << u"一般公共预算收入[3亿元]。"_qs << u"actual"_qs;
        QTest::newRow("margin") << u"毛利率为[28%]。"_qs << u"actual"_qs;
        QTest::newRow("share of a price") << u"租金占成本[25%]。"_qs << u"actual"_qs;
        QTest::newRow("sales") << u"全年销售[32万元]。"_qs << u"actual"_qs;
        QTest::newRow("highest, of no rule") << u"亩产值最高[2万元]。"_qs << u"actual"_qs;
        QTest::newRow("counts in a notice")
            << u"关于调整养老金的通知\n目前全县领取人员[6万人],由县里发放到户,请各乡镇认真执行,一个也不能少。"_qs
            << u"actual"_qs;
        QTest::newRow("plan in another sentence") << u"力争做好教育。去年新建学校[30所]。"_qs << u"actual"_qs;
        QTest::newRow("news of a plan, and of what is so")
            << u"某港料未来五年造船[18艘]\n2031-02-17\n文件今日公布,船厂旧船[30艘]已经拆完,师傅[3000人]领到证书,街坊都来看热闹。"_qs
            << u"target actual actual"_qs;
        QTest::newRow("need not, could not bear to, could not but")
            << u"毋须排队,看了[3天]。他舍不得睡,画了[3天]。他不得不绕路,走了[3天]。"_qs
            << u"actual actual actual"_qs;
        QTest::newRow("counts are no price") << u"售价低廉的商店有[30家]。"_qs << u"actual"_qs;
        QTest::newRow("section of plans is over")
            << u"下一步工作安排\n各项工作都有新的进展,群众普遍满意,认为工作办得很好。\n去年成绩\n新建学校[30所],各项工作都有新的进展,群众普遍满意,认为工作办得很好。"_qs
            << u"actual"_qs;
        QTest::newRow("plans of the past taken back")
            << u"下一步做好教育,去年已新建[30所]。"_qs << u"actual"_qs;
        QTest::newRow("将 before a noun that a verb follows")
            << u"将资金[300万元]拨付到村。"_qs << u"actual"_qs;
        QTest::newRow("done in the clause of a plan")
            << u"有58公里将改造,也借机打通了[2条]路,共[7公里]。"_qs << u"actual actual"_qs;
        QTest::newRow("estimate of a time that is over")
            << u"一、2031年工作回顾\n预计产值完成[158亿元],增长[4%],收入达到[3亿元],各项工作都有新的进展,群众普遍满意,认为工作办得很好。"_qs
            << u"actual actual actual"_qs;
        QTest::newRow("intent of one character, in another clause")
            << u"公司拟进军外省,获资助[40万元]。"_qs << u"actual"_qs;
        QTest::newRow("steady at") << u"价格稳定在[3元]。"_qs << u"actual"_qs;
        QTest::newRow("money that is left")
            << u"公司估计成本上升。准备金余额仍有[3亿元]。"_qs << u"actual"_qs;
        QTest::newRow("member of a plan, passed") << u"审议三读,减列[3亿元]。"_qs << u"actual"_qs;
        QTest::newRow("number in a name of a plan") << u"对口帮扶计划惠及[300人]。"_qs << u"actual"_qs;
        QTest::newRow("how things stand, in a budget")
            << u"某县2031年度总预算案出炉\n截至9月底,债务余额[178亿元],各项工作都有新的进展,群众普遍满意,认为工作办得很好。"_qs
            << u"actual"_qs;
        QTest::newRow("an average of what was given")
            << u"去年全县支出救助资金[2.9亿元]。人均救助[628元],户均补贴[900元]。"_qs
            << u"actual actual actual"_qs;
        QTest::newRow("shops above a limit")
            << u"限额以上单位零售额[31亿元],各项工作都有新的进展。"_qs << u"actual"_qs;
        QTest::newRow("counts of a list") << u"补助[3户]、帮扶[5户]。"_qs << u"actual actual"_qs;
        QTest::newRow("a notice of what was found")
            << u"某县食品抽检情况的通告\n2024-05-20\n本季度合格率为[97%],封存[3吨],各项工作都有新的进展,群众普遍满意。"_qs
            << u"actual actual"_qs;
        QTest::newRow("how things stand now, before a change that is meant")
            << u"新楼启用后,病床将由目前[144张]增为[210张]。"_qs << u"actual target"_qs;
        QTest::newRow("a need, and no intent")
            << u"修路需要扩大到[3公里],主要收入到[3万元]。"_qs << u"actual actual"_qs;
        QTest::newRow("something turned around behind a figure")
            << u"有[58公里]将公路与村庄相连。"_qs << u"actual"_qs;
    }

    void isAFact() { check(); }

private:
    static void check()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const MarkedArticle article(testLexicon(), text);
        const ArticleView view(article.document, article.quantities);
        QStringList found;
        const QList<StatusReading> readings = StatusReader(testLexicon()).read(view);
        for (const StatusReading &reading : readings)
            found.append(model::toText(reading.status));
        QCOMPARE(found.join(u' '), expected);
    }
};

QTEST_GUILESS_MAIN(StatusReaderTest)
#include "statusreader_test.moc"
