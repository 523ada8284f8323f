// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/areasum.h"

#include "engine/characters.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

constexpr qsizetype DistanceReach = 48; ///< characters back to 距
constexpr int LeastMarks = 2;           ///< 、 in a list of areas
constexpr qsizetype LongestName = 5;    ///< characters

/** 3个县, 5个县级市, 11区 */
bool countsAreas(QStringView text, qsizetype end)
{
    if (isOneOf(text[end - 1], u"县区州"))
        return true;
    if (startsWith(text, end, u"县级市") || startsWith(text, end, u"地级市"))
        return true;
    return isOneOf(charAt(text, end), u"县区市州") && !isOneOf(charAt(text, end + 1), u"场民级域直属");
}

/** Short names alone, with 、 between them, from @p end to @p to. */
bool isListUpTo(QStringView text, qsizetype end, qsizetype to)
{
    if (charAt(text, end) != u'、' && to - end > 1)
        return false;
    qsizetype length = 0;
    for (qsizetype at = end; at < to; ++at) {
        length = text[at] == u'、' ? 0 : length + 1;
        if (length > LongestName || text[at] == u'的' || (text[at] != u'、' && !isHan(text[at])))
            return false;
    }
    return true;
}

} // namespace

bool isSummedUp(const ArticleView &article, const SentenceView &sentence, qsizetype end)
{
    for (int i = sentence.firstQuantity; i < sentence.endQuantity; ++i) {
        const Utf16Span &figure = article.quantities()[i].span;
        const qsizetype to = figure.begin.value;
        if (to < end)
            continue;
        if (!countsAreas(article.text(), figure.end.value) || !isListUpTo(article.text(), end, to))
            return false;
        const qsizetype begin = article.clauseBegin(sentence, to);
        return article.text().mid(begin, to - begin).count(u'、') >= LeastMarks;
    }
    return false;
}

bool isToldFromAfar(QStringView text, qsizetype end)
{
    for (qsizetype at = end - 1; at >= std::max<qsizetype>(end - DistanceReach, 0); --at) {
        if (isOneOf(text[at], u"。\n!?;"))
            return false;
        // 差距, 脱离, 离退休 are other words
        if (isOneOf(text[at], u"距离") && !isOneOf(charAt(text, at - 1), u"差脱偏背远隔间等") &&
            !isOneOf(charAt(text, at + 1), u"退婚职任开不异休世校岗散"))
            return true;
    }
    return false;
}

bool isSideOf(QStringView text, qsizetype end)
{
    constexpr qsizetype Longest = 3; // characters
    qsizetype at = end;
    while (at - end < Longest && isOneOf(charAt(text, at), u"东西南北中偏"))
        ++at;
    return at > end && isOneOf(charAt(text, at), u"部端缘隅侧麓");
}

} // namespace jiaoshu::engine
