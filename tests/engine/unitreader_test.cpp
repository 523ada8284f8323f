// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/unitreader.h"

#include "engine/numeralreader.h"
#include "lexicon/lexicon.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::engine;

class UnitReaderTest : public QObject
{
    Q_OBJECT
    std::shared_ptr<const lexicon::Lexicon> m_words;

    /** "3.5 年 duration": what the first number of @p text comes to with its unit; empty without one. */
    [[nodiscard]] QString read(QStringView text) const
    {
        const NumeralReader numerals(m_words->numerals(), m_words->qualifiers(), m_words->units());
        const auto numeral = numerals.readAt(text, 0);
        const auto unit = numeral ? UnitReader(*m_words, numerals).readAfter(text, *numeral) : std::nullopt;
        if (!unit)
            return {};
        const Decimal value = numeral->value.numerator() * unit->factor + unit->addend;
        const QString per = unit->per.isEmpty() ? QString() : QString(u'/' % unit->per);
        return value.toString() % u' ' % unit->unit % per % u' ' % text.first(unit->end);
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
        QTEST(read(text), "reading");
    }

    void readsNone()
    {
        for (const QStringView text :
             {u"3", u"3,5人", u"12元素", u"5G", u"3人口", u"30 个", u"2贫困户", u"6升级"})
            QVERIFY2(read(text).isEmpty(), qPrintable(text.toString() + u' ' + read(text)));
    }

    void readsPer()
    {
        const NumeralReader numerals(m_words->numerals(), m_words->qualifiers(), m_words->units());
        const UnitReader units(*m_words, numerals);
        QCOMPARE(units.readPer(u"名学生", 0)->name, u"人"_qs);
        QVERIFY(units.readPer(u"小时", 0)->isTime);
        QVERIFY(!units.readPer(u"逢佳节", 0).has_value());
        QCOMPARE(units.readPerWithNumber(u"千人口", 0)->name, u"千人"_qs);
        QCOMPARE(units.readPerWithNumber(u"100公里", 0)->name, u"100公里"_qs);
        QCOMPARE(units.readPerWithNumber(u"一户", 0)->name, u"户"_qs);
    }
};

void UnitReaderTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reading");
    const auto row = [](const char *text, const char *reading) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(reading);
    };
    row("38.5万元左右", "385000 元 38.5万元");
    row("五元三毛", "5.3 元 五元三毛");
    row("九元零五分", "9.05 元 九元零五分");
    row("两块六毛八", "2.68 元 两块六毛八");
    row("叁角", "0.3 元 叁角");
    row("三块。", "3 元 三块");
    row("三块地", "3 块 三块");
    row("七成", "70 % 七成");
    row("七成半", "75 % 七成半");
    row("一成五", "15 % 一成五");
    row("八折", "80 % 八折");
    row("2.3个百分点", "2.3 百分点 2.3个百分点");
    row("三年半后", "3.5 年 三年半");
    row("三年半年报", "3 年 三年");
    row("一个半小时", "1.5 小时 一个半小时");
    row("两个多月", "2 个月 两个多月");
    row("一刻钟", "15 分钟 一刻钟");
    row("168公分", "168 厘米 168公分");
    row("37 kg", "37 公斤 37 kg");
    row("1米75的", "1.75 米 1米75");
    row("1米75人", "1 米 1米");
    row("1200元/户", "1200 元/户 1200元/户");
    row("0.4万元每户", "4000 元/户 0.4万元每户");
    row("35元/平方米", "35 元/平方米 35元/平方米");
    row("3215.6点", "3215.6 点 3215.6点");
}

QTEST_GUILESS_MAIN(UnitReaderTest)
#include "unitreader_test.moc"
