// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/listnumberrule.h"

#include "engine/characters.h"

namespace jiaoshu::engine {

namespace {

/** 1、|2、3日 goes on, and 1、|12家 does not: the digits at @p at are one of a row. */
bool isRow(QStringView text, qsizetype at)
{
    while (isDigit(charAt(text, at)))
        ++at;
    return isOneOf(charAt(text, at), u"、和及月日号");
}

} // namespace

std::optional<PassedOver> ListNumberRule::match(const NumberSite &site) const
{
    const int value = site.smallWhole();
    if (value < 0 || value > 99 || site.numeral.isOpen)
        return std::nullopt;
    const QStringView text = site.text;
    const qsizetype begin = site.begin();
    const qsizetype end = site.end();
    const QChar before = charAt(text, begin - 1);
    const QChar after = charAt(text, end);
    const bool chinese = site.numeral.style == NumeralStyle::Chinese;
    const auto number = [&] { return PassedOver{utf16Span(begin, end), NonFigure::ListNumber}; };
    const bool starts = isOneOf(before, u"\n\t。；;！!？?");
    if (before == u'(' && after == u')') {
        const bool opens = isOneOf(charAt(text, begin - 2), u"\n\t。；;：:，,");
        return chinese || opens ? std::optional(number()) : std::nullopt;
    }
    if (starts && isOneOf(after, u"、.．)：:") && !isDigit(charAt(text, end + 1)))
        return number();
    if ((begin == 0 || before == u'\n') && after == u'、' && !isRow(text, end + 1))
        return number();
    // 一是, 二要: the clause of an enumeration
    const bool clause = starts || isOneOf(before, u"，,：:“(");
    if (chinese && clause && value <= 12 && isOneOf(after, u"是要则来靠抓"))
        return number();
    return std::nullopt;
}

} // namespace jiaoshu::engine
