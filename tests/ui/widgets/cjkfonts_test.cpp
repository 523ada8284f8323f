// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cjkfonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QLocale>
#include <QtTest>

using namespace jiaoshu;
using ui::ChineseScript;

Q_DECLARE_METATYPE(jiaoshu::ui::ChineseScript)

class CjkFontsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheScriptOfAText_data();
    void tellsTheScriptOfAText();
    void aTextThatCouldBeBothKeepsTheFallback_data();
    void aTextThatCouldBeBothKeepsTheFallback();
    void aRegionHasAScript_data();
    void aRegionHasAScript();
    void theRightGlyphsComeFirst();
    void theFontThatIsUsedIsTheOneOfTheScript();
    void theBaseFontKeepsItsSizeAndFollows();
};

void CjkFontsTest::tellsTheScriptOfAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ChineseScript>("script");
    QTest::newRow("simplified") << QStringLiteral("全县新建蔬菜大棚三百座") << ChineseScript::Simplified;
    QTest::newRow("traditional") << QStringLiteral("全縣新建蔬菜大棚三百座") << ChineseScript::Traditional;
    QTest::newRow("one traditional name in a simplified text")
        << QStringLiteral("记者来到这个乡镇,对农产品经营者陳國華进行采访") << ChineseScript::Simplified;
    QTest::newRow("Hong Kong") << QStringLiteral("本港上月新增電動車二千輛") << ChineseScript::HongKong;
}

void CjkFontsTest::tellsTheScriptOfAText()
{
    QFETCH(QString, text);
    QFETCH(ChineseScript, script);
    QCOMPARE(ui::detectScript(text), script);
    if (script == ChineseScript::Simplified)
        QCOMPARE(ui::detectScript(text, ChineseScript::Traditional), script);
}

void CjkFontsTest::aTextThatCouldBeBothKeepsTheFallback_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("Latin") << QStringLiteral("GDP 5.2%");
    QTest::newRow("characters of both scripts") << QStringLiteral("人口三百二十");
}

void CjkFontsTest::aTextThatCouldBeBothKeepsTheFallback()
{
    QFETCH(QString, text);
    for (const auto script : {ChineseScript::Simplified, ChineseScript::Traditional, ChineseScript::HongKong})
        QCOMPARE(ui::detectScript(text, script), script);
}

void CjkFontsTest::aRegionHasAScript_data()
{
    QTest::addColumn<ChineseScript>("script");
    QTest::newRow("zh_CN") << ChineseScript::Simplified;
    QTest::newRow("zh_SG") << ChineseScript::Simplified;
    QTest::newRow("zh_TW") << ChineseScript::Traditional;
    QTest::newRow("zh_HK") << ChineseScript::HongKong;
    QTest::newRow("zh_MO") << ChineseScript::HongKong;
    QTest::newRow("de_DE") << ChineseScript::Simplified;
    QTest::newRow("ja_JP") << ChineseScript::Simplified;
}

void CjkFontsTest::aRegionHasAScript()
{
    QTEST(ui::scriptOf(QLocale(QString::fromLatin1(QTest::currentDataTag()))), "script");
}

void CjkFontsTest::theRightGlyphsComeFirst()
{
    QCOMPARE(ui::cjkFamilies(ChineseScript::Simplified).first(), QStringLiteral("Noto Sans CJK SC"));
    QCOMPARE(ui::cjkFamilies(ChineseScript::Traditional).first(), QStringLiteral("Noto Sans CJK TC"));
    QCOMPARE(ui::cjkFamilies(ChineseScript::HongKong).first(), QStringLiteral("Noto Sans CJK HK"));
    for (const auto script :
         {ChineseScript::Simplified, ChineseScript::Traditional, ChineseScript::HongKong}) {
        const QStringList families = ui::cjkFamilies(script);
        const qsizetype japanese = families.indexOf(QStringLiteral("Noto Sans CJK JP"));
        for (const auto *chinese : {"SC", "TC", "HK"})
            QVERIFY(families.indexOf(QStringLiteral("Noto Sans CJK ") + QLatin1String(chinese)) < japanese);
    }
}

void CjkFontsTest::theFontThatIsUsedIsTheOneOfTheScript()
{
    if (!QFontDatabase::families().contains(QStringLiteral("Noto Sans CJK TC")))
        QSKIP("Noto Sans CJK is not installed");
    QCOMPARE(QFontInfo(ui::cjkFont(QFont(), ChineseScript::Traditional)).family(),
             QStringLiteral("Noto Sans CJK TC"));
    QCOMPARE(QFontInfo(ui::cjkFont(QFont(), ChineseScript::Simplified)).family(),
             QStringLiteral("Noto Sans CJK SC"));
}

void CjkFontsTest::theBaseFontKeepsItsSizeAndFollows()
{
    QFont base(QStringList({QStringLiteral("My Sans")}), 17);
    base.setBold(true);
    const QFont font = ui::cjkFont(base, ChineseScript::Simplified);
    QCOMPARE(font.pointSize(), 17);
    QVERIFY(font.bold());
    QCOMPARE(font.families().last(), QStringLiteral("My Sans"));
}

QTEST_MAIN(CjkFontsTest)
#include "cjkfonts_test.moc"
