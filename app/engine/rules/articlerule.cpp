// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/articlerule.h"

#include "engine/characters.h"
#include "engine/numeralreader.h"
#include "engine/unitreader.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

using lexicon::NonFigureCue;
using lexicon::roles;

namespace {

/** 1台斤|售价300元: per what a price is. */
bool isPriced(const NumberSite &site, int value)
{
    if (value != 1 || !site.unit || site.numeral.style != NumeralStyle::Arabic || site.numeral.hasPoint ||
        site.unit->kind != model::Kind::Measure || !site.unit->per.isEmpty() || !site.unit->addend.isZero())
        return false;
    const auto price =
        site.lexicon.cues().count.beginningAt(site.text, site.unit->end, roles({lexicon::CountCue::Priced}));
    return price && isDigit(charAt(site.text, price->end()));
}

/** What makes a count of 一: 仅一个, 为期一年. */
bool isCounted(const NumberSite &site)
{
    if (site.cueBefore(roles({NonFigureCue::Counted})))
        return true;
    const auto &qualifiers = site.lexicon.qualifiers();
    const auto before = qualifiers.before(site.text, site.begin());
    return (before && before->reach != lexicon::QualifierReach::BareScale) ||
           qualifiers.after(site.text, site.unit->end);
}

/** 南通、汉中两市: the number sums up the names in front of it. */
bool sumsUpNames(const NumberSite &site, int value)
{
    constexpr qsizetype LongestName = 12;
    constexpr int MostNames = 10;
    if (value < 2 || value > MostNames || !isHan(charAt(site.text, site.begin() - 1)))
        return false;
    const auto &nouns = site.lexicon.cues().indicator;
    const bool countsNames =
        isHan(charAt(site.text, site.unit->end)) ||
        nouns.beginningAt(site.text, site.end(), roles({lexicon::IndicatorCue::UnitNoun}));
    if (!countsNames || charAt(site.text, site.begin() - 1) == u'等')
        return false;
    int names = 1;
    qsizetype length = 0;
    for (qsizetype at = site.begin() - 1; at >= site.floor && length <= LongestName; --at) {
        const QChar c = site.text[at];
        // 和 joins the last two names; farther back it belongs to something else
        if (length > 0 && (c == u'、' || (names == 1 && (c == u'和' || c == u'与')))) {
            ++names;
            length = 0;
        } else if (isHan(c) || isOneOf(c, u"“”")) {
            ++length;
        } else {
            break;
        }
    }
    return names == value;
}

/** 每增加1人, 每满1年: the step by which something else grows. */
bool isStep(const NumberSite &site)
{
    constexpr qsizetype LongestStep = 10;
    const qsizetype from = std::max(site.begin() - LongestStep, site.floor);
    const auto step =
        site.lexicon.cues().count.firstIn(site.text, from, site.begin(), roles({lexicon::CountCue::PerStep}));
    if (!step)
        return false;
    for (qsizetype at = step->end(); at < site.begin(); ++at) {
        if (!isHan(site.text[at]))
            return false;
    }
    return true;
}

/** 最多一天30列, 一年多卖两万: in a day, by the year. */
bool isPerTime(const NumberSite &site)
{
    const qsizetype end = site.unit->end;
    if (site.numerals.readAt(site.text, end))
        return true;
    const qsizetype more = charAt(site.text, end) == u'多' ? end + 1 : end;
    const bool open = site.unit->isOpen || more > end || charAt(site.text, end - 1) == u'多';
    return open && site.lexicon.cues().count.beginningAt(site.text, more, roles({lexicon::CountCue::DoMore}));
}

} // namespace

std::optional<PassedOver> ArticleRule::match(const NumberSite &site) const
{
    using model::Kind;
    const auto article = [&] { return PassedOver{utf16Span(site.begin(), site.end()), NonFigure::Article}; };
    // 每100公里 is a per; 每 in front of a Chinese 一 as well; 每2至3个 is none.
    const QChar sign = charAt(site.text, site.end());
    const bool opensRange =
        (isOneOf(sign, u"至到") || isDash(sign)) && !site.unit && isDigit(charAt(site.text, site.end() + 1));
    if (endsWith(site.text, site.begin(), u"每") && site.begin() > site.floor && !opensRange)
        return article();
    const int value = site.smallWhole();
    if ((value == 1 && site.unit && isStep(site)) || isPriced(site, value))
        return article();
    if (!site.unit || site.numeral.style != NumeralStyle::Chinese || site.numeral.span.length() != 1 ||
        value < 1)
        return std::nullopt;
    if (value > 1)
        return site.unit->kind == Kind::Count && sumsUpNames(site, value) ? std::optional(article())
                                                                          : std::nullopt;
    const bool wholeText = site.begin() == 0 && site.unit->end == site.text.size();
    if (wholeText || site.unit->factor != Decimal(1)) // 一刻钟
        return std::nullopt;
    const bool counts = site.unit->kind == Kind::Count || site.unit->kind == Kind::Measure ||
                        (site.unit->kind == Kind::Duration && !site.unit->isOpen);
    if (!site.unit->addend.isZero()) // 一年半
        return std::nullopt;
    if (site.unit->kind == Kind::Duration && isPerTime(site))
        return article();
    const bool named = isOneOf(charAt(site.text, site.begin() - 1), u"上下前那这另某同"); // 上一年
    return counts && (named || !isCounted(site)) ? std::optional(article()) : std::nullopt;
}

} // namespace jiaoshu::engine
