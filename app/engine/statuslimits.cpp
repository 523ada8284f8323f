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
    if (quantity.unit != u"岁" || !isLimited(quantity))
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

bool endsWithFee(QStringView words)
{
    return (words.endsWith(u'费') || words.endsWith(u'价')) && !words.endsWith(u"消费") &&
           !words.endsWith(u"经费") && !words.endsWith(u"花费") && !words.endsWith(u"均价");
}

} // namespace jiaoshu::engine
