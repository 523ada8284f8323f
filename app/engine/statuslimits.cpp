// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statuslimits.h"

#include "engine/characters.h"

#include <algorithm>

namespace jiaoshu::engine {

bool isLimited(const Quantity &quantity)
{
    return quantity.qualifier == model::Qualifier::AtLeast || quantity.qualifier == model::Qualifier::AtMost;
}

bool isAgeLimit(QStringView text, const Quantity &quantity, qsizetype clause)
{
    if (!isLimited(quantity) || !is(quantity.unit, u"岁"))
        return false;
    const qsizetype at = quantity.span.begin.value;
    const QStringView words = text.mid(clause, std::max<qsizetype>(at - clause, 0));
    return !words.contains(u"平均") && !words.contains(u'最') && !isOneOf(charAt(text, at - 1), u"达为");
}

bool isKept(QStringView text, qsizetype from, qsizetype to)
{
    const QStringView words = text.mid(from, std::max<qsizetype>(to - from, 0));
    return words.startsWith(u"稳定在") || words.startsWith(u"保持在") || words.startsWith(u"维持在");
}

bool opensAsOf(QStringView text, qsizetype at)
{
    const bool opens = startsWith(text, at, u"截至") || startsWith(text, at, u"截止");
    return opens && (isDigit(charAt(text, at + 2)) || charAt(text, at + 2) == u'目');
}

bool isRaised(QStringView words)
{
    if (firstOf(words, u'由') < 0 && firstOf(words, u'从') < 0) // so mostly
        return false;
    const bool isFund = words.contains(u"资金") || words.contains(u"经费") || words.contains(u"总额");
    return !isFund && (words.contains(u"提高") || words.contains(u"调高") || words.contains(u"调整"));
}

bool tellsStock(QStringView rest, QChar before)
{
    return before == u'有' &&
           std::none_of(rest.begin(), rest.end(), [](QChar c) { return isOneOf(c, u"可应须"); });
}

bool isAverage(QStringView text, const Quantity &quantity)
{
    return text.mid(quantity.perWord.begin.value, quantity.perWord.length()).endsWith(u'均');
}

bool isForOne(const Quantity &quantity)
{
    constexpr int Largest = 100000;
    return !quantity.value.isFraction() && !(Decimal(Largest) < quantity.value.numerator());
}

bool endsWithFee(QStringView words)
{
    return (words.endsWith(u'费') || words.endsWith(u'价')) && !words.endsWith(u"消费") &&
           !words.endsWith(u"经费") && !words.endsWith(u"花费") && !words.endsWith(u"均价");
}

} // namespace jiaoshu::engine
