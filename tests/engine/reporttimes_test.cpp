// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/markedarticle.h"
#include "engine/periodreader.h"
#include "engine/statusreader.h"
#include "model/period.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

/** The time that an article reports on, and what it is told against. */
class ReportTimesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reports_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // one a quantity, joined by a space; "-" for none
        QTest::newRow("the parts of a whole")
            << u"标题在这里\n2024-05-20\n上半年,全县生产总值[88亿元],比一季度快[0.3个百分点]。分产业看,第一产业[9亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-01-01/2024-06-30 2024-01-01/2024-06-30 2024-01-01/2024-06-30"_qs;
        QTest::newRow("a term that the title and the opening name")
            << u"上半年全县投资增长两成\n2024-07-20\n通报会介绍,上半年,全县投资[8亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。\n工业回升。规上工业增长[5.1%],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-01-01/2024-06-30 2024-01-01/2024-06-30"_qs;
        QTest::newRow("the year of a company that ends in spring")
            << u"丰禾珠宝全年盈利跌[三成]\n2025-06-25\n丰禾珠宝公布截至今年3月底止全年业绩,盈利[4亿元],末期息[9仙],上年度为[12仙]。\n按地区划分,门市营业额[7亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。\n截至3月底,集团有店[90间],年内新开[5间],其中华南[40间]。"_qs
            << u"2024-04-01/2025-03-31 2024-04-01/2025-03-31 2024-04-01/2025-03-31 2023-04-01/2024-03-31 2024-04-01/2025-03-31 2025-03-31 2024-04-01/2025-03-31 2025-03-31"_qs;
        QTest::newRow("first months told in January")
            << u"标题在这里\n2025-01-06\n首10个月累计接待[70万人次],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-01-01/2024-10-31"_qs;
        QTest::newRow("what is aimed at in the whole year")
            << u"标题在这里\n2024-06-12\n前5月税收[58亿元],已达全年预算[97亿元]的[59.8%];其中营业税[21亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-01-01/2024-05-31 2024 2024-01-01/2024-05-31 2024-01-01/2024-05-31"_qs;
        QTest::newRow("compared with a year that is said to be something")
            << u"标题在这里\n2023-06-12\n2022年,工厂营收[6亿元],比低谷的2015年多[1.4倍];毛利率[38%],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2022 2022 2022"_qs;
        QTest::newRow("compared with a month as it was revised")
            << u"标题在这里\n2025-01-06\n2024年11月,销货价值[31亿元],跌幅较10月修订后的[2.1%]扩大,销货量跌[4%],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2024-11 2024-10 2024-11"_qs;
        QTest::newRow("a share of the quarter")
            << u"标题在这里\n2025-08-06\n交换机占第二季营收[43%],路由器[31%],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2025-04-01/2025-06-30 2025-04-01/2025-06-30"_qs;
        QTest::newRow("what will be begun")
            << u"标题在这里\n2025-10-06\n环湖路明年3月动工,全长[7.2公里],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"-"_qs;
        QTest::newRow("some time before a year")
            << u"标题在这里\n2023-10-06\n2009年以前,他家种着[3公顷]地,各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"-"_qs;
        QTest::newRow("a sentence that says when")
            << u"标题在这里\n2023-10-06\n转折发生在2011年秋天。村里联络[15户]果农,各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2011"_qs;
        QTest::newRow("since when it goes on")
            << u"标题在这里\n2023-10-06\n两县结对,始于2017年。六年多来,投入[3亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"-"_qs;
        QTest::newRow("a half year as a company calls it")
            << u"连山科技扭亏\n2022-08-26\n公司公布2022年中期业绩:收入[12亿元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2022-01-01/2022-06-30"_qs;
        QTest::newRow("a census")
            << u"标题在这里\n第七次全国人口普查,全县常住人口[13万人],与2010年第六次全国人口普查的[16万人]相比减少[3万人],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2020 2010 2020"_qs;
        QTest::newRow("that year")
            << u"标题在这里\n2023-10-06\n2015年,他回到村里,各项工作都有新的进展,群众普遍满意,认为办得很好。那一年,村集体收入[2万元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2015"_qs;
        QTest::newRow("come already, behind what is to come")
            << u"标题在这里\n2025-08-06\n高阶机种年底上看[三成],样品已送往[两家]客户测试,各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2025-12-31 -"_qs;
        QTest::newRow("how it stood before a budget")
            << u"县总预算2026年增加\n2025-10-30\n生育补助由每胎[3万元]调高到[4万元],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"- 2026"_qs;
    }
    void reports() { check(); }

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

QTEST_GUILESS_MAIN(ReportTimesTest)
#include "reporttimes_test.moc"
