// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/periodreader.h"

#include "engine/markedarticle.h"
#include "engine/statusreader.h"
#include "model/period.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class PeriodReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("year") << u"2023年,完成投资[3亿元]。"_qs << u"2023"_qs;
        QTest::newRow("a day in a bracket, and a term behind it")
            << u"标题在这里\n2025-06-27\n公司昨日(6月26日)公布截至2025年3月31日止年度业绩,营业额[14亿元],各项工作都有新的进展。"_qs
            << u"2024-04-01/2025-03-31"_qs;
        QTest::newRow("the same time of all years")
            << u"标题在这里\n2025-11-10\n今年前10月税收[3亿元],创历年同期新高,年增[2%],各项工作都有新的进展,群众普遍满意。"_qs
            << u"2025-01-01/2025-10-31 2025-01-01/2025-10-31"_qs;
        QTest::newRow("a month that an office tells of")
            << u"外销订单增加\n2026-10-20\n统计处20日发布9月外销订单统计,接单[74亿元],各项工作都有新的进展,群众普遍满意。\n电子产品接单[31亿元],各项工作都有新的进展。"_qs
            << u"2026-09 2026-09"_qs;
        QTest::newRow("a town that was made of others")
            << u"镇情简介\n2001年12月由甲乡和乙乡合并而成,总面积[238平方公里]。2019年4月,经批准脱贫摘帽,累计减贫[3万人]。"_qs
            << u"- -"_qs;
        QTest::newRow("what is made over the year")
            << u"2023年公报\n全市概况如下,各项工作都有新的进展。\n年末羊存栏[62万只],肉类产量[9吨],各项工作都有新的进展。"_qs
            << u"2023-12-31 2023"_qs;
        QTest::newRow("how things stood before")
            << u"2023年工作报告\n2023年,高新企业由[28家]增至[36家],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"- 2023"_qs;
        QTest::newRow("a month of a budget's year that cannot be")
            << u"县总预算2026年增加\n2025-11-12\n债务方面,截至10月底,债务余额[78亿元],各项工作都有新的进展,群众普遍满意。"_qs
            << u"2025-10-31"_qs;
        QTest::newRow("the quarter that a report opens with")
            << u"经济运行平稳\n2024年一季度,全县完成投资[3亿元]。新开工项目[12个],各项工作都有新的进展,群众普遍满意。"_qs
            << u"2024-01-01/2024-03-31 2024-01-01/2024-03-31"_qs;
        QTest::newRow("this year")
            << u"标题在这里\n2024-05-20\n今年完成投资[3亿元],用工[300人],各项工作都有新的进展,群众普遍满意,认为办得好。"_qs
            << u"2024 2024"_qs;
        QTest::newRow("since a plan began")
            << u"标题在这里\n2024-05-20\n“十四五”以来,完成投资[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2021-01-01/2024-05-20"_qs;
        QTest::newRow("first years of a plan")
            << u"标题在这里\n2024-05-20\n“十三五”前两年,完成投资[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2016/2017"_qs;
        QTest::newRow("since something began")
            << u"标题在这里\n2024-05-20\n计划自去年12月推出至今收到申请[30宗],各项工作都有新的进展,群众普遍满意,认为办得好。"_qs
            << u"2023-12-01/2024-05-20"_qs;
        QTest::newRow("the whole of last year")
            << u"标题在这里\n2024-05-20\n去年他种了木耳[30亩],加上务工,全年收入[6万元],各项工作都有新的进展,群众普遍满意。"_qs
            << u"2023 2023"_qs;
        QTest::newRow("hottest on record")
            << u"标题在这里\n2025-01-05\n2023年有记录以来最热的一天气温[41度],各项工作都有新的进展,群众普遍满意,认为办得好。"_qs
            << u"2023"_qs;
        QTest::newRow("left over at a year's end")
            << u"标题在这里\n2025-03-05\n2024年末结余[3亿元],各项工作都有新的进展,群众普遍满意,认为办得好。"_qs
            << u"2024-12-31"_qs;
        QTest::newRow("take-offs and landings")
            << u"机场2020年11月起降[40278架次],各项工作都有新的进展,群众普遍满意。"_qs << u"2020-11"_qs;
        QTest::newRow("end of a plan")
            << u"标题在这里\n2024-05-20\n“十三五”末,完成投资[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2020"_qs;
        QTest::newRow("a plan as a whole")
            << u"标题在这里\n2024-05-20\n“十三五”期间,完成投资[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2016/2020"_qs;
        QTest::newRow("the quarter a company tells of")
            << u"青木公司公布2026年第一季度业绩,好于预期。本季营收[28亿元],毛利[9亿元]。\n其他业务营收[5亿元]。"_qs
            << u"2026-01-01/2026-03-31 2026-01-01/2026-03-31 2026-01-01/2026-03-31"_qs;
        QTest::newRow("a quarter that nobody reports on")
            << u"青木公司在2026年第一季度开业,生意好于预期。本季营收[28亿元]。"_qs << u"-"_qs;
        QTest::newRow("planned behind a time that reaches today")
            << u"标题在这里\n2024-05-20\n2021年以来,全镇接待游客[20万人次]。预计项目建成后,将新增就业岗位[300个]。"_qs
            << u"2021-01-01/2024-05-20 -"_qs;
        QTest::newRow("a year of a name that is quoted")
            << u"村支书李青禾获评“情暖乡村2021年度人物”。\n她贷款[6万元]种菜,带动村民[20户],各项工作都有新的进展。"_qs
            << u"- -"_qs;
        QTest::newRow("the year behind the area that the text opens with")
            << u"全县概貌\n某县2009年全年粮食总产[31万吨],增长[4%]。人均收入[5210元],各项工作都有新的进展。\n居民消费价格上涨[2%],各项工作都有新的进展。"_qs
            << u"2009 2009 2009 2009"_qs;
        QTest::newRow("a year behind somebody's name")
            << u"人物\n村民张大山2009年,开始养羊[30只],各项工作都有新的进展。\n如今全村养羊[2000只]。"_qs
            << u"2009 -"_qs;
        QTest::newRow("compared with, behind 与")
            << u"标题在这里\n2030-07-20\n2030年第二季度营业额[87亿元],与2030年第一季度比较增加[5亿元],各项工作都有新的进展。"_qs
            << u"2030-04-01/2030-06-30 2030-04-01/2030-06-30"_qs;
        QTest::newRow("a year in which something was rather difficult")
            << u"标题在这里\n2030-07-20\n2029年比较困难,营业额[87亿元],各项工作都有新的进展。"_qs
            << u"2029"_qs;
        QTest::newRow("years that have lost their 年")
            << u"标题在这里\n2030-07-20\n2029全年营收[78亿元],2030第2季营收[31亿元],2030上半年营收[44亿元],各项工作都有新的进展。"_qs
            << u"2029 2030-04-01/2030-06-30 2030-01-01/2030-06-30"_qs;
        QTest::newRow("a number that is no year")
            << u"标题在这里\n2030-07-20\n销售3120全年卡[8亿元],各项工作都有新的进展。"_qs << u"2030"_qs;
        QTest::newRow("a title, and another story's year below")
            << u"香港拟引进[900名]专业人员\n2031-05-30\n香港今天公布新的办法,各项工作都有新的进展,群众普遍满意,认为工作办得很好。\n香港2030年首季个案下降\n2031-06-12\n首季的个案共有[90宗],各项工作都有新的进展,群众普遍满意,认为工作办得很好。"_qs
            << u"- 2030-01-01/2030-03-31"_qs;
        QTest::newRow("when a bulletin was issued, below its title")
            << u"2030年某县统计公报\n某县统计局\n2031年4月\n一、综合\n全年实现生产总值[51亿元],各项工作都有新的进展,群众普遍满意,认为工作办得很好。\n年末人口[10万人],各项工作都有新的进展,群众普遍满意,认为工作办得很好。"_qs
            << u"2030 2030-12-31"_qs;
        QTest::newRow("months of a chronicle")
            << u"某县大事记\n2031年4月\n全县植树[51万株],各项工作都有新的进展,群众普遍满意,认为工作办得很好。\n2031年5月\n全县植树[6万株],各项工作都有新的进展,群众普遍满意,认为工作办得很好。"_qs
            << u"2031 2031"_qs;
        QTest::newRow("a balance behind the semicolon, and what was made in the year")
            << u"标题在这里\n2031-01-20\n2030年末,存款余额[64亿元];贷款余额[39亿元];全年发放贷款[7亿元]。"_qs
            << u"2030-12-31 2030-12-31 2030"_qs;
        QTest::newRow("a dividend of the time that results are of")
            << u"青木物业中期多赚两成 派息一角\n2031-08-26\n青木物业公布截至今年6月底止中期业绩,收入[9亿元]。每股盈利[11.8元]。在职员工[300人]。"_qs
            << u"2031-01-01/2031-06-30 2031-01-01/2031-06-30 -"_qs;
        QTest::newRow("days that are counted")
            << u"标题在这里\n2024-12-20\n9月5日至11月20日,全市降雨日共[18天],同比增加[6天],各项工作都有新的进展。"_qs
            << u"2024-09-05/2024-11-20 2024-09-05/2024-11-20"_qs;
        QTest::newRow("years over a picture")
            << u"青木股份公告\n公司今天公布了新的方案,各项工作都有新的进展。\n青木股份2017-2020年股价走势图\n公司拟出资[3亿元],各项工作都有新的进展。"_qs
            << u"-"_qs;
        QTest::newRow("a year that is quoted alone")
            << u"他说:“2021年收入[6万元],比过去好。”"_qs << u"2021"_qs;
        QTest::newRow("a quarter of a fiscal year")
            << u"青木公司2024财年第三季度营收[28亿元]。"_qs << u"2024"_qs;
        QTest::newRow("a heading over several years")
            << u"治沙大事记\n1980-1990年\n全县造林[130万亩],沙化势头得到遏制,群众干劲很足。\n2001年\n营造林带[17公里],筑起第一道屏障,群众干劲很足。"_qs
            << u"1980/1990 2001"_qs;
        QTest::newRow("a fall from a decade")
            << u"平均风速由50年代每秒[3.4米]降至现在每秒[1.9米]。"_qs << u"1950/1959 -"_qs;
        QTest::newRow("several news, each with its own day")
            << u"内乡县新增就业岗位超目标\n2024-03-12 来源:青河日报\n今年以来,发放贷款[1200万元],群众普遍满意,认为办得好。\n淅川县修复林带\n2023-12-05 来源:青河日报\n今年前11个月,修复林带[31公里],上月投放鱼苗[22万尾]。"_qs
            << u"2024-01-01/2024-03-12 2023-01-01/2023-11-30 2023-11"_qs;
        QTest::newRow("a day that is a heading of its own")
            << u"内乡县新增就业岗位超目标\n2024-03-12 来源:青河日报\n今年以来,发放贷款[1200万元],群众普遍满意,认为办得好。\n2023-12-05\n今年用工[30人],群众普遍满意。"_qs
            << u"2024-01-01/2024-03-12 2024"_qs;
        QTest::newRow("months that end on a day, and their quarter")
            << u"白鹭教育公布业绩\n2024-07-18\n公司公布截至2024年5月31日止第三财季未经审核业绩。期内,营收[11.6亿元],学员[84万人]。本季新增[3万人]。"_qs
            << u"2024-03-01/2024-05-31 2024-03-01/2024-05-31 2024-03-01/2024-05-31"_qs;
        QTest::newRow("a short time")
            << u"白鹭教育公布业绩\n2024-07-18\n公司公布截至2024年5月31日止第三财季业绩。短期内开店[3家]。"_qs
            << u"-"_qs;
        QTest::newRow("the same time as before")
            << u"2024年上半年,智利产量[258万吨]。秘鲁同期产量[126万吨]。"_qs
            << u"2024-01-01/2024-06-30 2024-01-01/2024-06-30"_qs;
        QTest::newRow("the same time of other years")
            << u"2024年6月,降雨[258毫米]。比历史同期多[26毫米]。"_qs << u"2024-06 2024-06"_qs;
        QTest::newRow("a year of Taiwan before its noun")
            << u"113年度總預算編列[287億元]。112年產值[25億元]。"_qs << u"2024 2023"_qs;
        QTest::newRow("accounts of a Republic year, held against another")
            << u"公司公布112年財報,全年營收[86億元],優於111年的[63億元]。"_qs << u"2023 2022"_qs;
        QTest::newRow("years that somebody had") << u"历时112年的工程耗资[2亿元]。"_qs << u"-"_qs;
        QTest::newRow("a year by two digits, in accounts")
            << u"公司24年营收[35亿元],较23年全年增加[3亿元]。"_qs << u"2024 2024"_qs;
        QTest::newRow("so many years of accounts") << u"连续24年营收超过[35亿元]。"_qs << u"-"_qs;
        QTest::newRow("a number of years") << u"建校112年来,培养学生[2万人]。"_qs << u"-"_qs;
        QTest::newRow("two years as one")
            << u"标题在这里\n2024-05-20\n2021和2022年,完成投资[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2021/2022"_qs;
        QTest::newRow("first months in words")
            << u"标题在这里\n2024-05-20\n今年头四个月,完成投资[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-01-01/2024-04-30"_qs;
        QTest::newRow("months in words")
            << u"标题在这里\n2024-05-20\n一至四月,完成投资[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-01-01/2024-04-30"_qs;
        QTest::newRow("into this year")
            << u"标题在这里\n2024-05-20\n2023年11月至今年3月,完成投资[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2023-11-01/2024-03-31"_qs;
        QTest::newRow("since a day")
            << u"标题在这里\n2024-05-20\n5月1日以来,完成投资[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-05-01/2024-05-20"_qs;
        QTest::newRow("last year")
            << u"标题在这里\n2024-05-20\n去年完成投资[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2023"_qs;
        QTest::newRow("since the year began")
            << u"标题在这里\n2024-05-20\n今年以来完成投资[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-01-01/2024-05-20"_qs;
        QTest::newRow("as of a month's end")
            << u"标题在这里\n2024-05-20\n截至4月底,共有学校[30所],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-04-30"_qs;
        QTest::newRow("as of a day")
            << u"标题在这里\n2024-05-20\n截至2023年12月31日,共有学校[30所],各项工作都有新的进展,群众普遍满意。"_qs
            << u"2023-12-31"_qs;
        QTest::newRow("months")
            << u"标题在这里\n2024-05-20\n1至4月,完成投资[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-01-01/2024-04-30"_qs;
        QTest::newRow("months with a hyphen")
            << u"标题在这里\n2024-05-20\n1-4月份,完成投资[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-01-01/2024-04-30"_qs;
        QTest::newRow("first months")
            << u"标题在这里\n2024-05-20\n前4个月,完成投资[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-01-01/2024-04-30"_qs;
        QTest::newRow("quarters")
            << u"标题在这里\n2024-05-20\n2023年前三季度,完成投资[3亿元],各项工作都有新的进展,群众普遍满意。"_qs
            << u"2023-01-01/2023-09-30"_qs;
        QTest::newRow("half year")
            << u"标题在这里\n2024-05-20\n去年上半年完成投资[3亿元],各项工作都有新的进展,群众普遍满意,办得很好。"_qs
            << u"2023-01-01/2023-06-30"_qs;
        QTest::newRow("month")
            << u"标题在这里\n2024-05-20\n2024年3月,完成投资[3亿元],各项工作都有新的进展,群众普遍满意,办得很好。"_qs
            << u"2024-03"_qs;
        QTest::newRow("end of last year")
            << u"标题在这里\n2024-05-20\n去年底共有学校[30所],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2023-12-31"_qs;
        QTest::newRow("year named before")
            << u"标题在这里\n2024-05-20\n2019年他办起农场,辛苦经营。当年收入[3万元],各项工作都有新的进展,群众普遍满意。"_qs
            << u"2019"_qs;
        QTest::newRow("five-year plan")
            << u"标题在这里\n2024-05-20\n十三五期间完成投资[3亿元],各项工作都有新的进展,群众普遍满意,办得很好。"_qs
            << u"2016/2020"_qs;
        QTest::newRow("Republic year")
            << u"标题在这里\n2024-05-20\n113年度总预算[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024"_qs;
        QTest::newRow("years from to")
            << u"标题在这里\n2024-05-20\n2019年至2021年完成投资[3亿元],各项工作都有新的进展,群众普遍满意。"_qs
            << u"2019/2021"_qs;
        QTest::newRow("as of now")
            << u"标题在这里\n2024-05-20\n截至目前完成投资[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-05-20"_qs;
        QTest::newRow("a month before who comes")
            << u"标题在这里\n2024-05-20\n4月来港旅客[30万人次],今年3月来自北方的游客[2万人次],群众普遍满意。"_qs
            << u"2024-04 2024-03"_qs;
        QTest::newRow("goes on behind a semicolon")
            << u"2023年,产值[3亿元];税收[2亿元]。"_qs << u"2023 2023"_qs;
        QTest::newRow("goes on with 其中")
            << u"标题在这里\n2024-05-20\n截至4月底,学校[30所]。其中小学[20所],各项工作都有新的进展,群众普遍满意。"_qs
            << u"2024-04-30 2024-04-30"_qs;
        QTest::newRow("paragraph") << u"我县位于北部。\n2022年,全县产值[3亿元]。税收[2亿元]。"_qs
                                   << u"2022 2022"_qs;
        QTest::newRow("replaced") << u"2022年产值[3亿元],2023年产值[4亿元]。"_qs << u"2022 2023"_qs;
        QTest::newRow("report of last year")
            << u"政府工作报告\n—2018年3月7日在会议上\n过去的一年,我们努力工作。新增就业[300人]。全年支出[3亿元]。"_qs
            << u"2017 2017"_qs;
        QTest::newRow("whole year inside a named one")
            << u"概况。\n2022年,该区全年产值[3亿元]。"_qs << u"2022"_qs;
        QTest::newRow("end of a quarter")
            << u"标题在这里\n2024-05-20\n一季度末,生猪存栏[71头],各项工作都有新的进展,群众普遍满意,认为办得好。"_qs
            << u"2024-03-31"_qs;
        QTest::newRow("whole year in a paragraph on one")
            << u"某县简介\n2020年产值[3亿元]。全年游客[620人]。"_qs << u"2020 2020"_qs;
        QTest::newRow("report on a year") << u"2021年,我市抓好教育。\n新建学校[30所]。"_qs << u"2021"_qs;
        QTest::newRow("half year in the title")
            << u"某某股份有限公司2024年半年度报告\n报告期内,公司实现收入[3亿元],比上年增长[3%]。"_qs
            << u"2024-01-01/2024-06-30 2024-01-01/2024-06-30"_qs;
        QTest::newRow("first months, said in Hong Kong")
            << u"2024-11-03\n今年首9个月收入[3亿元]。"_qs << u"2024-01-01/2024-09-30"_qs;
        QTest::newRow("year in the heading")
            << u"工作情况\n2024-05-20\n各项工作都有新的进展,群众普遍满意,认为工作办得很好。\n2023年完成情况\n新建学校[30所],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2023"_qs;
        QTest::newRow("bare year inside an as-of sentence")
            << u"标题在这里\n2024-05-20\n截至4月底,2024年新增贷款[3亿元],各项工作都有新的进展,群众普遍满意。"_qs
            << u"2024-04-30"_qs;
        QTest::newRow("months with their year")
            << u"标题在这里\n2024-05-20\n2023年1月至3月完成投资[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2023-01-01/2023-03-31"_qs;
        QTest::newRow("months into the next year")
            << u"标题在这里\n2024-05-20\n2022年10月至次年3月完成投资[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2022-10-01/2023-03-31"_qs;
        QTest::newRow("days from to")
            << u"标题在这里\n2024-05-20\n5月3日20时至5日8时,降雨[80毫米],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-05-03/2024-05-05"_qs;
        QTest::newRow("days of one month")
            << u"标题在这里\n2024-05-20\n5月3-5日,降雨[80毫米],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-05-03/2024-05-05"_qs;
        QTest::newRow("term that ends")
            << u"标题在这里\n2024-11-20\n截至2024年9月30日止六个月,收入[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-04-01/2024-09-30"_qs;
        QTest::newRow("first quarter of a company's year")
            << u"标题在这里\n2024-07-20\n截至6月底止首季,收入[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-04-01/2024-06-30"_qs;
        QTest::newRow("fiscal year across two")
            << u"标题在这里\n2024-07-20\n2023/24年度收入[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2023/2024"_qs;
        QTest::newRow("the figure compared with")
            << u"2023年产值[5亿元],比上年的[4亿元]增长[25%]。"_qs << u"2023 2022 2023"_qs;
        QTest::newRow("the figure compared with, of a known year")
            << u"2023年产值[5亿元],比2022年的[4亿元]增长[25%]。"_qs << u"2023 2022 2023"_qs;
        QTest::newRow("same time of the year before")
            << u"标题在这里\n2024-07-20\n上半年收入[5亿元],上年同期为[4亿元],增长[25%],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-01-01/2024-06-30 2023-01-01/2023-06-30 2024-01-01/2024-06-30"_qs;
        QTest::newRow("time in parentheses behind")
            << u"某县简介\n2020年辖[9个]乡镇,人口[3万人](2018年),面积[300亩]。"_qs << u"2020 2018 2020"_qs;
        QTest::newRow("time inside parentheses")
            << u"2023年产值[5亿元](2022年为[4亿元]),税收[3亿元]。"_qs << u"2023 2022 2023"_qs;
        QTest::newRow("shared out") << u"2022年和2023年产值分别为[3亿元]和[4亿元]。"_qs << u"2022 2023"_qs;
        QTest::newRow("shared out, twice")
            << u"2022年、2023年产值分别为[3亿元]、[4亿元],税收分别为[1亿元]、[2亿元]。"_qs
            << u"2022 2023 2022 2023"_qs;
        QTest::newRow("two years as one") << u"2022年和2023年共投入[3亿元]。"_qs << u"2022/2023"_qs;
        QTest::newRow("next year") << u"2019年他办起农场。次年收入[3万元]。"_qs << u"2020"_qs;
        QTest::newRow("last month")
            << u"标题在这里\n2024-05-20\n上月收入[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-04"_qs;
        QTest::newRow("month that lies ahead is of last year")
            << u"标题在这里\n2024-01-20\n12月收入[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2023-12"_qs;
        QTest::newRow("quarter that lies ahead is of last year")
            << u"标题在这里\n2024-02-20\n四季度收入[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2023-10-01/2023-12-31"_qs;
        QTest::newRow("month in a paragraph on another year")
            << u"标题在这里\n2024-05-20\n2021年办起工厂。8月收入[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2021-08"_qs;
        QTest::newRow("Republic year spelled out") << u"一〇五年度收入[3亿元]。"_qs << u"2016"_qs;
        QTest::newRow("Republic year with a month") << u"112年8月收入[3亿元]。"_qs << u"2023-08"_qs;
        QTest::newRow("a year things are traced back to dates nothing")
            << u"全县修路。\n这是自1920年以来最大的雪灾。7月13日,部分乡镇受灾,损失[3亿元]。"_qs << u"-"_qs;
        QTest::newRow("nor do the years of a plan")
            << u"全县修路。\n会议部署了2020-2022年的工程。7月13日,部分乡镇受灾,损失[3亿元]。"_qs << u"-"_qs;
        QTest::newRow("quarter of an undated article")
            << u"2023年产值[3亿元]。\n分季度看,一季度增长[5%]。"_qs << u"2023 2023-01-01/2023-03-31"_qs;
        QTest::newRow("yesterday")
            << u"标题在这里\n2024-05-20\n昨日接待游客[3万人],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-05-19"_qs;
        QTest::newRow("on that day")
            << u"标题在这里\n2024-05-20\n5月2日开园。当日接待游客[3万人],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-05-02"_qs;
        QTest::newRow("interim term")
            << u"标题在这里\n2024-11-20\n截至9月底止中期收入[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-04-01/2024-09-30"_qs;
        QTest::newRow("last year's end, in a report")
            << u"2022年国民经济公报\n2023-03-20\n2022年末人口[3万人],与上年末的[2万人]相比增加[1万人],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2022-12-31 2021-12-31 2022-12-31"_qs;
        QTest::newRow("as of a bare day")
            << u"标题在这里\n2024-05-20\n5月10日起降雨。截至12日18时,受灾[300人],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-05-12"_qs;
        QTest::newRow("two days")
            << u"标题在这里\n2024-05-20\n5月11、12日举办集市,吸引游客[3万人],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-05-11/2024-05-12"_qs;
        QTest::newRow("quarters behind the same time of the year before")
            << u"标题在这里\n2024-10-29\n第三季度收入[9亿元];上年同期[8亿元]。前三季度收入[26亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-07-01/2024-09-30 2023-07-01/2023-09-30 2024-01-01/2024-09-30"_qs;
        QTest::newRow("span that is measured")
            << u"标题在这里\n2024-10-29\n前三季度存货增加,周转天数拉长到[113天],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-01-01/2024-09-30"_qs;
        QTest::newRow("brief half year")
            << u"某公司21H1中报,收入[3亿元],超过去年。"_qs << u"2021-01-01/2021-06-30"_qs;
        QTest::newRow("brief quarter, its number first")
            << u"某公司公布3Q23业绩,收入[3亿元]。"_qs << u"2023-07-01/2023-09-30"_qs;
        QTest::newRow("season") << u"2024/25年榨季,出糖[300人],2023/24采暖季供热[20公里]。"_qs
                                << u"2024/2025 2023/2024"_qs;
        QTest::newRow("half-year report, and the time it is of")
            << u"某公司发布2019年半年报。报告期内,收入[3亿元];期末员工[300人]。"_qs
            << u"2019-01-01/2019-06-30 2019-06-30"_qs;
        QTest::newRow("this quarter, in a report on one")
            << u"2023年第三季度抽检情况\n2023-10-20\n本季度共抽检[300人],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2023-07-01/2023-09-30"_qs;
        QTest::newRow("whole of last year")
            << u"标题在这里\n2024-05-20\n去年全年完成投资[3亿元],各项工作都有新的进展,群众普遍满意,办得很好。"_qs
            << u"2023"_qs;
        QTest::newRow("two times that go through the sentence")
            << u"村庄由2014年的[9个]降至2019年的[1个],比例由[8%]降至[1%]。"_qs << u"2014 2019 2014 2019"_qs;
        QTest::newRow("opens in the time ahead")
            << u"标题在这里\n2024-05-20\n大桥计划2026年6月通车,届时惠及[300人],各项工作都有新的进展,群众普遍满意,办得很好。"_qs
            << u"2026-06"_qs;
        QTest::newRow("built, and how much in that year")
            << u"标题在这里\n2024-05-20\n2023年建成[30所]学校,各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2023"_qs;
        QTest::newRow("spans of days that are shared out")
            << u"标题在这里\n2024-05-20\n截至4月底,甲乙两城的工期分别是[30天]和四十天,各项工作都有新的进展,群众普遍满意。"_qs
            << u"2024-04-30"_qs;
    }

    void says() { check(); }

    void saysNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a quarter, and a year that is to come")
            << u"首季营收[28亿元],新厂预计2027年满载,各项工作都有新的进展,群众普遍满意,认为办得好。"_qs
            << u"-"_qs;
        QTest::newRow("by the year's end, of a company founded once")
            << u"青木公司于2018年成立,各项工作都有新的进展,群众普遍满意,认为办得好。\n年底前开店[28家]。"_qs
            << u"-"_qs;
        QTest::newRow("how things stand in a report")
            << u"2021年,全镇完成投资[3亿元],各项工作都有新的进展,群众普遍满意,认为办得好。\n全镇有小学[6所],学生[300人],各项工作都有新的进展,群众普遍满意,认为办得好。"_qs
            << u"2021 - -"_qs;
        QTest::newRow("compared with by 相比")
            << u"2023年,产值[3亿元],与2022年相比,学校增加[3所]。"_qs << u"2023 2023"_qs;
        QTest::newRow("recovered to")
            << u"2023年,接待[3万人],恢复至2019年的[90%],收入[3亿元]。"_qs << u"2023 2023 2023"_qs;
        QTest::newRow("with that of the last year")
            << u"2023年,与2022年末的[30所]相比,增加[3所]。"_qs << u"2022-12-31 2023"_qs;
        QTest::newRow("budget of the year's begin")
            << u"2024-02-03\n2023年,收入[3亿元],为年初预算的[101%],增收[2亿元]。"_qs << u"2023 2023 2023"_qs;
        QTest::newRow("no time") << u"共有学校[30所]。"_qs << u"-"_qs;
        QTest::newRow("multiple of last year") << u"收入是上年的[2%]。"_qs << u"-"_qs;
        QTest::newRow("begin of a span") << u"自2019年2月起营运[3家]。"_qs << u"-"_qs;
        QTest::newRow("time of the first of two") << u"普及率由2022年的[91%]升至[93%]。"_qs << u"2022 -"_qs;
        QTest::newRow("year of a phrase opens no report")
            << u"王一透露,2023年营业额[3亿元]。\n店铺[30家]。"_qs << u"2023 -"_qs;
        QTest::newRow("time behind the figure") << u"有地[6亩],2015年开始种茶。"_qs << u"-"_qs;
        QTest::newRow("compared year") << u"比2015年多[30所]。"_qs << u"-"_qs;
        QTest::newRow("now")
            << u"标题在这里\n2024-05-20\n2024年以来,抓好教育。目前共有学校[30所],各项工作都有新的进展,群众普遍满意。"_qs
            << u"-"_qs;
        QTest::newRow("no year anywhere") << u"8月完成投资[3亿元]。"_qs << u"-"_qs;
        QTest::newRow("quarter without a year") << u"第三季完成投资[3亿元]。"_qs << u"-"_qs;
        QTest::newRow("a number of years") << u"连续[3年]完成投资[3亿元]。"_qs << u"- -"_qs;
        QTest::newRow("profile") << u"某县简介\n面积[300亩]。\n2022年,产值[3亿元]。\n又有湖泊[3个]。"_qs
                                 << u"- 2022 -"_qs;
        QTest::newRow("deadline") << u"2020年6月30日前营运[3个月]的企业。"_qs << u"-"_qs;
        QTest::newRow("another place's anecdote")
            << u"绍兴市教育工作\n2024-05-20\n2024年,绍兴市抓好教育,各项工作都有新的进展,群众普遍满意。\n诸暨市某村王一家有地[6亩],日子过得红红火火,邻居都很羡慕,说他能干。"_qs
            << u"-"_qs;
        QTest::newRow("what somebody says")
            << u"教育工作\n2024-05-20\n2024年,全市抓好教育,各项工作都有新的进展,群众普遍满意。\n“家里有地[6亩],日子过得红红火火,邻居都很羡慕,说他能干。”王一说。"_qs
            << u"-"_qs;
        QTest::newRow("not carried to a new paragraph")
            << u"截至4月底,学校[30所]。\n医院[2家]。"_qs << u"- -"_qs;
        QTest::newRow("year of a name in another sentence")
            << u"他是2015级学生。学校有[30人]。"_qs << u"-"_qs;
        QTest::newRow("duration") << u"大前年借了钱,[3年]还清。"_qs << u"-"_qs;
        QTest::newRow("until a day") << u"申请期至2021年。合资格企业[30家]。"_qs << u"-"_qs;
        QTest::newRow("multiple of the compared year")
            << u"2023年产值[5亿元],为2022年的[150%]。"_qs << u"2023 2023"_qs;
        QTest::newRow("day it was said")
            << u"标题在这里\n2024-05-20\n5月18日,县里召开新闻发布会,介绍全县共有学校[30所],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"-"_qs;
        QTest::newRow("turns to something else")
            << u"标题在这里\n2024-05-20\n二楼明年启用,至于一楼,占地[300亩],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"-"_qs;
        QTest::newRow("in recent years") << u"2023年,全县抓好教育。\n近年来,新建学校[30所]。"_qs << u"-"_qs;
        QTest::newRow("parenthesis is closed")
            << u"某县简介\n人口[3万人](2018年),辖[9个]乡镇。"_qs << u"2018 -"_qs;
        QTest::newRow("number of years, spelled") << u"办学一百零五年收入[3亿元]。"_qs << u"-"_qs;
        QTest::newRow("three figures of two years")
            << u"2022年和2023年,甲乙丙分别增长[1%]、[2%]、[3%]。"_qs << u"2022/2023 2022/2023 2022/2023"_qs;
        QTest::newRow("term without an end") << u"截至2024年9月30日的[30所]学校。"_qs << u"2024-09-30"_qs;
        QTest::newRow("last month of no report") << u"上月收入[3亿元]。"_qs << u"-"_qs;
        QTest::newRow("number of days")
            << u"标题在这里\n2024-05-20\n连续降雨5日,降雨[80毫米],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"-"_qs;
        QTest::newRow("today, as people say it")
            << u"标题在这里\n2024-05-20\n“今天收入[3万元],各项工作都有新的进展,群众普遍满意,认为办得很好。”王一说。"_qs
            << u"-"_qs;
        QTest::newRow("four seasons")
            << u"标题在这里\n2024-05-20\n四季如春,接待游客[3万人],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"-"_qs;
        QTest::newRow("year's end behind a semicolon")
            << u"2022年国民经济公报\n2023-03-20\n2022年末存栏[3万人];产量[2万人],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2022-12-31 2022"_qs;
        QTest::newRow("not thought of so soon") << u"大前年借了钱,没想到[3年]就还清。"_qs << u"-"_qs;
        QTest::newRow("besides")
            << u"标题在这里\n2024-05-20\n明年启用[3家],此外另有[2家],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2025 -"_qs;
        QTest::newRow("profile with a day of its writing")
            << u"某县概况\n(资料更新:2023年6月)\n某县地处北部,东西宽[47公里],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"-"_qs;
        QTest::newRow("in the last three years")
            << u"2023年工作总结\n2024-05-20\n2023年,全县抓好教育。近三年,全县新建学校[30所]。"_qs << u"-"_qs;
        QTest::newRow("for three years") << u"2023年,全县抓好教育。三年来,新建学校[30所]。"_qs << u"-"_qs;
        QTest::newRow("over the past five years")
            << u"2023年,全县抓好教育。过去五年,新建学校[30所]。"_qs << u"-"_qs;
        QTest::newRow("nearly three years long") << u"2023年,历时近三年的工程修路[30公里]。"_qs << u"2023"_qs;
        QTest::newRow("guests of May")
            << u"标题在这里\n2024-06-20\n5月来台旅客[30人],各项工作都有新的进展,群众普遍满意。"_qs
            << u"2024-05"_qs;
        QTest::newRow("founded in") << u"合作社成立于2015年,种茶[300亩]。"_qs << u"-"_qs;
        QTest::newRow("opened in")
            << u"标题在这里\n2024-05-20\n工程于2022年3月开工,铺管[30公里],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"-"_qs;
        QTest::newRow("each part opened in")
            << u"一期[3公里]于2018年通车,二期[4公里]于2020年通车。"_qs << u"- -"_qs;
        QTest::newRow("the report's own time where there is none")
            << u"某公司报告期内收入[3亿元]。"_qs << u"-"_qs;
        QTest::newRow("a code that looks like a half year")
            << u"型号21H10收入[3亿元],A21H1收入[2亿元]。"_qs << u"- -"_qs;
        QTest::newRow("fractions of no season") << u"2024/25号楼四季如春,住户[300人]。"_qs << u"-"_qs;
        QTest::newRow("from somebody, behind two times")
            << u"村庄由2014年的[9个]降至2019年的[1个],2020年比例为[8%]。"_qs << u"2014 2019 2020"_qs;
    }

    void saysNothing() { check(); }

private:
    static void check()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const MarkedArticle article(testLexicon(), text);
        const ArticleView view(article.document, article.quantities);
        QStringList found;
        QList<model::Status> statuses;
        for (const StatusReading &reading : StatusReader(testLexicon()).read(view))
            statuses.append(reading.status);
        const QList<PlaceReading> places = PlaceReader(testLexicon()).read(view);
        const QList<PeriodReading> readings = PeriodReader(testLexicon()).read(view, places, statuses);
        for (const PeriodReading &reading : readings) {
            QVERIFY(model::isPeriod(reading.period));
            found.append(reading.period.isEmpty() ? u"-"_qs : reading.period);
        }
        QCOMPARE(found.join(u' '), expected);
    }
};

QTEST_GUILESS_MAIN(PeriodReaderTest)
#include "periodreader_test.moc"
