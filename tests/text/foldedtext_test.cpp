// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/foldedtext.h"

#include <QTest>

using namespace jiaoshu;
using jiaoshu::text::FoldedText;

class FoldedTextTest : public QObject
{
    Q_OBJECT

    /** The raw text behind the first occurrence of @p folded. */
    static QString rawOf(const QString &raw, const QString &folded)
    {
        const FoldedText text(raw);
        const qsizetype at = text.text().indexOf(folded);
        const Utf16Span span = text.toRaw(utf16Span(at, at + folded.size()));
        return at < 0 ? u"not there"_qs : raw.mid(span.begin.value, span.length());
    }

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("folded");
        QTest::newRow("traditional") << u"補助農戶３２萬餘元"_qs << u"补助农户32万余元"_qs;
        QTest::newRow("full width") << u"１，２３４．５％（約）"_qs << u"1,234.5%(约)"_qs;
        QTest::newRow("pinyin noise") << u"七個(gè)縣(xiàn)，31萬(wàn)戶"_qs << u"七个县,31万户"_qs;
        QTest::newRow("full width parentheses") << u"項（xiàng）目"_qs << u"项目"_qs;
        QTest::newRow("spaces beside Han") << u"  共 21 個\u00a0村　委 "_qs << u"共21个村委"_qs;
        QTest::newRow("zero width") << u"共\u200b12\ufeff户"_qs << u"共12户"_qs;
        QTest::newRow("line ends") << u"甲\r\n乙\r丙\u2028丁"_qs << u"甲\n乙\n丙\n丁"_qs;
        QTest::newRow("quantity over a line end")
            << u"全年完成投资38\n  万元，新增"_qs << u"全年完成投资38万元,新增"_qs;
        QTest::newRow("number broken by a line end")
            << u"全县共投入1\n6.35亿元"_qs << u"全县共投入16.35亿元"_qs;
        QTest::newRow("decimals on the next line")
            << u"比上年提高3.\r\n7个百分点"_qs << u"比上年提高3.7个百分点"_qs;
        QTest::newRow("circle as zero") << u"二○一九年"_qs << u"二〇一九年"_qs;
        QTest::newRow("pair outside the plane") << u"𠮷野家３間"_qs << u"𠮷野家3间"_qs;
    }
    void folds()
    {
        QFETCH(QString, raw);
        QTEST(FoldedText(raw).text(), "folded");
    }

    void leavesAlone_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("folded");
        QTest::newRow("two digit runs") << u"31 45户"_qs << u"31 45户"_qs;
        QTest::newRow("digits with nothing seen between") << u"1\u200b23户"_qs << u"123户"_qs;
        QTest::newRow("scale and unit on two lines")
            << u"年产量从3万\n吨增至5万吨"_qs << u"年产量从3万吨增至5万吨"_qs;
        QTest::newRow("scale before another word") << u"共计3万\n人口稳定"_qs << u"共计3万\n人口稳定"_qs;
        QTest::newRow("classifier on the next line") << u"覆盖全县12\n个乡镇"_qs << u"覆盖全县12个乡镇"_qs;
        QTest::newRow("taxes on the next line") << u"见附件12\n个人所得税"_qs << u"见附件12\n个人所得税"_qs;
        QTest::newRow("range over a line end")
            << u"规模在3000—\n5000亩之间"_qs << u"规模在3000—5000亩之间"_qs;
        QTest::newRow("dash before words") << u"热线8800—\n欢迎来电"_qs << u"热线8800—\n欢迎来电"_qs;
        QTest::newRow("Latin words") << u"SFGS 80 plan"_qs << u"SFGS 80 plan"_qs;
        QTest::newRow("wide comma between numbers") << u"分别为34，56"_qs << u"分别为34，56"_qs;
        QTest::newRow("unit in parentheses") << u"公里(km)、吨(t)"_qs << u"公里(km)、吨(t)"_qs;
        QTest::newRow("ordinary parenthesis") << u"县(市、区)"_qs << u"县(市、区)"_qs;
        QTest::newRow("tab") << u"人口\t38"_qs << u"人口\t38"_qs;
        QTest::newRow("number alone on its line") << u"2019\n元旦"_qs << u"2019\n元旦"_qs;
        QTest::newRow("new line of words") << u"共38\n人口稳定"_qs << u"共38\n人口稳定"_qs;
        QTest::newRow("point of a list") << u"共38.\n2.抓好春耕"_qs << u"共38.\n2.抓好春耕"_qs;
        QTest::newRow("year on the next line") << u"排名第3\n2023年"_qs << u"排名第3\n2023年"_qs;
        QTest::newRow("bullet") << u"○工作"_qs << u"○工作"_qs;
        QTest::newRow("words that keep their shape") << u"著名 乾县 顯著"_qs << u"著名乾县显著"_qs;
        QTest::newRow("a line's number before a digit") << u"村情\n3. 12个组"_qs << u"村情\n3. 12个组"_qs;
        QTest::newRow("a number broken by a space") << u"增长3. 12倍"_qs << u"增长3.12倍"_qs;
        QTest::newRow("nothing") << QString() << QString();
    }
    void leavesAlone() { folds(); }

    void leadsBackToTheRawText()
    {
        const QString raw = u"全鎮共 ４８.6萬(wàn)戶， 新增317個(gè) 村"_qs;
        QCOMPARE(rawOf(raw, u"48.6万户"_qs), u"４８.6萬(wàn)戶"_qs);
        QCOMPARE(rawOf(raw, u"317个"_qs), u"317個(gè)"_qs);
        QCOMPARE(rawOf(raw, u"村"_qs), u"村"_qs);
        QCOMPARE(rawOf(raw, u"共"_qs), u"共"_qs);
        QCOMPARE(rawOf(u"投资38\n万元"_qs, u"38万元"_qs), u"38\n万元"_qs);
        QCOMPARE(rawOf(u"甲 𠮷 乙"_qs, u"𠮷乙"_qs), u"𠮷 乙"_qs);
    }

    void foldsARawSpan()
    {
        const QString raw = u"共 31 萬(wàn)戶"_qs; // folds to 共31万户
        const FoldedText text(raw);
        QCOMPARE(text.toFolded(utf16Span(2, 12)), utf16Span(1, 5));
        QCOMPARE(text.toFolded(utf16Span(0, raw.size())), utf16Span(0, 5));
        QVERIFY(text.toFolded(utf16Span(1, 2)).isEmpty());
        QVERIFY(text.toFolded(utf16Span(6, 11)).isEmpty());
    }

    void everySpanLeadsThereAndBack()
    {
        const QString raw = u" 甲(jiǎ) 1\u200b2 戶\r\n\t乙３ ４\n萬 丙"_qs;
        const FoldedText text(raw);
        for (qsizetype begin = 0; begin < text.text().size(); ++begin) {
            for (qsizetype end = begin + 1; end <= text.text().size(); ++end) {
                const Utf16Span back = text.toRaw(utf16Span(begin, end));
                QVERIFY(back.begin.value >= 0 && !back.isEmpty() && back.end.value <= raw.size());
                QCOMPARE(text.toFolded(back), utf16Span(begin, end));
            }
        }
    }

    void tellsWhereASpaceWas()
    {
        const FoldedText text(u"甲 乙(yǐ)丙"_qs);
        QVERIFY(text.hasGapBefore(Utf16Offset{1}));
        QVERIFY(!text.hasGapBefore(Utf16Offset{0}));
        QVERIFY(!text.hasGapBefore(Utf16Offset{2}));
        QVERIFY(!FoldedText().hasGapBefore(Utf16Offset{0}));
    }

    void tellsWhereSpacesWereLeftOut()
    {
        const FoldedText text(u"甲 乙(yǐ)丙　丁\u200b戊 A B\n 己"_qs);
        QCOMPARE(text.text(), u"甲乙丙丁戊A B\n己"_qs);
        QCOMPARE(text.gapsIn(utf16Span(0, text.text().size())), (QList<qsizetype>{1, 3, 5, 9}));
        QCOMPARE(text.gapsIn(utf16Span(1, 5)), QList<qsizetype>{3});
        QVERIFY(text.gapsIn(utf16Span(2, 2)).isEmpty());
        QVERIFY(FoldedText().gapsIn(utf16Span(0, 0)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FoldedTextTest)
#include "foldedtext_test.moc"
