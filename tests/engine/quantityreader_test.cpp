// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantityreader.h"

#include "lexicon/lexicon.h"
#include "text/foldedtext.h"

#include <QTest>

using namespace jiaoshu;
using jiaoshu::engine::Quantities;
using jiaoshu::engine::Quantity;
using jiaoshu::engine::QuantityReader;

/** "38.5万元|money|385000|元": what a figure of a text must be; a range has "3~5", a rate "元/户", a
 * qualifier stands in front. */
static QString describe(const QString &raw, const text::FoldedText &folded, const Quantity &quantity)
{
    const Utf16Span span = folded.toRaw(quantity.span);
    QString value = quantity.value.toString();
    if (quantity.upper)
        value += u'~' % quantity.upper->toString();
    const QString qualifier = model::toText(quantity.qualifier);
    const QString unit =
        quantity.per.isEmpty() ? quantity.unit : QString(quantity.unit % u'/' % quantity.per);
    const QString sign = qualifier == u"=" ? QString() : qualifier;
    return raw.mid(span.begin.value, span.length()) % u'|' % model::toText(quantity.kind) % u'|' % sign %
           value % u'|' % unit;
}

class QuantityReaderTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const lexicon::Lexicon> m_lexicon;

    [[nodiscard]] QString read(const QString &raw) const
    {
        const text::FoldedText folded(raw);
        QStringList figures;
        for (const Quantity &quantity : QuantityReader(*m_lexicon).read(QStringView(folded.text())).taken)
            figures.append(describe(raw, folded, quantity));
        return figures.join(u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto words = lexicon::Lexicon::load();
        QVERIFY2(words.has_value(), words ? "" : qPrintable(toLogLine(words.error())));
        m_lexicon = *words;
    }

    void namesTheWordsItReadFrom()
    {
        const QString text = u"人均收入约2400元，捐款¥800，总人口3.5万。"_qs;
        const QList<Quantity> found = QuantityReader(*m_lexicon).read(QStringView(text)).taken;
        QCOMPARE(found.size(), 3);
        const auto words = [&](Utf16Span span) { return text.mid(span.begin.value, span.length()); };
        QCOMPARE(words(found[0].perWord), u"人均"_qs);
        QCOMPARE(words(found[0].qualifierWord), u"约"_qs);
        QCOMPARE(words(found[0].unitWord), u"元"_qs);
        QCOMPARE(words(found[1].unitWord), u"¥"_qs);
        QVERIFY(found[1].qualifierWord.isEmpty() && found[1].perWord.isEmpty());
        QCOMPARE(words(found[2].unitWord), u"总人口"_qs);
    }

    void readsFigures_data();
    void readsFigures()
    {
        QFETCH(QString, text);
        QTEST(read(text), "figures");
    }

    void passesOver_data();
    void passesOver()
    {
        QFETCH(QString, text);
        QTEST(read(text), "figures");
    }

    void readsASelectionAlone()
    {
        const QuantityReader reader(*m_lexicon);
        QCOMPARE(reader.readAlone(u"38.5万元")->value.toString(), u"385000"_qs);
        QCOMPARE(reader.readAlone(u"第12批")->value.toString(), u"12"_qs);
        QCOMPARE(reader.readAlone(u"一批")->value.toString(), u"1"_qs);
        QVERIFY(!reader.readAlone(u"全部").has_value());
        QVERIFY(!reader.readAlone(u"").has_value());
    }
};

