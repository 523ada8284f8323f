// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/partreader.h"

#include "engine/characters.h"
#include "lexicon/lexicon.h"

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::roles;
using model::Kind;

constexpr qsizetype LongestPart = 6; ///< characters

/** 高速公路 and 公路总里程: what both share stands once. */
QString joined(const QString &part, const QString &whole)
{
    for (qsizetype shared = std::min(part.size(), whole.size()) - 1; shared > 0; --shared) {
        if (part.endsWith(whole.first(shared)))
            return part + whole.mid(shared);
    }
    return part + whole;
}

} // namespace

PartReader::PartReader(const lexicon::Lexicon &lexicon, const ArticleView &article,
                       const QList<IndicatorReading> &readings)
    : m_cues(lexicon.cues().indicator), m_article(article), m_readings(readings)
{}

std::optional<IndicatorReading> PartReader::ofWhole(int index, const IndicatorSlot &slot,
                                                    const SentenceView &sentence)
{
    const bool opens = index > 0 && slot.before.startsWith(u"其中") && slot.left.size() >= 2;
    const bool goesOn = m_whole >= sentence.firstQuantity - 1 &&
                        (slot.before.startsWith(u'、') || slot.before.startsWith(u','));
    if (opens && (index > sentence.firstQuantity || sentence.goesOn))
        m_whole = index - 1;
    else if (opens || !goesOn)
        m_whole = -1;
    if (m_whole < 0 || !mayBePart(index, slot))
        return std::nullopt;
    return IndicatorReading{joined(slot.left, m_readings[m_whole].phrase),
                            {600, RuleName("indicator.before")}};
}

/** Whether the words before quantity @p index only say which part of the whole it is. */
bool PartReader::mayBePart(int index, const IndicatorSlot &slot) const
{
    const Quantity &own = m_article.quantities()[index];
    const Quantity &whole = m_article.quantities()[m_whole];
    const IndicatorReading &reading = m_readings[m_whole];
    if (own.kind != whole.kind || own.unit != whole.unit || own.kind == Kind::Count ||
        own.kind == Kind::Measure || own.kind == Kind::Duration ||
        reading.why.rule == RuleName("indicator.growth") || reading.phrase.contains(slot.left))
        return false;
    if (slot.left.size() > LongestPart || !slot.right.isEmpty() || slot.endsWithOf || !slot.verb.isEmpty())
        return false;
    return m_cues.endingAt(reading.phrase, reading.phrase.size(), roles({IndicatorCue::Head})) &&
           !m_cues.endingAt(slot.left, slot.left.size(),
                            roles({IndicatorCue::Head, IndicatorCue::Amount, IndicatorCue::Generic,
                                   IndicatorCue::Noun, IndicatorCue::Keep}));
}

std::optional<IndicatorReading> PartReader::ofAnother(int index, const IndicatorSlot &slot,
                                                      const SentenceView &sentence) const
{
    const Quantity &own = m_article.quantities()[index];
    if (index <= sentence.firstQuantity || own.kind != Kind::Measure || slot.left.size() < 2 ||
        !slot.verb.isEmpty() || !slot.right.isEmpty())
        return std::nullopt;
    const Quantity &other = m_article.quantities()[index - 1];
    const QString &told = m_readings[index - 1].phrase;
    const auto head = m_cues.endingAt(told, told.size(), roles({IndicatorCue::Head}));
    if (other.unit != own.unit || !head || head->length < 2 || head->begin < 2 ||
        slot.left.size() > told.size() ||
        m_cues.endingAt(
            slot.left, slot.left.size(),
            roles({IndicatorCue::Head, IndicatorCue::Amount, IndicatorCue::Generic, IndicatorCue::Noun})))
        return std::nullopt;
    return IndicatorReading{slot.left + told.mid(head->begin), {600, RuleName("indicator.before")}};
}

bool PartReader::isSomeOfThem(int index, const IndicatorSlot &slot, const QString &nounBehind) const
{
    const Quantity &own = m_article.quantities()[index];
    if (!slot.afterOther || own.kind != Kind::Count || own.unit != m_article.quantities()[index - 1].unit ||
        nounBehind.size() < 2 || m_readings[index - 1].phrase.size() < 2 ||
        (slot.right.size() >= 2 && isOneOf(slot.right.back(), u"生人户员者童工民") &&
         !m_readings[index - 1].phrase.endsWith(slot.right)))
        return false;
    const QStringView between =
        slot.before.startsWith(nounBehind) ? slot.before.mid(nounBehind.size()) : slot.before;
    return is(between, u"里有") || is(between, u"中有") || is(between, u"之中有") || is(between, u"当中有") ||
           is(between, u"有") || is(between, u"中") || is(between, u"里");
}

} // namespace jiaoshu::engine
