// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/earlierreader.h"

#include "engine/bareindicator.h"
#include "engine/characters.h"
#include "engine/phraseshapes.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::roles;
using model::Kind;

constexpr int FarthestUnit = 40;     ///< figures back to one with the same unit
constexpr int LeastToLeanOn = 450;   ///< permille
constexpr qsizetype LongestMore = 3; ///< 再增

} // namespace

bool isGrowth(const IndicatorReading &reading)
{
    return reading.why.rule == RuleName("indicator.growth") ||
           reading.why.rule == RuleName("indicator.ratio") || reading.why.rule == RuleName("indicator.part");
}

EarlierReader::EarlierReader(const lexicon::Lexicon &lexicon, const ArticleView &article,
                             const IndicatorSlotReader &slotReader, const QList<IndicatorReading> &readings,
                             const IndicatorTopic &topic)
    : m_cues(lexicon.cues().indicator), m_article(article), m_slots(slotReader), m_readings(readings),
      m_topic(topic), m_shares(lexicon, slotReader), m_deeds(lexicon, slotReader)
{}

bool EarlierReader::endsWithHead(QStringView phrase) const
{
    return m_cues.endingAt(phrase, phrase.size(), roles({IndicatorCue::Head})).has_value();
}

std::optional<IndicatorReading> EarlierReader::orOther(int index, const IndicatorSlot &slot,
                                                       const SentenceView &sentence) const
{
    if (!slot.before.startsWith(u'或'))
        return std::nullopt;
    if (index > sentence.firstQuantity && isShare(quantity(index)) &&
        m_readings[index - 1].why.rule == RuleName("indicator.growth"))
        return named(m_readings[index - 1].phrase, 600, "indicator.or");
    if (slot.verb.isEmpty() && !m_topic.before.isEmpty() &&
        m_slots.trimmer().before(slot.before.mid(1)).size() < 2)
        return named(m_topic.before, 600, "indicator.or");
    return std::nullopt;
}

std::optional<IndicatorReading> EarlierReader::sameAsBefore(int index, const IndicatorSlot &slot,
                                                            const SentenceView &sentence,
                                                            const PartReader &parts,
                                                            const QString &nounBehind) const
{
    const bool follows = index > sentence.firstQuantity;
    // 企业20家,营收过亿元|的有5家: those of them
    if (slot.afterOther && slot.right.isEmpty() && slot.before.startsWith(u'的') &&
        m_slots.trimmer().withoutReaching(slot.before.mid(1)).isEmpty()) {
        if (const QString same = sameUnit(index, sentence.firstQuantity); same.size() >= 2)
            return named(same, 500, "indicator.previous");
    }
    if (follows && parts.isSomeOfThem(index, slot, nounBehind))
        return named(m_readings[index - 1].phrase, 800, "indicator.pair");
    // 今年再做800户: the same once more, and not 另编列4200万元购置电脑
    if (BareIndicator::isOnceMore(slot) && slot.right.isEmpty() && !endsWithHead(slot.left) &&
        m_slots.actOf(slot).size() < 2) {
        if (const QString same = sameUnit(index, quantity(index).kind == Kind::Count ? 0 : m_blockFirst);
            same.size() >= 2)
            return named(same, 500, "indicator.previous");
    }
    // 毛利率增长2个百分点至52%: the level that was reached
    if (follows && isShare(quantity(index)) && slot.left.isEmpty() && slot.right.isEmpty() &&
        !slot.before.isEmpty() && isOneOf(slot.before.front(), u"至到达") && !m_topic.subject.isEmpty() &&
        m_readings[index - 1].why.rule == RuleName("indicator.growth"))
        return named(m_topic.subject, 750, "indicator.pair");
    return pairOf(index, slot, sentence);
}