void QuantityReaderTest::readsFigures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("figures");
    const auto row = [](const char *text, const char *figures) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(figures);
    };
    row("新增監測對象73戶218人", "73戶|count|73|户 218人|count|218|人");
    row("发放贷款6812.4万元", "6812.4万元|money|68124000|元");
    row("前5月营收58亿 年增三成", "58亿|money|5800000000|元 三成|percent|30|%");
    row("周转日数拉长31天至248天", "31天|duration|31|天 248天|duration|248|天");
    row("粉丝有31万", "31万|count|310000|人");
    row("戶貸量0.45萬元每戶", "0.45萬元每戶|rate|4500|元/户");
    row("累计汇聚数据31.2萬(wàn)條", "31.2萬(wàn)條|count|312000|条");
    row("总额2兆0187億3302萬5千元", "2兆0187億3302萬5千元|money|2018733025000|元");
    row("共1,307萬2,044人", "1,307萬2,044人|count|13072044|人");
    row("装机47万千瓦", "47万千瓦|measure|470000|千瓦");
    row("一个月能拿六七千", "六七千|money|6000~7000|元");
    row("惠及4.1万农村居民", "4.1万|count|41000|人");
    row("5.2万监测户受益", "5.2万|count|52000|户");
    row("总人口31.7万", "31.7万|count|317000|人");
    row("人均收入达到18320元", "18320元|rate|18320|元/人");
    row("占六成以上", "六成|percent|>=60|%");
    row("约占在校学生总数的24.3%", "24.3%|percent|~24.3|%");
    row("通過6,000億追加預算,送審", "6,000億|money|600000000000|元");
    row("现有5万补助对象", "5万|count|50000|个");
    row("共人民币3.5亿元", "3.5亿元|money|350000000|元");
    row("折合美金 7200 万元", "7200 万元|money|72000000|美元");
    row("共人民币3.5亿", "人民币3.5亿|money|350000000|元");
    row("打井21眼、修渠3条", "21眼|count|21|眼 3条|count|3|条");
    row("锅炉共6205.4蒸吨", "6205.4蒸吨|measure|6205.4|蒸吨");
    row("一眼看去", "");
    row("每月收3、4千元", "3、4千元|money|3000~4000|元");
    row("挂着1、2根香蕉", "1、2根|count|1~2|根");
    row("第3、4根桩", "");
    row("1、2家企业停产", "2家|count|2|家");
    row("1、12家企业停产", "12家|count|12|家");
    row("1、2和3组", "1|count|1|组 2|count|2|组 3组|count|3|组");
    row("兑盈减少4.5亿元/上季", "4.5亿元|money|450000000|元");
    row("一共三年每村每年8万元", "三年|duration|3|年 8万元|rate|80000|元/村");
    row("亩产500公斤每季,", "500公斤每季|rate|500|公斤/季");
    row("要把每2至3个村子连成片", "2至3个|count|2~3|个");
    row("每周一到两次课程", "一到两次|count|1~2|次");
    row("每周一到周五开放2次", "2次|count|2|次");
    row("约占全部旅客3成", "3成|percent|~30|%");
    row("占在校学生总数的24.3%", "24.3%|percent|24.3|%");
    row("库存下降3,600吨至9,200吨", "3,600吨|measure|3600|吨 9,200吨|measure|9200|吨");
    row("每年增加3吨-5吨", "3吨-5吨|measure|3~5|吨");
    row("利润下降5%至8%", "5%至8%|percent|5~8|%");
    row("超过三分之二的村", "三分之二|fraction|>2/3|");
    row("至少需要12天", "12天|duration|>=12|天");
    row("每秒2.5米", "2.5米|rate|2.5|米/秒");
    row("3至5万元", "3至5万元|money|30000~50000|元");
    row("下降12%—15%", "12%—15%|percent|12~15|%");
    row("带动30余户", "30余户|count|>30|户");
    row("整治千余处", "千余处|count|>1000|处");
    row("不低于40元、70元", "40元|money|>=40|元 70元|money|>=70|元");
    row("均价跌破0.8元/Wh", "0.8元/Wh|rate|<0.8|元/瓦时");
    row("约500人参加", "500人|count|~500|人");
}

void QuantityReaderTest::passesOver_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("figures");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text) << QString(); };
    row("2022年3月18日上午9时30分");
    row("2016—2020年，1-8月，8月底，2021年度");
    row("第十三批示范村，前10强企业");
    row("一是抓产业，二是抓就业。");
    row("电话：0818-5523177，邮编635000");
    row("中山路27号3楼");
    row("“五个一”工程，“6·18”活动");
    row("《三年行动方案》");
    row("十分重要，千方百计，四面八方");
    row("一批群众，一张蓝图");
    row("5G网络和A4纸");
    row("“1+6+N”模式");
    const QByteArray endless =
        "共有" + QByteArray(61, '7') + "元，序列" + QByteArray("三").repeated(61) + "户";
    QTest::newRow("rows of digits longer than any number") << QString::fromUtf8(endless) << QString();
}

QTEST_GUILESS_MAIN(QuantityReaderTest)
#include "quantityreader_test.moc"
