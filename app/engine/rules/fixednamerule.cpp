// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/fixednamerule.h"

#include "engine/characters.h"
#include "engine/unitreader.h"

#include <algorithm>

namespace jiaoshu::engine {

using lexicon::NonFigureCue;
using lexicon::roles;

namespace {

constexpr qsizetype LongestName = 16; ///< characters between the quotes of a name; longer is speech
constexpr qsizetype LongestTitle = 60;

struct Quotes
{
    qsizetype begin; ///< of what stands between them
    qsizetype end;
};

/** The nearest opening sign of @p opens in front of @p at, with the closing one of @p closes that belongs to
 * it, if they are on one line, not farther apart than @p longest, and no closing sign stands between. */
std::optional<Quotes> around(QStringView text, qsizetype at, QStringView opens, QStringView closes,
                             qsizetype longest)
{
    qsizetype begin = at - 1;
    while (begin >= 0 && at - begin <= longest && text[begin] != u'\n' && !opens.contains(text[begin])) {
        if (closes.contains(text[begin]))
            return std::nullopt;
        --begin;
    }
    if (begin < 0 || !opens.contains(text[begin]))
        return std::nullopt;
    const QChar close = closes[opens.indexOf(text[begin])];
    const qsizetype end = text.sliced(0, std::min(text.size(), at + longest + 1)).indexOf(close, at);
    if (end < 0 || end - begin > longest + 1 || text.sliced(begin, end - begin).contains(u'\n'))
        return std::nullopt;
    return Quotes{begin + 1, end};
}

bool isSpeech(QStringView inner)
{
    for (const QChar c : inner) {
        if (isOneOf(c, u"，,。！？；：!?"))
            return true;
    }
    return false;
}

bool isQuotedName(const NumberSite &site)
{
    const auto quotes = around(site.text, site.begin(), u"“「『‘", u"”」』’", LongestName);
    if (!quotes || isSpeech(site.text.sliced(quotes->begin, quotes->end - quotes->begin)))
        return false;
    // “3000万元” quoted as it stands is a figure; “四个一” and “10条措施” are names.
    const bool exact = site.unit && site.numeral.style == NumeralStyle::Arabic &&
                       site.unit->kind != model::Kind::Count && site.begin() == quotes->begin &&
                       site.unit->end == quotes->end;
    return !exact;
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
        around(site.text, site.begin(), u"《", u"》", LongestTitle))
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
