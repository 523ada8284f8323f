// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/markedarticle.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

namespace {

QString letterOf(BlockRole role)
{
    constexpr QStringView Letters = u"TDHBCF";
    return Letters.mid(static_cast<qsizetype>(role), 1).toString();
}

/** One letter a line: T title, D dateline, H heading, B body, C caption, F furniture. */
QString rolesOf(const QString &text)
{
    QString letters;
    const Structure structure = StructureReader(testLexicon()).read(text);
    for (const Block &block : structure.blocks)
        letters += letterOf(block.role);
    return letters;
}

const QString Paragraph = u"青河市今年新建了许多学校和医院,群众生活越来越好,各项事业都有了新的进展。"_qs;

} // namespace

class StructureReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void assignsRoles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("title, dateline, body")
            << QString(u"青河市办好民生实事\n2024-05-06 来源:青河日报\n"_qs + Paragraph) << u"TDB"_qs;
        QTest::newRow("bread crumb") << QString(u"首页 > 新闻 > 正文\n青河市办好民生实事\n2024-05-06\n"_qs +
                                                Paragraph)
                                     << u"FTDB"_qs;
        QTest::newRow("heading between paragraphs")
            << QString(u"标题在这里啊\n"_qs + Paragraph + u"\n教育事业\n"_qs + Paragraph) << u"TBHB"_qs;
        QTest::newRow("caption") << QString(Paragraph + u"\n图为学校新教学楼。记者 王一 摄\n"_qs + Paragraph)
                                 << u"BCB"_qs;
        QTest::newRow("picture file")
            << QString(Paragraph + u"\n5ef777aee.jpg\n"_qs + Paragraph) << u"BFB"_qs;
        QTest::newRow("footer")
            << QString(u"办好民生实事\n"_qs + Paragraph +
                       u"\n主办单位:青河市人民政府\n联系电话:0700-1234567\n青ICP备12345678号"_qs)
            << u"TBFFF"_qs;
        QTest::newRow("a line that tells of a platform and lost its full stop")
            << QString(
                   Paragraph +
                   u"\n几家网络公司的股票今天也没有逃过去,微博下跌5.4%、收在41.3元、成交23万股,其余几家下跌3%到6%\n"_qs +
                   Paragraph)
            << u"BBB"_qs;
        QTest::newRow("a share bar between paragraphs")
            << QString(Paragraph + u"\n分享到 微信 微博 空间\n"_qs + Paragraph) << u"BFB"_qs;
        QTest::newRow("the title of a second story, over its own dateline")
            << QString(u"青河市办好民生实事\n2024-05-06\n"_qs + Paragraph +
                       u"\n数说家乡·十年变化丨高原青稞年年丰收\n2024-05-08 资讯\n"_qs + Paragraph)
            << u"TDBHDB"_qs;
        QTest::newRow("spam behind the end")
            << QString(Paragraph + u"\n免费彩票 | 在线游戏第23页 | 三区电影 | 热门视频\n"_qs) << u"BF"_qs;
        QTest::newRow("copyright paragraph")
            << QString(Paragraph + u"\n凡本网注明来源的作品,未经授权不得转载,违者将追究其法律责任。"_qs)
            << u"BF"_qs;
        QTest::newRow("by-line") << QString(u"小康路上的青河人\n2024-05-06\n本报记者 王一 李二\n"_qs +
                                            Paragraph)
                                 << u"TDDB"_qs;
        QTest::newRow("links behind the article")
            << QString(u"办好民生实事\n"_qs + Paragraph +
                       u"\n相关新闻\n青河市新增学位2万个\n青河医院扩建\n"_qs)
            << u"TBFFF"_qs;
        QTest::newRow("links inside the article")
            << QString(u"办好民生实事\n"_qs + Paragraph + u"\n延伸阅读\n青河市新增学位2万个\n"_qs + Paragraph)
            << u"TBFFB"_qs;
        QTest::newRow("a link told by its word")
            << QString(u"办好民生实事\n"_qs + Paragraph + u"\n【延伸阅读】青河市新增学位2万个\n"_qs +
                       Paragraph)
            << u"TBFB"_qs;
        QTest::newRow("an advertisement in sentences")
            << QString(u"办好民生实事\n"_qs + Paragraph +
                       u"\n您想装修新房吗?现在扫码添加客服微信号qinghe01,立即领取800元优惠券。"_qs)
            << u"TBF"_qs;
        QTest::newRow("an appeal inside a paragraph")
            << QString(u"青河集团八月营收创新高\n"_qs + Paragraph + Paragraph +
                       u"订阅晨报电子报请输入电子信箱,订阅后免费送达,谢谢您的订阅!"_qs + Paragraph +
                       Paragraph)
            << u"TBFB"_qs;
        QTest::newRow("a day with its clock behind an outlet")
            << QString(u"办好民生实事\n青河新闻中心 财经频道 综合报道 2020-11-05T07:52:31+08:00\n"_qs +
                       Paragraph)
            << u"TDB"_qs;
        QTest::newRow("a day without marks")
            << QString(u"办好民生实事\n20181116\n"_qs + Paragraph) << u"TDB"_qs;
        QTest::newRow("a number as long as a day")
            << QString(u"青河市办好民生实事工作\n20189955\n"_qs + Paragraph) << u"THB"_qs;
        QTest::newRow("text on something else behind the footer")
            << QString(
                   u"办好民生实事\n"_qs + Paragraph +
                   u"\n版权所有\n轻松玩转纸牌老虎机,首存即送588元彩金,秒速提款,百家乐真人荷官全天在线。"_qs)
            << u"TBFF"_qs;
        QTest::newRow("cards behind the article")
            << QString(u"办好民生实事\n"_qs + Paragraph +
                       u"\n教育\n新增学位 320个\n扩建学校 7所\n绿地 5m2"_qs)
            << u"TBHHHH"_qs;
        QTest::newRow("labels and what they say behind the article")
            << QString(u"办好民生实事\n"_qs + Paragraph +
                       u"\n桥长:260米\n桥面:宽12米,双向行车\n开工:3月\n造价:4200万元"_qs)
            << u"TBHHHH"_qs;
        QTest::newRow("labels of who wrote and where to turn to")
            << QString(u"办好民生实事\n"_qs + Paragraph +
                       u"\n责任编辑:周敏\n热线电话:0731-8426\n编辑:李3\n校对:王4"_qs)
            << u"TBFFFF"_qs;
        QTest::newRow("more behind a rule across the page than before it")
            << QString(u"办好民生实事\n"_qs + Paragraph +
                       u"\n----\n果园里的猕猴桃挂满枝头,冷库新添了4台设备。\n茶厂里机器轰鸣,订单排到了下月,"
                       u"工人三班轮换。\n"
                       u"民宿客房全部订满,房价比平日涨了两成,老板娘笑得合不拢嘴,忙着给客人端茶倒水。\n"
                       u"傍晚,广场上跳舞的人越聚越多,小卖部的冰棍卖得飞快,孩子们追着泡泡跑来跑去。"_qs)
            << u"TBFBBBB"_qs;
        QTest::newRow("two of them only")
            << QString(u"办好民生实事\n"_qs + Paragraph + u"\n在线人数 320个\n今日更新 7条"_qs) << u"TBFF"_qs;
        QTest::newRow("no cards in a footer")
            << QString(u"办好民生实事\n"_qs + Paragraph + u"\n版权所有\n总访问 320次\n今日 7次\n昨日 9次"_qs)
            << u"TBFFFF"_qs;
        QTest::newRow("no sentence at all") << u"总产值 71亿元\n粮食 20万吨"_qs << u"TB"_qs;
    }

    void assignsRoles()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(rolesOf(text), expected);
    }

    void keepsParagraphs_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("with a separator")
            << u"“学校+医院”|“城市+农村”两种模式共建成联盟16个,覆盖了全市所有的乡镇和街道。"_qs;
        QTest::newRow("with a word of menus")
            << u"全市政务微博和微信公众号共发布信息3000条,阅读量超过20万次。"_qs;
        QTest::newRow("with a date") << u"2024年5月6日,青河市召开民生实事工作推进会,部署下一步工作任务。"_qs;
        QTest::newRow("short") << u"粮食总产量达20万吨,农民收入稳步增加,生活一天比一天好起来。"_qs;
        QTest::newRow("with words of footers")
            << u"全年查处侵权假冒案件120件,线上订阅用户达到3万户,市场秩序进一步好转。"_qs;
        QTest::newRow("with a number to call")
            << u"即日起市民可拨打热线反映供暖问题,市里安排了60名话务员轮流值守。"_qs;
        QTest::newRow("with 关注 and 报名")
            << u"招聘会引发广泛关注,当天报名人数达到3200人,点击咨询1.5万人次。"_qs;
        QTest::newRow("of a reporter")
            << u"记者从青河市教育局了解到,全市共有中小学校120所,在校学生9万人。"_qs;
    }

    void keepsParagraphs()
    {
        QFETCH(QString, line);
        QCOMPARE(rolesOf(u"青河市办好民生实事\n"_qs + line + u'\n' + Paragraph), u"TBB"_qs);
    }

    void keepsWhatGoesOnBehindTheLastParagraph_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("an item of a list") << u"(5)科学普及支出687万元,增长8%;"_qs;
        QTest::newRow("a paragraph that was cut off")
            << u"其中幼儿园改造投入最多,全年用去资金2.3亿元,比上年增长百分之十五,下一步还将继续扩大规模"_qs;
    }

    void keepsWhatGoesOnBehindTheLastParagraph()
    {
        QFETCH(QString, line);
        QCOMPARE(rolesOf(QString(u"青河市办好民生实事\n"_qs + Paragraph + u'\n' + line)), u"TBB"_qs);
    }

    void keepsARelatedReportBehindTheArticle()
    {
        QCOMPARE(rolesOf(QString(u"青河市办好民生实事\n"_qs + Paragraph + u"\n相关新闻\n"_qs +
                                 u"青河市今年新建的学校陆续开学,群众说医院也近了,各项事业都有进展。"_qs)),
                 u"TBFB"_qs);
    }

    void joinsALineThatStopsInsideAParenthesis()
    {
        const QString text =
            u"政府推出了三种信贷担保产品,分别是八成、九成和百分百担保(以下简称九成\n担保)产品,申请期至年底为止。"_qs;
        QCOMPARE(rolesOf(text), u"B"_qs);
    }

    void keepsWhatFollowsAPictureOrATag()
    {
        const QString other =
            u"乡镇财政收入七百余万元;药材、西瓜、葡萄面积扩大,农户流转土地办起家庭农场,修桥铺路。"_qs;
        for (const QString &between :
             {u"5ef777aee.jpg"_qs, u"<img alt=\"5ef777aee.jpg\" />"_qs, u"<p></p>"_qs})
            QCOMPARE(rolesOf(QString(u"青河市办好民生实事\n"_qs + Paragraph + u'\n' + Paragraph + u'\n' +
                                     between + u'\n' + other)),
                     u"TBBFB"_qs);
    }

    void findsTheArticleInAPageOfOneLine_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("expected");
        const QString tail = u"版权所有 青河市人民政府 联系电话:0700-1234567 青ICP备12345678号"_qs;
        const QString body = Paragraph.repeated(5);
        QTest::newRow("bread crumb, title, dateline, paragraphs, footer")
            << QString(u"首页 > 新闻 > 正文 青河市办好民生实事 2024-05-06 来源:青河日报 "_qs + body +
                       u"  "_qs + body + u' ' + tail)
            << u"FFFFTDDBBFFFF"_qs;
        QTest::newRow("spaces inside a sentence part nothing")
            << QString(u"青河市办好民生实事 2024-05-06 来源:青河日报 "_qs +
                       QString(body).replace(u"学校和"_qs, u"学校 和"_qs) + u' ' + tail)
            << u"TDDBFFFF"_qs;
        QTest::newRow("no footer, so that it is a paragraph with spaces")
            << QString(body + u' ' + body + u"  "_qs + body) << u"B"_qs;
        QTest::newRow("a short line with a footer's word") << QString(Paragraph + u' ' + tail) << u"F"_qs;
    }

    void findsTheArticleInAPageOfOneLine()
    {
        QFETCH(QString, page);
        QFETCH(QString, expected);
        const text::FoldedText folded(page);
        const Structure structure =
            StructureReader(testLexicon()).read(folded, testLexicon().wordStarts().marksOf(folded.text()));
        QString letters;
        for (const Block &block : structure.blocks)
            letters += letterOf(block.role);
        QCOMPARE(letters, expected);
    }

    void findsTheTitleAndTheDate()
    {
        const QString text = u"首页 > 正文\n  青河市办好民生实事  \n发布时间:2024年05月06日\n"_qs + Paragraph;
        const Structure structure = StructureReader(testLexicon()).read(text);
        QVERIFY(structure.title.has_value());
        QCOMPARE(text.mid(structure.title->begin.value, structure.title->length()), u"青河市办好民生实事"_qs);
        QCOMPARE(structure.publishedOn, std::optional(QDate(2024, 5, 6)));
    }

    void takesNoDateFromTheBody()
    {
        const QString text =
            u"青河市办好民生实事\n2024年5月6日,青河市召开民生实事工作推进会,部署下一步的各项工作任务。"_qs;
        QVERIFY(!StructureReader(testLexicon()).read(text).publishedOn.has_value());
    }

    void takesTheStampThatOpensTheFirstParagraph()
    {
        const QString text = QString(u"青河新闻 2020-09-02 08:45:20 记者 王一 报道"_qs + Paragraph);
        QCOMPARE(StructureReader(testLexicon()).read(text).publishedOn, std::optional(QDate(2020, 9, 2)));
    }

    void readsNothingFromNothing()
    {
        QVERIFY(StructureReader(testLexicon()).read(u"").blocks.isEmpty());
        QVERIFY(StructureReader(testLexicon()).read(u" \n\t\n").blocks.isEmpty());
    }
};

QTEST_GUILESS_MAIN(StructureReaderTest)
#include "structurereader_test.moc"
