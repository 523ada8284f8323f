// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/growthreader.h"

#include "engine/characters.h"
#include "engine/periodfinder.h"
#include "lexicon/lexicon.h"

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::PeriodCue;
using lexicon::PhraseCue;
using lexicon::roles;

constexpr qsizetype LongestComparison = 14; ///< characters

} // namespace

GrowthReader::Leads GrowthReader::leadsBefore(QStringView text, qsizetype end) const
{
    Leads leads{end, end};
    while (const auto lead = m_lexicon.cues().indicator.endingAt(
               text, leads.begin, roles({IndicatorCue::GrowthLead, IndicatorCue::Adverb}))) {
        leads.begin = lead->begin;
        if (lead->is(IndicatorCue::GrowthLead))
            leads.own = lead->begin;
    }
    return leads;
}

std::optional<Growth> GrowthReader::comparisonBefore(QStringView text, qsizetype end) const
{
    if (auto timed = timedBefore(text, end))
        return timed;
    // 较旧租客|低: what nobody knows stays in the name
    if (comparesFrom(text, end))
        return Growth{0, text.front() == u'较' ? 0 : end, end, end, {}, {}};
    return std::nullopt;
}

/** 较上年同期|增长: a comparison with another time. */
std::optional<Growth> GrowthReader::timedBefore(QStringView text, qsizetype end) const
{
    const qsizetype from = std::max<qsizetype>(0, end - LongestComparison);
    for (qsizetype at = end - 2; at >= from; --at) {
        if (!isOneOf(text[at], u"比较与同"))
            continue;
        if (const qsizetype base = baseLength(text.mid(at + 1, end - at - 1)); base > 0)
            return Growth{at, at + 1 + base, end, end, {}, {}};
    }
    return std::nullopt;
}

/** 比|对照田|增产, 较|上一份报告|增加: a clause that begins with what it is held against, whatever that is;
 * no 比重, no 比赛 and no 较大. */
bool GrowthReader::comparesFrom(QStringView text, qsizetype end)
{
    constexpr qsizetype Shortest = 3;
    constexpr qsizetype Longest = 10;
    return end >= Shortest && end <= Longest && isOneOf(text.front(), u"比较") &&
           !isOneOf(text[1], u"重例率值赛分价较大好多高强快低小少长短早晚慢弱差拼武照对如亚方年下");
}

/** Where 比 or 较 stands, of 一斤干果|比别处卖|多: with something that is no time behind it; -1 for none. */
qsizetype GrowthReader::comparisonAt(QStringView text, qsizetype end) const
{
    constexpr qsizetype Longest = 10;
    const auto word = roles({IndicatorCue::Keep, IndicatorCue::GrowthLead});
    for (qsizetype at = end - 3; at >= std::max<qsizetype>(end - Longest - 1, 0); --at) {
        if (isOneOf(text[at], u",、;:的") || text[at].isDigit())
            return -1;
        if (!isOneOf(text[at], u"比较") || !comparesFrom(text.mid(at), end - at))
            continue;
        const auto around = m_lexicon.cues().indicator.endingAt(text, at + 1, word);
        return around && around->length > 1 ? -1 : at;
    }
    return -1;
}

/** 上年同期 of 较|上年同期|每亩增产 */
qsizetype GrowthReader::baseLength(QStringView text) const
{
    qsizetype end = 0;
    while (end < text.size()) {
        const auto time = timeMentionAt(text, end, m_lexicon.cues().period,
                                        {.written = 2000, .reported = 2000, .named = 2000, .day = {}});
        const auto other = m_lexicon.cues().indicator.beginningAt(text, end, roles({IndicatorCue::Base}));
        if (!time && !other)
            break;
        end = std::max(time ? time->end : 0, other ? other->end() : 0);
    }
    if (end > 0 && end < text.size() && isOneOf(text[end], u"的底末初"))
        ++end;
    if (end > 0 && startsWith(text, end, u"相比"))
        end += 2;
    return end;
}

bool GrowthReader::endsInBase(QStringView text) const
{
    while (!text.isEmpty() && !isHan(text.front()))
        text = text.mid(1);
    return text.size() > 2 && isOneOf(text.front(), u"较比") && baseLength(text.mid(1)) == text.size() - 1;
}

