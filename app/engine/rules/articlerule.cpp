// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/articlerule.h"

#include "engine/characters.h"
#include "engine/unitreader.h"
#include "lexicon/lexicon.h"

namespace jiaoshu::engine {

using lexicon::NonFigureCue;
using lexicon::roles;

namespace {

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

} // namespace

std::optional<PassedOver> ArticleRule::match(const NumberSite &site) const
{
    using model::Kind;
    const auto article = [&] { return PassedOver{utf16Span(site.begin(), site.end()), NonFigure::Article}; };
    // 每100公里 is a per; 每 in front of a Chinese 一 as well.
    if (endsWith(site.text, site.begin(), u"每") && site.begin() > site.floor)
        return article();
    if (!site.unit || site.numeral.style != NumeralStyle::Chinese || site.numeral.span.length() != 1 ||
        site.smallWhole() != 1)
        return std::nullopt;
    const bool wholeText = site.begin() == 0 && site.unit->end == site.text.size();
    if (wholeText || site.unit->factor != Decimal(1)) // 一刻钟
        return std::nullopt;
    const bool counts = site.unit->kind == Kind::Count || site.unit->kind == Kind::Measure ||
                        (site.unit->kind == Kind::Duration && !site.unit->isOpen);
    if (!site.unit->addend.isZero()) // 一年半
        return std::nullopt;
    return counts && !isCounted(site) ? std::optional(article()) : std::nullopt;
}

} // namespace jiaoshu::engine
