// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words that PhraseTrimmer knows by themselves: times, places, adverbials, and what a word stands in.
#include "engine/phrasetrimmer.h"

#include "engine/characters.h"
#include "engine/periodfinder.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::CueRoles;
using lexicon::IndicatorCue;
using lexicon::PhraseCue;
using lexicon::PlaceCue;
using lexicon::roles;

constexpr qsizetype LongestCause = 16; ///< characters up to the 因素 that is left out
constexpr qsizetype LongestWord = 4;   ///< of those a cue may stand in

} // namespace

qsizetype PhraseTrimmer::timeLengthAt(QStringView text, qsizetype at) const
{
    if (at >= text.size() || !mayBeginTime(text, at, m_lexicon.cues().period))
        return 0;
    const auto time = timeMentionAt(text, at, m_lexicon.cues().period,
                                    {.written = 2000, .reported = 2000, .named = 2000, .day = {}});
    if (!time)
        return 0;
    // 去年|底, 2018年|初, but 初中
    const bool tail =
        time->end < text.size() && isOneOf(text[time->end], u"初末底") &&
        (time->end + 1 == text.size() || !isOneOf(text[time->end + 1], u"中级步期始创心薪端部层线"));
    return time->end - at + tail;
}

qsizetype PhraseTrimmer::leadingPlace(QStringView text) const
{
    const auto back = m_lexicon.cues().place.beginningAt(
        text, 0,
        roles({PlaceCue::Province, PlaceCue::City, PlaceCue::County, PlaceCue::District, PlaceCue::Town,
               PlaceCue::Country, PlaceCue::Named}));
    // 省内县外务工: no place, but which of them
    const auto word = m_lexicon.cues().place.beginningAt(text, 0, roles({PlaceCue::Plain}));
    if (back)
        return word && word->length > back->length ? 0 : back->length;
    if (text.isEmpty())
        return 0;
    if (!m_lexicon.places().mayBeginAt(text, 0))
        return unknownPlace(text);
    for (const lexicon::PlaceName &name : m_lexicon.places().namesAt(text, 0)) {
        const bool everyday = m_lexicon.cues()
                                  .place.beginningAt(text.first(name.length), 0, roles({PlaceCue::Everyday}))
                                  .has_value();
        const bool county = m_lexicon.places().place(name.ids.front()).level == lexicon::PlaceLevel::County;
        // 武汉|市民
        const bool shared = name.length > 2 && text[name.length - 1] == u'市' && name.length < text.size() &&
                            isOneOf(text[name.length], u"民场区");
        // 东南亚旅客, whom another country counts
        const QStringView behind = text.mid(name.length);
        if (m_lexicon.places().place(name.ids.front()).level == lexicon::PlaceLevel::Country &&
            m_lexicon.cues().phrase.beginningAt(behind, 0, roles({PhraseCue::Visitor})))
            return 0;
        // 始兴|有茶园
        const bool isSubject = county && !behind.isEmpty() && isOneOf(behind.front(), u"有共现辖累");
        if (name.form == lexicon::PlaceForm::Full || (!everyday && (!county || isSubject)))
            return name.length - shared;
    }
    return unknownPlace(text);
}

/** 安桥县|实现: an area that no table knows, before what it does; 贫困村|实现 is none. */
qsizetype PhraseTrimmer::unknownPlace(QStringView text) const
{
    constexpr qsizetype Shortest = 3;
    constexpr qsizetype Longest = 4;
    for (qsizetype end = Shortest; end <= Longest && end + 2 <= text.size(); ++end) {
        if (!isHan(text[end - 1]))
            return 0;
        if (!isOneOf(text[end - 1], u"县市镇乡村"))
            continue;
        const auto verb = m_lexicon.cues().indicator.beginningAt(
            text, end, roles({IndicatorCue::Verb, IndicatorCue::Light}));
        return verb && verb->length > 1 && isName(text.first(end)) ? end : 0;
    }
    return 0;
}

/** Whether no word of everyday stands in the name of an area: 洛郎村, and no 贫困村, 中心镇, 全省县. */
bool PhraseTrimmer::isName(QStringView area) const
{
    const auto &cues = m_lexicon.cues();
    const lexicon::CueRoles any = ~lexicon::CueRoles{};
    if (isOneOf(area.front(), u"全各该我本两一多每外邻此这那某几数个名强大"))
        return false;
    for (qsizetype at = 0; at + 1 < area.size(); ++at) {
        const auto word = cues.indicator.beginningAt(area, at, any);
        const auto other = cues.place.beginningAt(area, at, any);
        if ((word && word->length > 1) || (other && other->length > 1))
            return false;
    }
    return true;
}

/** 开航以来: a span of time that is told by what began it; 0 for none, and where something stands before it.
 */
qsizetype PhraseTrimmer::sinceLength(QStringView text)
{
    const qsizetype end = std::min(LongestCause, text.size());
    for (qsizetype at = 1; at < end; ++at) {
        if (text[at] == u'来' && text[at - 1] == u'以')
            return at >= 3 ? at + 1 : 0;
        if (isOneOf(text[at], u"自从由") || text[at].isDigit())
            return 0;
    }
    return 0;
}