/** 4月|跌 is no 月跌, 按年|升 no 年升, 比上年|增长 no 年增长. */
bool GrowthReader::beginsInTime(QStringView text, qsizetype verb) const
{
    if (verb == 0 || !isOneOf(text[verb], u"年月季"))
        return false;
    if (text[verb - 1].isDigit() || text[verb - 1] == u'按')
        return true;
    const auto time = m_lexicon.cues().period.endingAt(
        text, verb + 1, roles({PeriodCue::Year, PeriodCue::Month, PeriodCue::Quarter}));
    return time && time->begin < verb;
}

std::optional<Growth> GrowthReader::endingAt(QStringView text) const
{
    qsizetype end = text.size();
    if (end > 1 && isOneOf(text[end - 1], u"了至到达"))
        --end;
    auto verb =
        m_lexicon.cues().indicator.endingAt(text, end, roles({IndicatorCue::Growth, IndicatorCue::Keep}));
    if (verb && !verb->is(IndicatorCue::Growth)) { // 卖掉, and no 较年初新增
        const auto degree = m_lexicon.cues().indicator.endingAt(text, end, roles({IndicatorCue::Compared}));
        return degree && degree->length == verb->length ? comparedEnding(text, end) : std::nullopt;
    }
    if (verb && beginsInTime(text, verb->begin))
        verb = m_lexicon.cues().indicator.endingAt(text, end, roles({IndicatorCue::Growth}), verb->begin + 1);
    if (!verb)
        return comparedEnding(text, end);
    const Leads leads = leadsBefore(text, verb->begin);
    if (const auto comparison = comparisonBefore(text, leads.begin))
        return Growth{leadsBefore(text, comparison->subjectEnd).begin,
                      std::min(comparison->begin, leads.own),
                      verb->end(),
                      verb->begin,
                      verb->value,
                      {}};
    return Growth{leads.begin, leads.own, verb->end(), verb->begin, verb->value, {}};
}

/** 比上半年|快, 同比|高: where it is said with what it is compared. */
std::optional<Growth> GrowthReader::comparedEnding(QStringView text, qsizetype end) const
{
    const auto degree = m_lexicon.cues().indicator.endingAt(text, end, roles({IndicatorCue::Compared}));
    if (!degree)
        return std::nullopt;
    const Leads leads = leadsBefore(text, degree->begin);
    if (const auto comparison = timedBefore(text, leads.begin))
        return Growth{leadsBefore(text, comparison->subjectEnd).begin,
                      std::min(comparison->begin, leads.own),
                      degree->end(),
                      degree->begin,
                      degree->value,
                      {}};
    // 起薪|较市价|高, 增幅要|比全县|高
    if (const qsizetype held = comparisonAt(text, leads.begin); held >= 0)
        return Growth{leadsBefore(text, held).begin,
                      held,
                      degree->end(),
                      degree->begin,
                      degree->value,
                      text.mid(held + 1, leads.begin - held - 1)};
    if (!m_lexicon.cues().phrase.beginningAt(text, leads.own, roles({PhraseCue::YearOnYear})))
        return std::nullopt;
    return Growth{leads.begin, leads.own, degree->end(), degree->begin, degree->value, {}};
}

qsizetype GrowthReader::withoutReach(QStringView text) const
{
    if (text.size() < 2 || !isOneOf(text.back(), u"至到为破成"))
        return text.size();
    auto verb = m_lexicon.cues().indicator.endingAt(text, text.size() - 1, roles({IndicatorCue::Growth}));
    if (verb && beginsInTime(text, verb->begin)) // 明年|增至
        verb = m_lexicon.cues().indicator.endingAt(text, text.size() - 1, roles({IndicatorCue::Growth}),
                                                   verb->begin + 1);
    // 涨幅为 tells the growth itself
    const bool isNoun = verb && verb->length > 1 && isOneOf(text[verb->end() - 1], u"幅率速");
    return verb && !isNoun ? leadsBefore(text, verb->begin).begin : text.size();
}

} // namespace jiaoshu::engine
