// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/fixednamerule.h"

#include "engine/characters.h"
#include "engine/quotemarks.h"
#include "engine/unitreader.h"
#include "lexicon/lexicon.h"

namespace jiaoshu::engine {

using lexicon::NonFigureCue;
using lexicon::roles;

namespace {

constexpr qsizetype LongestName = 16; ///< characters between the quotes of a name; longer is speech
constexpr qsizetype LongestTitle = 60;

bool isSpeech(const NumberSite &site, QuoteMarks::Between quotes)
{
    for (qsizetype at = quotes.begin; at < quotes.end; ++at) {
        if (isOneOf(site.text[at], u"，,。！？；：!?"))
            return true;
    }
    return site.lexicon.cues()
        .nonFigure.firstIn(site.text, quotes.begin, quotes.end, roles({NonFigureCue::Speech}))
        .has_value();
}

/** 四坪岔村, 五里庄, 三河村: a number with a measure or a piece of land in the name of a village. */
bool isVillage(const NumberSite &site)
{
    const bool isLand =
        site.unit && site.unit->kind == model::Kind::Count &&
        isOneOf(charAt(site.text, site.end()), u"河山岭沟湾峰桥塘井泉坝寨溪江湖池洞岗坡坎树口");
    if (!site.unit || (site.unit->kind != model::Kind::Measure && !isLand) ||
        site.numeral.style != NumeralStyle::Chinese || site.numeral.span.length() != 1 ||
        site.unit->end != site.end() + 1)
        return false;
    for (qsizetype at = site.unit->end; at <= site.unit->end + 1 && isHan(charAt(site.text, at)); ++at) {
        if (site.lexicon.cues().nonFigure.beginningAt(site.text, at, roles({NonFigureCue::Village})))
            return true;
    }
    return false;
}

/** 一二九团, 三五九旅: digit by digit a number is the name of a regiment, or of a farm that was one. */
bool isRegiment(const NumberSite &site)
{
    return site.numeral.isDigitString && site.numeral.style == NumeralStyle::Chinese &&
           site.numeral.span.length() > 1 && isOneOf(charAt(site.text, site.end()), u"团师旅连营");
}

/** “补助只有三分之一”, “不高于收入四成”: a share that is told of something is no name. */
bool isSaid(const NumberSite &site, QuoteMarks::Between quotes)
{
    if (site.begin() == quotes.begin)
        return false;
    const bool share = site.numeral.value.isFraction() || site.numeral.isPart ||
                       (site.unit && site.unit->kind == model::Kind::Percent);
    const bool measured = site.unit && site.unit->kind != model::Kind::Count &&
                          site.unit->end == quotes.end && site.numeral.style == NumeralStyle::Arabic;
    // “比去年多卖了将近两万”
    const QStringView before = site.text.mid(quotes.begin, site.begin() - quotes.begin);
    const bool tells = before.contains(u'了') || before.contains(u'咗');
    const bool counts = site.unit || (tells && site.numeral.scale > 2);
    return share || measured || (counts && site.lexicon.qualifiers().before(site.text, site.begin()));
}

bool isQuotedName(const NumberSite &site)
{
    const auto quotes = site.quotes.around(site.begin(), false, LongestName);
    if (!quotes || isSpeech(site, *quotes))
        return false;
    // “3000万元” quoted as it stands is a figure; “四个一” and “10条措施” are names.
    const bool exact = site.unit && site.numeral.style == NumeralStyle::Arabic &&
                       site.unit->kind != model::Kind::Count && site.begin() == quotes->begin &&
                       site.unit->end == quotes->end;
    return !exact && !isSaid(site, *quotes);
}

/** 1+10+N, 3+4. */
bool isFormula(const NumberSite &site)
{
    const QChar before = charAt(site.text, site.begin() - 1);
    const QChar after = charAt(site.text, site.end());
    const bool behind = before == u'+' && isDigit(charAt(site.text, site.begin() - 2));
    return behind || (!site.unit &&
                      (after == u'+' || (before == u'+' && isLatin(charAt(site.text, site.begin() - 2)))));
}

} // namespace

std::optional<PassedOver> FixedNameRule::match(const NumberSite &site) const
{
    const auto name = [&](qsizetype end) {
        return PassedOver{utf16Span(site.begin(), end), NonFigure::FixedName};
    };
    if (isQuotedName(site) || site.cueBehind(roles({NonFigureCue::Plan})) || isFormula(site) ||
        isVillage(site) || isRegiment(site) || site.quotes.around(site.begin(), true, LongestTitle))
        return name(site.end());
    // 5·12, 10·17
    if (charAt(site.text, site.end()) == u'·' && site.numeral.style == NumeralStyle::Arabic &&
        isDigit(charAt(site.text, site.end() + 1))) {
        qsizetype end = site.end() + 1;
        while (isDigit(charAt(site.text, end)))
            ++end;
        return name(end);
    }
    return std::nullopt;
}

} // namespace jiaoshu::engine