/** 经董事会审议后, 在同等条件下: says when or how. */
qsizetype PhraseTrimmer::adverbialLength(QStringView text) const
{
    if (text.size() < 6 || isInsideWord(text, 0))
        return 0;
    // 剔除减税因素|同口径增长
    if (startsWith(text, 0, u"剔除") || startsWith(text, 0, u"扣除")) {
        const qsizetype cause = text.indexOf(u"因素");
        if (cause < 0 || cause > LongestCause)
            return 0;
        const qsizetype end = cause + 2 + 2 * (startsWith(text, cause + 2, u"影响"));
        return end + (end < text.size() && text[end] == u'后');
    }
    if (!isOneOf(text.front(), u"经在自从随受除当"))
        return 0;
    for (qsizetype at = 3; at + 2 < text.size(); ++at) {
        const bool isBefore = text[at] == u'前' && text.front() == u'在' && !isOneOf(text[at - 1], u"税目");
        if ((isBefore || isOneOf(text[at], u"后时中下里内")) && !isInsideWord(text, at))
            return at + 1;
    }
    return 0;
}

/** 该|行业, 这|家具厂: a word begins behind the first character, which alone points at it. */
bool PhraseTrimmer::isDemonstrative(QStringView text, qsizetype length) const
{
    const auto word = length == 2 && isOneOf(text.front(), u"该本这那我他她")
                          ? m_lexicon.cues().indicator.beginningAt(text, 1, roles({IndicatorCue::Keep}))
                          : std::nullopt;
    return word && word->length > 1;
}

/** 网格员逐户|走访: what was done, without who and how. */
QStringView PhraseTrimmer::behindAdverb(QStringView phrase) const
{
    if (phrase.size() < 6)
        return phrase;
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    if (cues.endingAt(phrase, phrase.size(), roles({IndicatorCue::Head})))
        return phrase;
    const auto adverb = cues.lastIn(phrase, 2, phrase.size() - 2, roles({IndicatorCue::Adverb}));
    return adverb && adverb->length > 1 && phrase.size() - adverb->end() >= 2
               ? trimLeft(phrase.mid(adverb->end()))
               : phrase;
}

/** 上调其|目标价: what the verb at @p at changes; empty where none stands there or it is no amount. */
QStringView PhraseTrimmer::revisedAt(QStringView phrase, qsizetype at) const
{
    const auto verb = m_lexicon.cues().phrase.beginningAt(phrase, at, roles({PhraseCue::Revised}));
    if (!verb)
        return {};
    QStringView what = phrase.mid(verb->end());
    if (what.startsWith(u'其'))
        what = what.mid(1);
    const bool isAmount = what.size() > 2 &&
                          m_lexicon.cues().indicator.endingAt(what, what.size(), roles({IndicatorCue::Head}));
    return isAmount ? what : QStringView();
}

/** 集团共有|门店, 合作社有|冷藏库: what one has, without who has it. */
QStringView PhraseTrimmer::behindHaving(QStringView phrase) const
{
    constexpr OneOf Owners(u"社村户家团司厂镇县校园区");
    constexpr OneOf Inside(u"关线效机色限无害序望条力利"); // 有关, 有线
    if (phrase.size() < 4 || phrase.front() == u'每')
        return phrase;
    if (const auto having =
            m_lexicon.cues().phrase.lastIn(phrase, 1, phrase.size() - 1, roles({PhraseCue::Having}));
        having && phrase.size() - having->end() >= 2)
        return phrase.mid(having->end());
    for (qsizetype at = phrase.size() - 3; at > 1; --at) {
        if (phrase[at] == u'有' && isOneOf(phrase[at - 1], Owners) && !isOneOf(phrase[at + 1], Inside) &&
            !isInsideWord(phrase, at))
            return phrase.mid(at + 1);
    }
    return phrase;
}

/** 覆盖度|由治理前, 岁入|于卸任前: what stands before a phrase that says when; empty where nothing does. */
QStringView PhraseTrimmer::beforeTime(QStringView phrase) const
{
    for (qsizetype at = phrase.size() - 2; at >= 2; --at) {
        if (isOneOf(phrase[at], u"由从自于在到与") && !isInsideWord(phrase, at))
            return phrase.first(at);
    }
    return {};
}

bool PhraseTrimmer::isReckoning(QStringView text) const
{
    const QStringView words = trimRight(text);
    return m_lexicon.cues().phrase.endingAt(words, words.size(), roles({PhraseCue::Reckoned})).has_value();
}

bool PhraseTrimmer::isInsideWord(QStringView text, qsizetype at) const
{
    // 才 of 人才, 就 of 就业
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    const CueRoles word = roles({IndicatorCue::Keep});
    for (qsizetype back = 1; back <= std::min<qsizetype>(at, LongestWord - 1); ++back) {
        const auto around = cues.beginningAt(text, at - back, word);
        if (around && around->length > back)
            return true;
    }
    return cues.beginningAt(text, at, word).has_value();
}

/** 成都, 都江堰: a word of one character stands in the name of a place. */
bool PhraseTrimmer::isInsidePlace(QStringView text, qsizetype at) const
{
    for (qsizetype begin = std::max<qsizetype>(at - 1, 0); begin <= at; ++begin) {
        if (!m_lexicon.places().mayBeginAt(text, begin))
            continue;
        const auto names = m_lexicon.places().namesAt(text, begin);
        if (!names.isEmpty() && begin + names.front().length > at)
            return true;
    }
    return false;
}

/** 以上 of 规模以上企业 */
bool PhraseTrimmer::isAcrossWord(QStringView text, qsizetype at, qsizetype length) const
{
    const auto longer = m_lexicon.cues().indicator.beginningAt(text, at, roles({IndicatorCue::Keep}));
    if (longer && longer->length > length) // 集中 of 集中连片
        return true;
    if (at < 2)
        return false;
    const auto around = m_lexicon.cues().indicator.beginningAt(text, at - 2, roles({IndicatorCue::Keep}));
    return around && around->length > 2;
}

} // namespace jiaoshu::engine
