// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pollreader.h"

#include "engine/characters.h"
#include "engine/phraseshapes.h"
#include "engine/sharereader.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::NameCue;
using lexicon::roles;
using model::Kind;

constexpr qsizetype LongestAsked = 10; ///< characters of those who are asked
constexpr qsizetype LongestDeed = 14;  ///< characters of what they say or do

} // namespace

PollReader::PollReader(const lexicon::Lexicon &lexicon, const ArticleView &article,
                       const IndicatorSlotReader &slotReader)
    : m_cues(lexicon.cues()), m_article(article), m_slots(slotReader)
{}

/** 受访住户, 的人 */
bool PollReader::isAsked(QStringView who) const
{
    return m_cues.naming.endingAt(who, who.size(), roles({NameCue::Asked})) ||
           m_cues.indicator.endingAt(who, who.size(), roles({IndicatorCue::Party}));
}

/** Who is told of behind a share, and where what they say or do begins; nothing where that is not told. */
std::optional<PollReader::Answer> PollReader::answerIn(QStringView words) const
{
    for (qsizetype at = 0; at <= std::min(LongestAsked, words.size() - 2); ++at) {
        if (!isHan(words[at]))
            return std::nullopt;
        const auto word = m_cues.indicator.beginningAt(words, at, roles({IndicatorCue::Keep}));
        const auto opinion = m_cues.naming.beginningAt(words, at, roles({NameCue::Opinion}));
        if (opinion && word && word->length > opinion->length) // 会员
            continue;
        if (!opinion || (at > 0 && !isAsked(words.first(at))))
            continue;
        const bool isSaid = !opinion->value.isEmpty();
        return Answer{words.first(at), isSaid ? opinion->end() : at, isSaid};
    }
    // 在一年内|换过工作
    const qsizetype span = words.startsWith(u'在') ? words.indexOf(u'内') + 1 : 0;
    if (span <= LongestAsked && words.size() - span > 2 && isOneOf(words[span + 1], u"过了"))
        return Answer{{}, span, false};
    return deedOfAsked(words);
}

/** 会员|生意倒退: what those do who are asked, whatever verb tells it, where nothing else stands there. */
std::optional<PollReader::Answer> PollReader::deedOfAsked(QStringView words) const
{
    constexpr qsizetype LongestWho = 4;
    constexpr qsizetype ShortestDeed = 3;
    if (words.size() > LongestDeed || !std::all_of(words.begin(), words.end(), isHan))
        return std::nullopt;
    for (qsizetype at = std::min(LongestWho, words.size() - ShortestDeed); at >= 2; --at) {
        const auto asked = m_cues.naming.endingAt(words, at, roles({NameCue::Asked}));
        if (asked && asked->length > 1 && !isOneOf(words[at], u"的和与及、来是为以"))
            return Answer{words.first(at), at, false};
    }
    return std::nullopt;
}

/** What is said or done from @p at on: in the next clause where a comma stands there. */
QString PollReader::deedAt(qsizetype at, bool isSaid, const SentenceView &sentence) const
{
    const QStringView text = m_article.text();
    qsizetype begin = at;
    if (isSaid && charAt(text, begin) == u',')
        ++begin;
    const qsizetype limit = std::min(m_article.clauseEnd(sentence, begin), begin + LongestDeed);
    qsizetype end = begin;
    while (end < limit && (isHan(text[end]) || text[end] == u'“' || text[end] == u'”' || text[end].isDigit()))
        ++end;
    QStringView words = text.mid(begin, std::max<qsizetype>(end - begin, 0));
    while (words.size() > 2 && isOneOf(words.front(), u"曾已会仍都也将则均更才常至经有"))
        words = words.mid(
            words.startsWith(u"至今") || words.startsWith(u"曾经") || words.startsWith(u"已经") ? 2 : 1);
    return m_slots.trimmer().tidy(words);
}

/** 认为租金偏高的只有|14% */
QString PollReader::toldBefore(const IndicatorSlot &slot) const
{
    QStringView words = slot.before;
    while (!words.isEmpty() && isOneOf(words.back(), u"只仅有占达约近则更为逾超"))
        words.chop(1);
    if (words.size() < 4 || !isOneOf(words.back(), u"的者"))
        return {};
    words.chop(1);
    const auto said = m_cues.naming.lastIn(words, 0, words.size(), roles({NameCue::Opinion}));
    return said && !said->value.isEmpty() && words.size() - said->end() >= 2
               ? m_slots.trimmer().tidy(words.mid(said->end()))
               : QString();
}

std::optional<IndicatorReading> PollReader::read(const Quantity &quantity, const IndicatorSlot &slot,
                                                 const SentenceView &sentence) const
{
    if (!isShare(quantity) || quantity.kind == Kind::Multiple || quantity.unit == u"百分点")
        return std::nullopt;
    if (const QString told = toldBefore(slot); told.size() >= 2)
        return named(told + QStringLiteral("比例"), 600, "indicator.poll");
    // 覆盖率62%,已达标
    if (m_cues.indicator.endingAt(slot.left, slot.left.size(), roles({IndicatorCue::Head})))
        return std::nullopt;
    qsizetype begin = slot.behind.data() - m_article.text().data();
    const qsizetype about = lengthOfAbout(slot.behind, m_cues.phrase);
    QStringView words =
        m_article.text().mid(begin, std::max<qsizetype>(m_article.clauseEnd(sentence, begin) - begin, 0));
    words = words.mid(std::min(about, words.size()));
    if (words.startsWith(u'的'))
        words = words.mid(1);
    const auto answer = answerIn(words);
    // 距上限50%仍有空间: no share of anybody
    if (!answer || (answer->who.isEmpty() && slot.left.size() >= 2))
        return std::nullopt;
    begin = words.data() - m_article.text().data() + answer->begin;
    const QString deed = deedAt(begin, answer->isSaid, sentence);
    if (deed.size() < 2)
        return std::nullopt;
    const QString who = answer->who.toString();
    return named(deed + (who.size() < 2 ? QString() : u'的' + who) + QStringLiteral("比例"), 600,
                 "indicator.poll");
}

} // namespace jiaoshu::engine