/** 510户|1592人, 由5家增至|8家: shares what the figure before was about. */
std::optional<IndicatorReading> EarlierReader::pairOf(int index, const IndicatorSlot &slot,
                                                      const SentenceView &sentence) const
{
    // what stands between them is a verb of reaching alone
    const bool reaches = slot.afterOther && !slot.before.isEmpty() && !slot.before.startsWith(u'(');
    const bool known =
        index > sentence.firstQuantity && m_readings[index - 1].why.rule != RuleName("indicator.none");
    if (!known || !(slot.touches || reaches) || !slot.right.isEmpty() || !slot.left.isEmpty())
        return std::nullopt;
    // 追缴312万元,9人受到问责
    const bool isOther =
        slot.touches && !slot.afterOther
            ? quantity(index).kind != quantity(index - 1).kind ||
                  (countsByItself(quantity(index).unit) && !is(quantity(index - 1).unit, u"户") &&
                   quantity(index).unit != quantity(index - 1).unit)
            : slot.before.endsWith(u'、') && quantity(index).unit != quantity(index - 1).unit;
    if (isOther && m_deeds.ofPair(index, slot, sentence).size() >= 2)
        return std::nullopt;
    // 收入比由2.67(农村居民为1)|缩小到2.58: the figure before what stands in parentheses
    const bool isBehind = slot.before.startsWith(u')') && index - 2 >= sentence.firstQuantity;
    const QString told = baseOf(index - 1 - isBehind, quantity(index));
    // 货物税减少9亿元|至118亿元: the level itself
    const QString base = slot.before.startsWith(u'至') ? m_shares.withoutGrowth(told) : told;
    return named(base, endsWithHead(base) ? 920 : 750, "indicator.pair");
}

QString EarlierReader::baseOf(int index, const Quantity &quantity) const
{
    if (m_readings[index].why.rule == RuleName("indicator.age") && !m_topic.subject.isEmpty())
        return m_topic.subject;
    return isGrowth(m_readings[index]) && !isShare(quantity) && !m_topic.subject.isEmpty()
               ? m_topic.subject
               : m_readings[index].phrase;
}

QString EarlierReader::sameUnit(int index, int first) const
{
    const Quantity &own = quantity(index);
    if (own.unit.isEmpty() || isShare(own) || own.kind == Kind::Duration)
        return {};
    for (int i = index - 1; i >= std::max(first, index - FarthestUnit); --i) {
        const Quantity &other = quantity(i);
        const bool fits = other.unit == own.unit && other.kind == own.kind && other.per == own.per;
        if (fits && !isGrowth(m_readings[i]) && m_readings[i].phrase.size() >= 2 &&
            m_readings[i].why.confidencePermille >= LeastToLeanOn)
            return m_readings[i].phrase;
    }
    return {};
}

QString EarlierReader::moreOf(int index, const IndicatorSlot &slot) const
{
    const Quantity &own = quantity(index);
    const bool isThing = own.kind == Kind::Count && own.hasUnitWord && !countsByItself(own.unit) &&
                         !is(own.unit, u"户") && !is(own.unit, u"名");
    const bool isMore =
        slot.left.size() <= LongestMore && !slot.left.isEmpty() && isOneOf(slot.left.front(), u"再另又");
    return isThing && isMore && slot.right.isEmpty() && m_shares.growsAlone(slot)
               ? sameUnit(index, m_blockFirst)
               : QString();
}

QString EarlierReader::aimOf(int index, const IndicatorSlot &slot) const
{
    constexpr qsizetype Farthest = 4; // 的全年
    const qsizetype aim = slot.behind.indexOf(u"目标");
    if (aim < 0 || aim > Farthest)
        return {};
    const QString same = endsWithHead(slot.left) ? QString() : sameUnit(index, m_blockFirst);
    return same.isEmpty() ? QString() : same + QStringLiteral("目标");
}

QString EarlierReader::summedUp(int index, const IndicatorSlot &slot, const SentenceView &sentence) const
{
    const Quantity &own = quantity(index);
    // 资金3亿元,累计12亿元: of the figure before
    const bool isSum = sentence.goesOn && index == sentence.firstQuantity && slot.left.size() < 2 &&
                       slot.right.isEmpty() && !isShare(own) && slot.before.contains(u"累计");
    for (int i = m_blockFirst; isSum && i < std::min(index, m_blockFirst + FarthestUnit); ++i) {
        const Quantity &other = quantity(i);
        if (other.unit == own.unit && other.kind == own.kind && other.per == own.per &&
            !isGrowth(m_readings[i]) && m_readings[i].why.confidencePermille >= LeastToLeanOn)
            return m_readings[i].phrase;
    }
    return {};
}

QString EarlierReader::sameAs(int index, const SentenceView &sentence) const
{
    // 每股盈余3元,优于上季的2元: a rate there, and no more than money here
    for (int i = index - 1; i >= sentence.firstQuantity && !isShare(quantity(index)); --i) {
        if (quantity(i).unit == quantity(index).unit && !isGrowth(m_readings[i]))
            return m_readings[i].phrase;
    }
    if (!isShare(quantity(index)))
        return sameUnit(index, m_blockFirst);
    return m_topic.share.isEmpty() ? m_topic.subject : m_topic.share;
}

} // namespace jiaoshu::engine
