// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numeralreader.h"

#include "lexicon/lexicon.h"

#include <QTest>

using namespace jiaoshu;
using jiaoshu::engine::Numeral;
using jiaoshu::engine::NumeralReader;

class NumeralReaderTest : public QObject
{
    Q_OBJECT
    std::shared_ptr<const lexicon::Lexicon> m_words;

    [[nodiscard]] std::optional<Numeral> read(QStringView text) const
    {
        return NumeralReader(m_words->numerals(), m_words->qualifiers(), m_words->units()).readAt(text, 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto words = lexicon::Lexicon::load();
        QVERIFY(words.has_value());
        m_words = *words;
    }

    void reads_data();
    void reads()
    {
        QFETCH(QString, text);
        const auto numeral = read(text);
        QVERIFY(numeral.has_value());
        QString value = numeral->value.toString();
        if (numeral->upper)
            value += u'~' % numeral->upper->toString();
        QTEST(value, "value");
        QTEST(text.left(numeral->span.end.value), "quote");
    }

    void readsNone()
    {
        for (const QStringView text : {u"", u"人", u"几个", u"数据", u"数", u"%", u",5", u".5"})
            QVERIFY2(!read(text).has_value(), qPrintable(text.toString()));
        QVERIFY(!read(QString(200, u'7')).has_value());
    }

    void saysHowOpenANumberIs()
    {
        QVERIFY(read(u"30余")->isOpen && read(u"数百")->isOpen && read(u"几十")->isOpen &&
                read(u"3万多")->isOpen);
        QVERIFY(read(u"十来个")->isNearby);
        QVERIFY(!read(u"30")->isOpen && !read(u"三十")->isOpen && !read(u"三千五")->isOpen);
        QVERIFY(read(u"百余")->isBareScale && read(u"万元")->isBareScale && !read(u"一百")->isBareScale &&
                !read(u"十个")->isBareScale);
        QVERIFY(read(u"百分之三")->isPart && !read(u"三分之二")->isPart);
    }
};

void NumeralReaderTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("quote");
    const auto row = [](const char *text, const char *value, const char *quote) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(value)
                            << QString::fromUtf8(quote);
    };
    row("1,234,567人", "1234567", "1,234,567");
    row("3 660 400人", "3660400", "3 660 400");
    row("12 300元", "12300", "12 300");
    row("12 300", "12", "12");
    row("120 340 560", "120", "120");
    row("15 30人", "15", "15");
    row("2023 100人", "2023", "2023");
    row("101 202室", "101", "101");
    row("一半的人", "1/2", "一半");
    row("12,34人", "12", "12");
    row("3.1415米", "3.1415", "3.1415");
    row("5.万", "5", "5");
    row("4.5万亿元", "4500000000000", "4.5万亿");
    row("2兆0187亿3302万5千元", "2018733025000", "2兆0187亿3302万5千");
    row("1,307万2,044人", "13072044", "1,307万2,044");
    row("6万3千户", "63000", "6万3千");
    row("47万千瓦", "470000", "47万");
    row("一千米", "1", "一");
    row("15k元", "15000", "15k");
    row("15kg", "15", "15");
    row("三千零二十五", "3025", "三千零二十五");
    row("十二亿零五万", "1200050000", "十二亿零五万");
    row("三万六二〇七元", "36207", "三万六二〇七");
    row("三万〇二〇七元", "30207", "三万〇二〇七");
    row("五万三四千", "53000~54000", "五万三四千");
    row("一千万七八十", "10000000", "一千万");
    row("二四八.六万户", "2486000", "二四八.六万");
    row("二.八%", "2.8", "二.八");
    row("二.抓好春耕", "2", "二");
    row("一万亿亿亿亿元", "100000000000000000000", "一万亿亿");
    row("两万两", "20000", "两万");
    row("三万五", "35000", "三万五");
    row("三百五", "350", "三百五");
    row("三百零五", "305", "三百零五");
    row("廿八", "28", "廿八");
    row("壹拾贰万叁仟", "123000", "壹拾贰万叁仟");
    row("二〇二一年", "2021", "二〇二一");
    row("一点二五", "1.25", "一点二五");
    row("零点四", "0.4", "零点四");
    row("三点五十分", "3", "三");
    row("七八千元", "7000~8000", "七八千");
    row("三五百", "300~500", "三五百");
    row("十三四岁", "13~14", "十三四");
    row("六百二三十", "620~630", "六百二三十");
    row("四千六七", "4600~4700", "四千六七");
    row("六百二三", "620~630", "六百二三");
    row("六七两", "6~7", "六七");
    row("六十二三", "62~63", "六十二三");
    row("一两个", "1~2", "一两");
    row("一两", "1", "一");
    row("数十万", "100000", "数十万");
    row("几千", "1000", "几千");
    row("千余", "1000", "千余");
    row("半天", "0.5", "半");
    row("百分之三十七点五", "37.5", "百分之三十七点五");
    row("万分之八", "0.08", "万分之八");
    row("五分之二", "2/5", "五分之二");
    row("三分一", "1/3", "三分一");
    row("三分一秒", "3", "三");
    row("1/4的", "1/4", "1/4");
    row("3/2日", "3", "3");
}

QTEST_GUILESS_MAIN(NumeralReaderTest)
#include "numeralreader_test.moc"
