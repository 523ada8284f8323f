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
        QTest::newRow("force") << u"力争完成投资[3亿元]。"_qs << u"target"_qs;
        QTest::newRow("ensure") << u"确保新增就业[300人]以上。"_qs << u"target"_qs;
        QTest::newRow("planned") << u"计划新建学校[30所]。"_qs << u"target"_qs;
        QTest::newRow("to a year") << u"到2030年,力争产值达[3亿元],税收[2亿元]。"_qs << u"target target"_qs;
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
        QTest::newRow("wish") << u"今年想再招[10人]。"_qs << u"target"_qs;
        QTest::newRow("forecast that was changed") << u"支出由[15元]上修至[18元]。"_qs << u"target target"_qs;
        QTest::newRow("next year") << u"明年营业额突破[2亿元]。"_qs << u"target"_qs;
        QTest::newRow("fee of each") << u"网购每单运费[35元]。"_qs << u"standard"_qs;
        QTest::newRow("budget behind a semicolon")
            << u"总预算案岁入[28元];岁出[31元]。"_qs << u"target target"_qs;
        QTest::newRow("eligible") << u"合资格企业须营运[3个月]。"_qs << u"standard"_qs;
    }

    void isNoFact() { check(); }

    void isAFact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
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
        QTest::newRow("counts are no price") << u"售价低廉的商店有[30家]。"_qs << u"actual"_qs;
        QTest::newRow("section of plans is over")
            << u"下一步工作安排\n各项工作都有新的进展,群众普遍满意,认为工作办得很好。\n去年成绩\n新建学校[30所],各项工作都有新的进展,群众普遍满意,认为工作办得很好。"_qs
            << u"actual"_qs;
        QTest::newRow("plans of the past taken back")
            << u"下一步做好教育,去年已新建[30所]。"_qs << u"actual"_qs;
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
