// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cjkfonts.h"

#include <QLocale>
#include <QSet>
#include <QString>

namespace jiaoshu::ui {

namespace {

QSet<QChar> characters(const QString &text)
{
    return {text.cbegin(), text.cend()};
}

/** Common characters that simplified texts alone use. */
const QSet<QChar> &simplifiedOnly()
{
    static const QSet<QChar> set = characters(QStringLiteral(
        "国为这们来会时发学对说个产业经济动务员资农贫万亿与专两严东丝区县乡镇补贴贷款项现实报长门间问开关"
        "场设备计划级标准达统计总额环节约节华书电车运输线铁桥楼队众护医药应对单双变风飞马鱼鸟龙"));
    return set;
}

/** Their counterparts and others that traditional texts alone use. */
const QSet<QChar> &traditionalOnly()
{
    static const QSet<QChar> set = characters(QStringLiteral(
        "國為這們來會時發學對說個產業經濟動務員資農貧萬億與專兩嚴東絲區縣鄉鎮補貼貸項現實報長門間問開關"
        "場設備計劃級標準達統總額環節約華書電車運輸線鐵橋樓隊眾護醫藥應單雙變風飛馬魚鳥龍"));
    return set;
}

/** Characters and words of Hong Kong's newspapers. */
bool soundsLikeHongKong(QStringView text)
{
    for (const auto &word : {u"本港", u"港府", u"港鐵", u"特區政府", u"嘅", u"咗", u"喺", u"佢"}) {
        if (text.contains(word))
            return true;
    }
    return false;
}

constexpr qsizetype LongestSample = 20'000;

} // namespace

ChineseScript detectScript(QStringView text, ChineseScript fallback)
{
    const QStringView sample = text.first(qMin(text.size(), LongestSample));
    const QSet<QChar> &simplified = simplifiedOnly();
    const QSet<QChar> &traditional = traditionalOnly();
    int balance = 0;
    for (const QChar character : sample) {
        // A few characters stand in both lists since both scripts write them; those say nothing.
        balance += int(traditional.contains(character)) - int(simplified.contains(character));
    }
    if (balance == 0)
        return fallback;
    if (balance < 0)
        return ChineseScript::Simplified;
    return soundsLikeHongKong(sample) ? ChineseScript::HongKong : ChineseScript::Traditional;
}

ChineseScript scriptOf(const QLocale &locale)
{
    if (locale.language() != QLocale::Chinese)
        return ChineseScript::Simplified;
    if (locale.territory() == QLocale::HongKong || locale.territory() == QLocale::Macao)
        return locale.script() == QLocale::SimplifiedHanScript ? ChineseScript::Simplified
                                                               : ChineseScript::HongKong;
    return locale.script() == QLocale::TraditionalHanScript ? ChineseScript::Traditional
                                                            : ChineseScript::Simplified;
}

QStringList cjkFamilies(ChineseScript script)
{
    QStringList ends = {QStringLiteral("SC"), QStringLiteral("TC"), QStringLiteral("HK"),
                        QStringLiteral("JP")};
    if (script == ChineseScript::Traditional)
        ends = {QStringLiteral("TC"), QStringLiteral("HK"), QStringLiteral("SC"), QStringLiteral("JP")};
    if (script == ChineseScript::HongKong)
        ends = {QStringLiteral("HK"), QStringLiteral("TC"), QStringLiteral("SC"), QStringLiteral("JP")};
    QStringList families;
    for (const QString &end : std::as_const(ends)) {
        families.append(QStringLiteral("Noto Sans CJK ") + end);
        families.append(QStringLiteral("Source Han Sans ") + end);
    }
    families.append(QStringLiteral("sans-serif"));
    return families;
}

QFont cjkFont(const QFont &base, ChineseScript script, const QString &chosen)
{
    QFont font(base);
    QStringList families = cjkFamilies(script);
    for (const QString &family : base.families()) {
        if (!families.contains(family))
            families.append(family);
    }
    if (!chosen.isEmpty()) {
        families.removeAll(chosen);
        families.prepend(chosen);
    }
    font.setFamilies(families);
    return font;
}

} // namespace jiaoshu::ui
