// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/ordinalrule.h"

#include "engine/characters.h"
#include "engine/numeralreader.h"
#include "engine/unitreader.h"
#include "lexicon/lexicon.h"

namespace jiaoshu::engine {

using lexicon::NonFigureCue;
using lexicon::roles;

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

bool isRank(const NumberSite &site)
{
    qsizetype begin = site.begin();
    if (charAt(site.text, begin - 1) == u' ')
        --begin;
    const auto word = site.lexicon.cues().nonFigure.endingAt(site.text, begin, roles({NonFigureCue::Rank}));
    // 其一 against 其50%
    return word && (word->length > 1 || (!site.unit && site.numeral.style != NumeralStyle::Arabic));
}

/** 前10强, 前三名. */
bool isRankAhead(const NumberSite &site)
{
    return endsWith(site.text, site.begin(), u"前") && site.cueBehind(roles({NonFigureCue::Ranked})) &&
           !site.cueBefore(roles({NonFigureCue::Earlier}));
}

/** 三级医院, 二楼, 一期工程, 一等奖: what a numeral names in a row. */
bool namesAStep(const NumberSite &site, int value)
{
    if (site.cueBehind(roles({NonFigureCue::Step})))
        return true;
    if (site.cueBehind(roles({NonFigureCue::NamedStep})) && !site.cueBefore(roles({NonFigureCue::Rounds})))
        return true;
    if (site.numeral.style == NumeralStyle::Arabic || value > 12)
        return false;
    // Two of a thing are 两; 二 in front of a classifier says the second.
    if (value == 2 && site.text[site.begin()] == u'二' && site.unit &&
        site.unit->kind == model::Kind::Count && !site.cueBehind(roles({NonFigureCue::Piece})))
        return true;
    const auto step = site.cueBehind(roles({NonFigureCue::SpokenStep, NonFigureCue::Plain}));
    return step && !step->is(NonFigureCue::Plain) && !site.cueBefore(roles({NonFigureCue::Rounds}));
}

} // namespace

std::optional<PassedOver> OrdinalRule::match(const NumberSite &site) const
{
    const qsizetype begin = site.begin();
    if (endsWith(site.text, begin, u"第") && begin > site.floor)
        return ordinal(begin - 1, skipJoined(site, site.end()));
    if (site.numeral.value.isFraction() && site.cueBehind(roles({NonFigureCue::Stage})))
        return ordinal(begin, site.end()); // 1/8决赛
    const int value = site.smallWhole();
    const bool year = value >= 1950 && value <= 2099 && site.numeral.digits == 4;
    if (year && isOneOf(charAt(site.text, site.end()), u"届级")) // 2008届毕业生
        return ordinal(begin, site.end() + 1);
    if (value < 0 || site.numeral.isOpen)
        return std::nullopt;
    if (isRank(site) || isRankAhead(site) || namesAStep(site, value))
        return ordinal(begin, site.end());
    return std::nullopt;
}

} // namespace jiaoshu::engine
