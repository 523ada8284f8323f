// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/markedarticle.h"
#include "engine/placereader.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class PlaceReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // one a quantity, joined by a space; "-" for none
        QTest::newRow("named") << u"绍兴市新建学校[20所]。"_qs << u"绍兴市"_qs;
        QTest::newRow("short name") << u"绍兴新建学校[20所]。"_qs << u"绍兴市"_qs;
        QTest::newRow("finest of a chain") << u"广东省韶关市始兴县新建学校[20所]。"_qs << u"始兴县"_qs;
        QTest::newRow("stands in the next sentence")
            << u"始兴县新建学校[2所]。改造公路[30公里]。"_qs << u"始兴县 始兴县"_qs;
        QTest::newRow("replaced") << u"始兴县新建学校[2所],翁源县新建[3所]。"_qs << u"始兴县 翁源县"_qs;
        QTest::newRow("two as one") << u"始兴县、翁源县新建学校[5所]。"_qs << u"始兴县、翁源县"_qs;
        QTest::newRow("whole city") << u"绍兴市办好实事。诸暨市新建学校[2所]。全市共有学校[90所]。"_qs
                                    << u"诸暨市 绍兴市"_qs;
        QTest::newRow("that county") << u"韶关市开展帮扶。始兴县是其中之一。该县投入[300万元]。"_qs
                                     << u"始兴县"_qs;
        QTest::newRow("province") << u"广东省教育厅介绍,全省新建学校[300所]。"_qs << u"广东省"_qs;
        QTest::newRow("autonomous region")
            << u"宁夏回族自治区教育厅介绍,全区新建学校[30所]。"_qs << u"宁夏回族自治区"_qs;
        QTest::newRow("country") << u"上半年,全国新建学校[3000所]。"_qs << u"中国"_qs;
        QTest::newRow("neighbours")
            << u"始兴县概况\n始兴县东与南雄市相连,西邻曲江区,总面积[2132平方公里]。"_qs << u"始兴县"_qs;
        QTest::newRow("place it lies in")
            << u"始兴县概况\n始兴县位于广东省北部,总面积[2132平方公里]。"_qs << u"始兴县"_qs;
        QTest::newRow("the other side")
            << u"绍兴市办好实事。全市[6个]区县与乐山市[7个]区县结对,[30所]学校参加。"_qs
            << u"绍兴市 乐山市 绍兴市"_qs;
        QTest::newRow("back to the article's own")
            << u"绍兴市办好实事\n绍兴市教育先行,投入资金[3亿元]。\n诸暨市某村修路[2公里]。\n健全救助机制,救助群众[500人]。"_qs
            << u"绍兴市 诸暨市 绍兴市"_qs;
        QTest::newRow("goes on in the next paragraph")
            << u"绍兴市办好实事\n绍兴市教育先行,稳步推进。\n诸暨市某村修路[2公里]。\n该村还建起广场[3个]。"_qs
            << u"诸暨市 诸暨市"_qs;
        QTest::newRow("list of measures")
            << u"绍兴市办好实事\n绍兴市一是教育先行。诸暨市新建学校[2所]。二是卫生方面,救治[300人]。"_qs
            << u"诸暨市 绍兴市"_qs;
        QTest::newRow("speaker's place")
            << u"绍兴市办好实事\n绍兴市教育先行,稳步推进。\n“一年能赚[5万元],明年更好。”诸暨市村民王一高兴地说。"_qs
            << u"诸暨市"_qs;
        QTest::newRow("title")
            << u"修好路[30公里]\n2024-01-05\n始兴县交通局介绍,今年始兴县修好农村公路,方便群众出行。"_qs
            << u"始兴县"_qs;
        QTest::newRow("same name elsewhere") << u"南京市办好实事。鼓楼区新建学校[2所]。"_qs << u"鼓楼区"_qs;
        QTest::newRow("traditional characters") << u"紹興市新建學校[20所]。"_qs << u"绍兴市"_qs;
        QTest::newRow("inland, from Hong Kong")
            << u"香港一名工人工资[3万元],内地一名工人工资[1万元]。"_qs << u"香港 中国"_qs;
        QTest::newRow("compared in a parenthesis")
            << u"绍兴市办好实事。绍兴市增长[9%],比全省([7%])和全国平均水平([6%])高[2%]。"_qs
            << u"绍兴市 浙江省 中国 绍兴市"_qs;
        QTest::newRow("no country in the middle of two words")
            << u"绍兴市新建学校[20所],其中国家级[2所],普通高中国家助学金[3万元]。"_qs
            << u"绍兴市 绍兴市 绍兴市"_qs;
        QTest::newRow("the country, after 在") << u"在中国开办学校[20所]。"_qs << u"中国"_qs;
        QTest::newRow("autonomous county without its peoples")
            << u"玉屏自治县新建学校[20所]。"_qs << u"玉屏侗族自治县"_qs;
        QTest::newRow("where it was written")
            << u"修路有新规\n2024-01-05 记者王一台北电\n今年共修路[30公里],方便出行。"_qs << u"-"_qs;
        QTest::newRow("hours of sunshine")
            << u"始兴县概况\n始兴县年日照时数[2000小时],耕地[300亩]。"_qs << u"始兴县 始兴县"_qs;
        QTest::newRow("section")
            << u"始兴县简介\n始兴县风光秀丽,总面积[300亩]。\n翁源县简介\n我县风光秀丽,总面积[200亩]。"_qs
            << u"始兴县 翁源县"_qs;
        QTest::newRow("address of a story")
            << u"他家有[3人]。广东省韶关市始兴县某村,是王一的家。\n村里有[90户]人家,日子都好。"_qs
            << u"始兴县 始兴县"_qs;
        QTest::newRow("Hong Kong") << u"香港去年新增企業[20家],全港共有[300家]。"_qs << u"香港 香港"_qs;
    }

    void places() { check(); }

    void isNotDeceived_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("caption")
            << u"绍兴市办好实事\n绍兴市教育先行,稳步推进。\n诸暨市通过项目资金撬动,大力扶持茶产业发展,带动农民增收\n新建学校[3所],群众都说办得好。"_qs
            << u"绍兴市"_qs;
        QTest::newRow("inland as a goal") << u"香港一家公司进军内地,获注资[3万元]。"_qs << u"香港"_qs;
        QTest::newRow("no place") << u"公司今年新增员工[300人]。"_qs << u"-"_qs;
        QTest::newRow("university") << u"北京大学招收学生[300人]。"_qs << u"-"_qs;
        QTest::newRow("newspaper") << u"湖北日报发行[30万份]。"_qs << u"-"_qs;
        QTest::newRow("bank") << u"浙江农业银行放款[30亿元]。"_qs << u"-"_qs;
        QTest::newRow("road") << u"南京路客流[30万人次]。"_qs << u"-"_qs;
        QTest::newRow("plateau") << u"地处内蒙古高原,海拔[1500米]。"_qs << u"-"_qs;
        QTest::newRow("common word") << u"祝大家一生安康,发放礼品[300份]。"_qs << u"-"_qs;
        QTest::newRow("common word, as a verb") << u"进一步开化思想,培训[300人]。"_qs << u"-"_qs;
        QTest::newRow("county short name without its full one") << u"始兴了[3个]项目。"_qs << u"-"_qs;
        QTest::newRow("field of a contest")
            << u"始兴县办好实事。始兴县有[3所]学校入选全省先进,另有[2所]待评。"_qs << u"始兴县 始兴县"_qs;
        QTest::newRow("rank") << u"始兴县总量居全省第一,达[30亿元]。"_qs << u"始兴县"_qs;
        QTest::newRow("way passed through")
            << u"始兴县概况\n始兴县公路里程[300公里]。铁路通往长沙市,长[20公里]。"_qs << u"始兴县 始兴县"_qs;
        QTest::newRow("Party") << u"中国共产党党员[300人]。"_qs << u"-"_qs;
        QTest::newRow("urban area") << u"始兴县办好实事。始兴县城区新增车位[300个]。"_qs << u"始兴县"_qs;
    }

    void isNotDeceived() { check(); }

private:
    static void check()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const MarkedArticle article(testLexicon(), text);
        const ArticleView view(article.document, article.quantities);
        QStringList names;
        const QList<PlaceReading> readings = PlaceReader(testLexicon()).read(view);
        for (const PlaceReading &reading : readings)
            names.append(reading.name.isEmpty() ? u"-"_qs : reading.name);
        QCOMPARE(names.join(u' '), expected);
    }
};

QTEST_GUILESS_MAIN(PlaceReaderTest)
#include "placereader_test.moc"
