// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/countedunitreader.h"

#include "engine/characters.h"
#include "engine/phraseshapes.h"
#include "lexicon/lexicon.h"

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::PhraseCue;
using lexicon::roles;

IndicatorReading counted(const QString &phrase)
{
    return named(phrase, 700, "indicator.counted");
}

bool countsPeopleOrHouseholds(const Quantity &quantity)
{
    return is(quantity.unit, u"户") || is(quantity.unit, u"人");
}

} // namespace

CountedUnitReader::CountedUnitReader(const lexicon::Lexicon &lexicon, const ArticleView &article,
                                     const QList<IndicatorReading> &readings)
    : m_cues(lexicon.cues().indicator), m_phrases(lexicon.cues().phrase), m_names(lexicon.cues().naming),
      m_article(article), m_readings(readings)
{}

/** 全村286户|人家, 该镇1.2万户|4万人: all households and people of a place. */
std::optional<IndicatorReading> CountedUnitReader::ofAll(int index, const IndicatorSlot &slot,
                                                         const SentenceView &sentence) const
{
    const QString &unit = m_article.quantities()[index].unit;
    const bool isAlone = slot.left.isEmpty() && slot.verb.isEmpty();
    const auto home = m_phrases.beginningAt(slot.behind, 0, roles({PhraseCue::Home}));
    // 166户人家|户均增收, 5户人家|养蜂: they are told of
    if (is(unit, u"户") && isAlone && home &&
        (home->length == slot.behind.size() || slot.before.isEmpty() || tellsOfAll(slot.before)) &&
        !isOneOf(charAt(slot.behind, home->length), u"户人"))
        return counted(QStringLiteral("户数"));
    const bool isBare = isAlone && (slot.behind.isEmpty() || isOneOf(slot.behind.front(), u"里中人、"));
    const bool isPair = index > sentence.firstQuantity && slot.touches &&
                        m_readings[index - 1].why.rule == RuleName("indicator.counted");
    if (is(unit, u"户") && isBare && tellsOfAll(slot.before))
        return counted(QStringLiteral("户数"));
    if (is(unit, u"人") && isBare && slot.right.isEmpty() && (isPair || tellsOfAll(slot.before)))
        return counted(QStringLiteral("人口"));
    return std::nullopt;
}

/** Whether the figure before @p index was named by its noun or its unit, and counts neither of the two. */
bool CountedUnitReader::goesOnList(int index) const
{
    const RuleName rule = m_readings[index - 1].why.rule;
    const bool isCounted = rule == RuleName("indicator.counted");
    const bool ofList =
        isCounted || rule == RuleName("indicator.behind") || rule == RuleName("indicator.unit");
    const Quantity &before = m_article.quantities()[index - 1];
    return ofList && m_article.quantities()[index].span.begin != before.span.end &&
           (isCounted || !countsPeopleOrHouseholds(before));
}

bool CountedUnitReader::isOfSettlement(const IndicatorSlot &slot) const
{
    QStringView words = slot.before;
    while (!words.isEmpty() && isOneOf(words.back(), u"里中有共约近的才只"))
        words.chop(1);
    return m_phrases.endingAt(words, words.size(), roles({PhraseCue::Settlement})).has_value();
}

std::optional<IndicatorReading> CountedUnitReader::read(int index, const IndicatorSlot &slot,
                                                        const SentenceView &sentence,
                                                        const QString &nounBehind,
                                                        const IndicatorTopic &topic) const
{
    if (auto all = ofAll(index, slot, sentence))
        return all;
    // 厂里现有|96人: those who work there
    const QString &unit = m_article.quantities()[index].unit;
    const auto staffed = m_names.endingAt(slot.left, slot.left.size(), roles({lexicon::NameCue::Staffed}));
    if (staffed && slot.behind.isEmpty() && slot.verb.isEmpty() && (is(unit, u"人") || is(unit, u"名")))
        return counted(staffed->value.toString());
    if (!slot.right.isEmpty() || slot.left.size() >= 2)
        return std::nullopt;
    const Quantity &quantity = m_article.quantities()[index];
    const auto noun = m_cues.beginningAt(quantity.unit, 0, roles({IndicatorCue::UnitNoun}));
    if (noun && noun->length == quantity.unit.size()) // 22县市 says enough by itself
        return named((slot.verb.isEmpty() && quantity.unit.size() == 1 ? topic.verb : slot.verb) +
                         quantity.unit,
                     800, "indicator.unit");
    const qsizetype own = slot.before.startsWith(nounBehind) ? nounBehind.size() : 0;
    if (!slot.left.isEmpty() || !slot.verb.isEmpty() || slot.before.size() - own > 2 ||
        (slot.behind.size() > 2 && index > 0 && !slot.touches) || index <= sentence.firstQuantity ||
        !countsPeopleOrHouseholds(quantity) || !goesOnList(index))
        return std::nullopt;
    return counted(is(quantity.unit, u"户") ? QStringLiteral("户数") : QStringLiteral("人口"));
}

} // namespace jiaoshu::engine
