// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/identifierrule.h"

#include "engine/characters.h"
#include "engine/numeralreader.h"
#include "engine/unitreader.h"
#include "lexicon/lexicon.h"

namespace jiaoshu::engine {

using lexicon::NonFigureCue;
using lexicon::roles;

namespace {

constexpr int LongestCount = 7; ///< digits without scale or unit beyond which a number is a code

PassedOver identifier(qsizetype begin, qsizetype end)
{
    return {utf16Span(begin, end), NonFigure::Identifier};
}

/** 0916-2626077, 400-123-4567: digit runs joined by hyphens, more digits than a range has. */
qsizetype joinedDigits(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    int runs = 0;
    qsizetype digits = 0;
    qsizetype longest = 0;
    while (true) {
        qsizetype run = 0;
        while (isDigit(charAt(text, end))) {
            ++end;
            ++run;
        }
        if (run == 0)
            break;
        ++runs;
        digits += run;
        longest = std::max(longest, run);
        if (charAt(text, end) != u'-' || !isDigit(charAt(text, end + 1)))
            break;
        ++end;
    }
    const bool code = (runs > 1 && charAt(text, begin) == u'0' && digits > 3) ||
                      (runs > 1 && digits >= 10 && longest >= 4) || (runs > 2 && digits > 3);
    return code ? end : begin;
}

bool followsCodeWord(const NumberSite &site)
{
    qsizetype begin = site.begin();
    while (begin > 0 && isOneOf(site.text[begin - 1], u":：为是( "))
        --begin;
    return site.lexicon.cues().nonFigure.endingAt(site.text, begin, roles({NonFigureCue::Code})).has_value();
}

/** 5G, A4, COVID-19: letters on either side and no real unit. */
bool isPartOfWord(const NumberSite &site)
{
    const QChar before = charAt(site.text, site.begin() - 1);
    const QChar joint = charAt(site.text, site.begin() - 2);
    const QChar after = charAt(site.text, site.end());
    const bool plain = site.numeral.scale == 0 && !site.numeral.hasSeparator;
    if (isOneOf(before, u"eE") && isDigit(joint)) // 1e400
        return true;
    if (!site.unit && (isLatin(after) || isOneOf(after, u"_@\\#&")))
        return true;
    if (isOneOf(before, u"_@#&=\\") || (before == u'/' && (isLatin(joint) || isOneOf(joint, u"/."))))
        return true;
    if (before == u'-' && isLatin(joint) && plain)
        return true;
    if (!isLatin(before) || !plain)
        return false;
    // G1 成为主流
    return !site.unit || site.unit->kind == model::Kind::Count || charAt(site.text, site.end()) == u'成';
}

/** 318线, 97路、: the number of a road or a bus, which ends its phrase or stands in a row of such. */
bool isLine(const NumberSite &site)
{
    const QChar unit = charAt(site.text, site.end());
    const QChar next = charAt(site.text, site.end() + 1);
    if (site.numeral.style != NumeralStyle::Arabic || site.numeral.scale > 0 || site.numeral.hasSeparator ||
        site.numeral.hasPoint || site.numeral.isOpen || !isOneOf(unit, u"线路"))
        return false;
    const bool row = isOneOf(next, u"、/（(") ||
                     (endsClause(next) && isOneOf(charAt(site.text, site.begin() - 1), u"、/"));
    // 台61线
    if (unit == u'线' && isOneOf(charAt(site.text, site.begin() - 1), u"台国省县乡快环"))
        return true;
    return unit == u'线' ? site.numeral.digits == 3 : row || site.numeral.digits >= 3;
}

bool isRoadOrHouse(const NumberSite &site)
{
    const bool open = site.numeral.isOpen || site.numeral.isNearby;
    if (charAt(site.text, site.end()) == u'号')
        return !open && !site.cueBehind(roles({NonFigureCue::Plain})); // 十几号人
    // 国道318线, 换乘97路
    if (isOneOf(charAt(site.text, site.end()), u"线路") && followsCodeWord(site))
        return true;
    return site.cueBehind(roles({NonFigureCue::Road})) || isLine(site) ||
           (!site.unit && site.cueBehind(roles({NonFigureCue::Room})));
}

} // namespace

std::optional<PassedOver> IdentifierRule::match(const NumberSite &site) const
{
    const QStringView text = site.text;
    const qsizetype begin = site.begin();
    const qsizetype end = site.end();
    // 北纬34°10′ is a place on the map
    if (charAt(text, end) == u'°' && isOneOf(charAt(text, begin - 1), u"经纬至~-—、") &&
        (isDigit(charAt(text, end + 1)) || isOneOf(charAt(text, begin - 1), u"经纬"))) {
        qsizetype last = end + 1;
        while (isDigit(charAt(text, last)) || isOneOf(charAt(text, last), u"′″'\"."))
            ++last;
        return identifier(begin, last);
    }
    // 东经120度15分
    if (isOneOf(charAt(text, begin - 1), u"经纬") && charAt(text, end) == u'度') {
        qsizetype last = end + 1;
        for (const QChar part : {QChar(u'分'), QChar(u'秒')}) {
            const auto number = site.numerals.readAt(text, last);
            if (number && charAt(text, number->span.end.value) == part)
                last = number->span.end.value + 1;
        }
        return identifier(begin, last);
    }
    if (site.numeral.isThousands && charAt(text, end) == u'处') // 425K处
        return identifier(begin, end);
    if (isRoadOrHouse(site))
        return identifier(begin, end + (charAt(text, end) == u'号'));
    if (site.numeral.style != NumeralStyle::Arabic)
        return std::nullopt;
    if (const qsizetype joined = joinedDigits(text, begin); joined > begin)
        return identifier(begin, std::max(joined, end));
    if (isPartOfWord(site))
        return identifier(begin, end);
    const bool plain = site.numeral.scale == 0 && !site.numeral.hasSeparator && !site.unit;
    if (plain && !site.numeral.hasPoint) {
        const bool zero = site.numeral.digits > 1 && charAt(text, begin) == u'0';
        const bool alone = charAt(text, begin - 1) == u'(' && charAt(text, end) == u')';
        const bool address = charAt(text, end) == u'.' && isLatin(charAt(text, end + 1));
        if (zero || alone || address || site.numeral.digits > LongestCount || followsCodeWord(site))
            return identifier(begin, end);
    }
    const bool version = site.numeral.hasPoint && charAt(text, end) == u'.' && isDigit(charAt(text, end + 1));
    const bool ratio = plain && isOneOf(charAt(text, end), u":∶：比") && isDigit(charAt(text, end + 1));
    if (version || ratio) {
        qsizetype last = end;
        while (isDigit(charAt(text, last)) || isOneOf(charAt(text, last), u".:∶：比"))
            ++last;
        return identifier(begin, last);
    }
    return std::nullopt;
}

} // namespace jiaoshu::engine
