// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/asidetime.h"

#include "engine/characters.h"
#include "lexicon/cues.h"

#include <algorithm>

namespace jiaoshu::engine {

using lexicon::PeriodCue;
using lexicon::roles;

namespace {

constexpr qsizetype AgainstReach = 24; ///< characters from 与 to 相比

/** 比谷底的|2013年多1.7倍: what the year is said to be stands between it and what says that it is compared.
 */
bool isComparedByWords(QStringView text, const TimeMention &mention, const lexicon::CueTable &cues)
{
    constexpr qsizetype Longest = 8; // characters
    if (charAt(text, mention.begin - 1) != u'的')
        return false;
    qsizetype at = mention.begin - 2;
    while (at > 0 && at > mention.begin - Longest && isHan(text[at]) &&
           (!cues.endingAt(text, at, roles({PeriodCue::Base}), at - 1) || isOneOf(text[at], u"例重较")))
        --at;
    return at > 0 && at > mention.begin - Longest && isHan(text[at]) &&
           !isOneOf(charAt(text, at - 2), u"占同环");
}

/** 占第三季营收|52%: its figure follows, and it is no part of another. */
bool isOwnShare(QStringView text, qsizetype at)
{
    constexpr qsizetype Longest = 8; // characters of what the share is of
    const qsizetype begin = at;
    while (at < text.size() && at - begin <= Longest && isHan(text[at]) && text[at] != u'的')
        ++at;
    const QStringView words = text.mid(begin, at - begin);
    return words.contains(u"比重") || (at > begin && at < text.size() && isDigit(text[at]));
}

/** 与去年7月亏损2.9亿元相比: of the figure in between. */
bool isHeldAgainst(QStringView text, const TimeMention &mention, const lexicon::CueTable &cues)
{
    if (!isOneOf(charAt(text, mention.begin - 1), u"与和跟同"))
        return false;
    bool figure = false;
    for (qsizetype at = mention.end; at < std::min(text.size(), mention.end + AgainstReach); ++at) {
        if (endsClause(text[at]))
            return false;
        figure = figure || isDigit(text[at]);
        if (const auto against = cues.beginningAt(text, at, roles({PeriodCue::Against}));
            against && against->value == u"figure")
            return figure;
    }
    return false;
}

} // namespace

bool beginsThere(QStringView text, qsizetype at)
{
    return startsWith(text, at, u"起") && !isOneOf(charAt(text, at + 1), u"来降飞步点重草诉初伏");
}

bool isAsideTime(QStringView text, const TimeMention &mention, const lexicon::CueTable &cues)
{
    // 是上年的2.3倍
    const bool isOf = isOneOf(charAt(text, mention.end), u"的之") && mention.begin > 0 &&
                      isOneOf(text[mention.begin - 1], u"是为于越过");
    // 自2月起: a begin
    if (beginsThere(text, mention.end))
        return true;
    // 上年结转收入, 结转下年: what is taken from one year into another is of the one that stands
    const bool isOtherYear = isOneOf(text[mention.begin], u"上去下次往前以"); // and no 2024年末结余
    if ((isOtherYear && cues.beginningAt(text, mention.end, roles({PeriodCue::Carried}))) ||
        cues.endingAt(text, mention.begin, roles({PeriodCue::Carrying})))
        return true;
    if (isHeldAgainst(text, mention, cues) || charAt(text, mention.begin - 1) == u'继')
        return true;
    // 与上年相比, 与上季比较; 今年比较困难 is no comparison
    if (const auto against = cues.beginningAt(text, mention.end, roles({PeriodCue::Against}));
        against && (against->value != u"with" || isOneOf(charAt(text, mention.begin - 1), u"与和跟同较")))
        return true;
    // 年初预算 is a name
    if (text[mention.end - 1] == u'初' && cues.beginningAt(text, mention.end, roles({PeriodCue::Fixed})))
        return true;
    // 占第三季营收比重已达57%
    const bool isShare = mention.year == 0 && !isOneOf(text[mention.begin], u"去上前同本") &&
                         charAt(text, mention.begin - 1) == u'占' && isOwnShare(text, mention.end);
    // 比2015年, 占去年…的: the time of what is compared with
    return isOf || isComparedByWords(text, mention, cues) ||
           (!isShare && cues.endingAt(text, mention.begin, roles({PeriodCue::Base})).has_value());
}

bool isComparedFigure(QStringView text, const TimeMention &mention, const lexicon::CueTable &cues)
{
    qsizetype at = mention.end;
    // 较10月修订后的2.8%, 较2018年上市时的发行价5.8元
    constexpr qsizetype Longest = 10; // characters
    qsizetype figure = at;
    qsizetype of = -1;
    while (figure < text.size() && figure - at <= Longest && isHan(text[figure])) {
        if (text[figure] == u'的')
            of = figure;
        ++figure;
    }
    if (of > at && figure < text.size() && isDigit(text[figure]) &&
        !isOneOf(text[figure - 1], u"增长升降跌多少低高减"))
        return true;
    // 较2009年5.0%上升, 较3月份6400宗, 继去年6月9200宗后
    const bool isOf = isOneOf(charAt(text, at), u"的之");
    if (!isOf &&
        (!isOneOf(text[at - 1], u"年月份季度") || !isOneOf(charAt(text, mention.begin - 1), u"比较继")))
        return isHeldAgainst(text, mention, cues);
    at += isOf;
    while (at < text.size() && isOneOf(text[at], u"约近仅"))
        ++at;
    return at < text.size() && (text[at].isDigit() || isOneOf(text[at], u"$¥"));
}

} // namespace jiaoshu::engine
