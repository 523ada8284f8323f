// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/htmlreader.h"

#include <QTest>

using namespace jiaoshu;
using parsers::HtmlReader;

namespace {

QString textOf(const QByteArray &html)
{
    const auto document = HtmlReader::document({html, QStringLiteral("a.html")});
    return document ? document->text : codeName(document.error().code);
}

readers::Document read(const QByteArray &html)
{
    return *HtmlReader::document({html, QStringLiteral("a.html")});
}

const QByteArray Page =
    R"(<!DOCTYPE html><html><head><meta charset="utf-8"><title>松口镇水渠修成_青岭新闻网</title>
<meta property="og:site_name" content="青岭新闻网"><meta name="publishdate" content="2024-07-19">
<style>p{}</style><script>document.write("<p>999万元。</p>")</script></head><body>
<div class="top-nav"><ul><li><a href="/">首页</a><li><a href="/a">时政</a><li><a href="/b">财经</a></ul></div>
<div><h1>松口镇水渠修成</h1><p class="info">2024-07-19 08:12　来源：青岭日报</p>
<div id="text"><p>松口镇修成水渠<b>12.6</b>公里，投入350万元。</p><p>新增灌溉面积2300亩，惠及810户。</p></div></div>
<div><ul><li><a href="1">相关新闻一二三四五</a><li><a href="2">相关新闻六七八九十</a><li><a href="3">更多</a></ul></div>
<footer>版权所有 电话 12345678</footer></body></html>)";

} // namespace

class HtmlReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theArticleWithItsHead()
    {
        const readers::Document document = read(Page);
        QCOMPARE(document.text, QStringLiteral("松口镇水渠修成\n2024-07-19 08:12　来源：青岭日报\n"
                                               "松口镇修成水渠12.6公里，投入350万元。\n"
                                               "新增灌溉面积2300亩，惠及810户。"));
        QCOMPARE(document.title, QStringLiteral("松口镇水渠修成"));
        QCOMPARE(document.publishedOn, QStringLiteral("2024-07-19"));
        QCOMPARE(document.outlet, QStringLiteral("青岭新闻网"));
        QCOMPARE(document.encoding, QStringLiteral("UTF-8"));
        QCOMPARE(document.original, Page);
        QCOMPARE(document.notes.size(), 1); // that something was left out
    }

    void lines_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *what, const char *html, const char *text) {
            QTest::newRow(what) << QByteArray(html) << QString::fromUtf8(text);
        };
        row("blocks", "<html><body><p>一。</p>二。<div>三。<br>四。</div></body>", "一。\n二。\n三。\n四。");
        row("inline", "<html><p>共<b>12</b><i>万</i>元<a href=x>。</a></p>", "共12万元。");
        row("a line break of the source", "<html><p>投入\n  资金 5\n万元 and\nmore</p>",
            "投入资金 5 万元 and more");
        row("kept lines", "<html><pre>a  b\n  c</pre>", "a  b\nc");
        row("a table", "<html><table><tr><th>县<th>户数<tr><td>甲<td>12<tr><td>乙<td>7</table>",
            "县\t户数\n甲\t12\n乙\t7");
        row("cells that span",
            "<html><table><tr><td rowspan=2>甲<td>一<td>1</tr><tr><td>二<td>2</tr><tr><td "
            "colspan=2>计<td>3</table>",
            "甲\t一\t1\n\t二\t2\n计\t\t3");
        row("a table that is a frame",
            "<html><table><tr><td><p>一段。</p><p>二段。</p><p>三段。</p></td><td>边</td></tr></table>",
            "一段。\n二段。\n三段。\n边");
        row("raised and lowered", "<html><p>10<sup>4</sup>亩，CO<sub>2</sub>减少</p>", "10⁴亩，CO₂减少");
        row("pronunciation", "<html><p><ruby>汉<rp>(</rp><rt>hàn</rt></ruby>字。</p>", "汉字。");
        row("hidden", "<html><p>见。</p><p hidden>隐5元。</p><p style='DISPLAY : none'>隐6元。</p>", "见。");
        row("what is no text",
            "<html><p>见。</p><script>7</script><noscript>8</noscript><select><option>9</select><!-- 10 -->",
            "见。");
        row("entities", "<html><p>&lt;5%&nbsp;&#x4e2d;&#0;&#xD800;&#128;</p>", "<5%\u00a0中\ufffd\ufffd€");
        row("a list of links beside",
            "<html><p>正文有一句话。</p><ul><li><a>甲</a><li><a>乙</a><li><a>丙</a></ul>", "正文有一句话。");
        row("nothing but links", "<html><ul><li><a>甲</a><li><a>乙</a><li><a>丙</a></ul>", "甲\n乙\n丙");
        row("links in a sentence", "<html><p>见<a>甲</a>、<a>乙</a>、<a>丙</a>三县的统计公报全文。</p>",
            "见甲、乙、丙三县的统计公报全文。");
        row("unclosed", "<html><div><p>一。<p>二。<table><tr><td>a", "一。\n二。\na");
        row("no text", "<html><body><img src=x></body>", "empty-file");
        row("white space alone", "<html><body> \n </body>", "empty-file");
    }
    void lines()
    {
        QFETCH(const QByteArray, html);
        QTEST(textOf(html), "text");
    }

    void factsOfTheHead_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("outlet");
        const auto row = [](const char *what, const char *head, const char *title, const char *day,
                            const char *outlet) {
            QTest::newRow(what) << QByteArray(head) << QString::fromUtf8(title) << QString::fromUtf8(day)
                                << QString::fromUtf8(outlet);
        };
        row("nothing", "", "", "", "");
        row("title", "<title>水渠修成通水 - 青岭网</title>", "水渠修成通水", "", "");
        row("a title with a dash of its own", "<title>甲-乙高速通车</title>", "甲-乙高速通车", "", "");
        row("Open Graph", "<title>x</title><meta property='og:title' content='水渠修成通水|青岭网'>",
            "水渠修成通水", "", "");
        row("the names of Chinese sites",
            "<meta name='PubDate' content='2024-7-9 10:00'><meta name='ContentSource' "
            "content='来源：青岭日报'>",
            "", "2024-07-09", "青岭日报");
        row("linked data",
            R"(<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"水渠",
               "datePublished":"2024-07-09T20:00:00Z","publisher":{"name":"甲报"}}]}</script>)",
            "水渠", "2024-07-10", "甲报");
        row("linked data of something else",
            R"(<script type="application/ld+json">{"@type":"Organization","headline":"x"}</script>)", "", "",
            "");
        row("broken linked data", R"(<script type="application/ld+json">{"@type":</script>)", "", "", "");
        row("a day that is none", "<meta name='publishdate' content='yesterday'>", "", "", "");
    }
    void factsOfTheHead()
    {
        QFETCH(const QByteArray, head);
        const readers::Document document =
            read("<html><head>" + head + "</head><body><p>今年修成水渠。</p></body></html>");
        QTEST(document.title, "title");
        QTEST(document.publishedOn, "day");
        QTEST(document.outlet, "outlet");
        QVERIFY(document.text.endsWith(QStringLiteral("今年修成水渠。")));
    }

    void whatOnlyTheHeadSaysStandsInFront()
    {
        QCOMPARE(textOf("<html><head><title>水渠修成通水</title><meta name=pubdate content=2024-07-09>"
                        "<meta name=source content=甲报></head><body><p>今年修成水渠。</p>"),
                 QStringLiteral("水渠修成通水\n2024-07-09 来源：甲报\n今年修成水渠。"));
    }

    void charsets_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("charset");
        QTest::addColumn<QString>("encoding");
        const QByteArray gbk =
            "<html><meta charset=gb2312><p>\xcb\xae\xc7\xfe 12 \xb9\xab\xc0\xef\xa1\xa3</p>";
        QTest::newRow("meta") << gbk << QString() << QStringLiteral("GB18030");
        QTest::newRow("http-equiv")
            << QByteArray("<html><META http-equiv=Content-Type content=\"text/html; charset=GBK\">" +
                          gbk.sliced(27))
            << QString() << QStringLiteral("GB18030");
        QTest::newRow("told by the server")
            << QByteArray("<html>" + gbk.sliced(27)) << QStringLiteral("GB2312") << QStringLiteral("GB18030");
        QTest::newRow("a mark wins") << QByteArray(
                                            "\xef\xbb\xbf<html><meta charset=gbk><p>水渠 12 公里。</p>")
                                     << QString() << QStringLiteral("UTF-8");
        QTest::newRow("the bytes win") << QByteArray("<html><meta charset=utf-8>" + gbk.sliced(27))
                                       << QString() << QStringLiteral("GB18030");
    }
    void charsets()
    {
        QFETCH(const QByteArray, html);
        QFETCH(const QString, charset);
        readers::Material material{html, QStringLiteral("a.html")};
        material.charset = charset;
        const auto document = HtmlReader::document(material);
        QVERIFY(document || document.error().code == ErrorCode::BadEncoding);
        if (QTest::currentDataTag() == QByteArrayLiteral("the bytes win")) {
            QVERIFY(!document || !document->notes.isEmpty()); // too short to be sure of
            return;
        }
        QVERIFY(document);
        QTEST(document->encoding, "encoding");
        QCOMPARE(document->text, QStringLiteral("水渠 12 公里。"));
    }

    void tablesAreMarked()
    {
        const readers::Document document =
            read("<html><p>统计如下。</p><table><tr><td>甲<td>1<tr><td>乙<td>2</table><p>完。</p>");
        QCOMPARE(document.landmarks.size(), 1);
        QVERIFY(document.text.sliced(document.landmarks.first().atUtf16).startsWith(QStringLiteral("甲\t1")));
    }

    void deepNestingIsNoFault()
    {
        constexpr int Depth = 3000;
        QByteArray html = "<html><body>";
        for (int i = 0; i < Depth; ++i)
            html += "<div>";
        QCOMPARE(textOf(html + "一。"), QStringLiteral("一。"));
    }
};

QTEST_GUILESS_MAIN(HtmlReaderTest)
#include "htmlreader_test.moc"
