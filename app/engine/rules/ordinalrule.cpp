// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/ordinalrule.h"

#include "engine/characters.h"
#include "engine/numeralreader.h"
#include "engine/unitreader.h"

namespace jiaoshu::engine {

namespace {

PassedOver ordinal(qsizetype begin, qsizetype end)
{
    return {utf16Span(begin, end), NonFigure::Ordinal};
}

/** 第三至五名, 第一、二、三产业: the numbers joined to the first are ordinals as well. */
qsizetype skipJoined(const NumberSite &site, qsizetype at)
{
    while (true) {
        qsizetype next = at;
        while (isDash(charAt(site.text, next)))
            ++next;
        if (next == at && isOneOf(charAt(site.text, at), u"、至到和"))
            ++next;
        if (next == at)
            return at;
        const auto number = site.numerals.readAt(site.text, next);
        if (!number || number->hasPoint || number->scale > 1)
            return at;
        at = number->span.end.value;
    }
}

bool hasRankWord(QStringView text, qsizetype begin)
{
    for (const QStringView word :
         {u"No.", u"NO.", u"no.", u"№", u"TOP", u"Top", u"TOP ", u"Top ", u"No. ", u"其"}) {
        if (endsWith(text, begin, word))
            return true;
    }
    return false;
}

/** 前10强, 前三名. */
bool isRankAhead(const NumberSite &site)
{
    return endsWith(site.text, site.begin(), u"前") &&
           isOneOf(charAt(site.text, site.end()), u"名位强大列甲排十");
}

/** 三级医院, 二楼, 一期工程, 一等奖: what a Chinese numeral names in a row. */
bool namesAStep(const NumberSite &site, int value)
{
    const QStringView text = site.text;
    const qsizetype end = site.end();
    for (const QStringView word :
         {u"等奖", u"等功", u"年级", u"号线", u"楼", u"中全会", u"等座", u"等舱", u"等品", u"品官"}) {
        if (startsWith(text, end, word))
            return true;
    }
    if (site.numeral.style == NumeralStyle::Arabic || value > 12)
        return false;
    const QChar next = charAt(text, end);
    // Two of a thing are 两; 二 in front of a classifier says the second.
    if (value == 2 && text[site.begin()] == u'二' && site.unit && site.unit->kind == model::Kind::Count &&
        !isOneOf(next, u"人位名户口个元"))
        return true;
    for (const QStringView word :
         {u"类地区", u"类区", u"类水", u"类标准", u"类费", u"类疫苗", u"类医疗", u"类城市"}) {
        if (startsWith(text, end, word))
            return true;
    }
    if (next == u'级')
        return !isOneOf(charAt(text, end + 1), u"地大风台阵浪余");
    if (next == u'期')
        return !isOneOf(charAt(text, site.begin() - 1), u"共分办了");
    return next == u'届' && !isOneOf(charAt(text, site.begin() - 1), u"续共已了");
}

} // namespace

std::optional<PassedOver> OrdinalRule::match(const NumberSite &site) const
{
    const qsizetype begin = site.begin();
    if (endsWith(site.text, begin, u"第") && begin > site.floor)
        return ordinal(begin - 1, skipJoined(site, site.end()));
    const int value = site.smallWhole();
    if (value < 0 || site.numeral.isOpen)
        return std::nullopt;
    if (hasRankWord(site.text, begin) || isRankAhead(site) || namesAStep(site, value))
        return ordinal(begin, site.end());
    return std::nullopt;
}

} // namespace jiaoshu::engine
