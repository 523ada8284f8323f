// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/fixednamerule.h"

#include "engine/characters.h"
#include "engine/unitreader.h"

namespace jiaoshu::engine {

namespace {

constexpr qsizetype LongestName = 16; ///< characters between the quotes of a name; longer is speech
constexpr qsizetype LongestTitle = 60;

struct Quotes
{
    qsizetype begin; ///< of what stands between them
    qsizetype end;
};

/** The nearest pair of @p open and @p close around @p at, not farther apart than @p longest and on one line.
 */
std::optional<Quotes> around(QStringView text, qsizetype at, QChar open, QChar close, qsizetype longest)
{
    qsizetype begin = at;
    while (begin > 0 && at - begin <= longest && text[begin - 1] != open && text[begin - 1] != close &&
           text[begin - 1] != u'\n')
        --begin;
    if (begin == 0 || text[begin - 1] != open)
        return std::nullopt;
    qsizetype end = at;
    while (end < text.size() && end - begin <= longest && text[end] != close && text[end] != open &&
           text[end] != u'\n')
        ++end;
    if (end >= text.size() || text[end] != close || end - begin > longest)
        return std::nullopt;
    return Quotes{begin, end};
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
    constexpr char16_t Pairs[][2] = {{u'“', u'”'}, {u'「', u'」'}, {u'『', u'』'}, {u'‘', u'’'}};
    for (const auto &pair : Pairs) {
        const auto quotes = around(site.text, site.begin(), pair[0], pair[1], LongestName);
        if (!quotes || isSpeech(site.text.sliced(quotes->begin, quotes->end - quotes->begin)))
            continue;
        // “3000万元” quoted as it stands is a figure; “四个一” and “10条措施” are names.
        const bool exact = site.unit && site.numeral.style == NumeralStyle::Arabic &&
                           site.unit->kind != model::Kind::Count && site.begin() == quotes->begin &&
                           site.unit->end == quotes->end;
        return !exact;
    }
    return false;
}

/** 三年行动, 五年规划: a plan is named by its years. */
bool isPlan(const NumberSite &site)
{
    for (const QStringView word :
         {u"年行动", u"年规划", u"年计划", u"年攻坚", u"年专项", u"年倍增", u"年提升", u"年大变", u"年方案",
          u"年滚动", u"年制", u"年奋斗", u"年发展规划", u"年实施方案", u"年整治", u"天行动", u"日行动",
          u"天攻坚"}) {
        if (startsWith(site.text, site.end(), word))
            return true;
    }
    return false;
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
    if (isQuotedName(site) || isPlan(site) || isFormula(site) ||
        around(site.text, site.begin(), u'《', u'》', LongestTitle))
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
