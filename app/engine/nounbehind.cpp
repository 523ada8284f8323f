// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands behind a number and says itself what it is: a gift, a stake, a rate of tax.
#include "engine/nounindicator.h"

#include "engine/characters.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

using lexicon::IndicatorCue;
using lexicon::roles;
using model::Kind;

/** 按每户|500元发放慰问金, 按每床每月|180元的标准给予补助: what is given at such a rate; empty for others. */
QString NounIndicator::givenBehind(const Quantity &quantity, const IndicatorSlot &slot) const
{
    constexpr qsizetype Longest = 10;
    const bool isStandard = quantity.kind == Kind::Money && slot.behind.startsWith(u"的标准");
    if ((quantity.kind != Kind::Rate && !isStandard) ||
        (slot.left.size() >= 2 && !slot.left.startsWith(u'按')))
        return {};
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    QStringView words = slot.behind;
    if (words.startsWith(u"的标准"))
        words = words.sliced(3);
    else if (words.startsWith(u"标准"))
        words = words.sliced(2);
    while (const auto verb = cues.beginningAt(words, 0, roles({IndicatorCue::CutAfter})))
        words = words.sliced(verb->length);
    const bool isWhole = std::all_of(words.begin(), words.end(), isHan);
    const bool isGift = cues.endingAt(words, words.size(), roles({IndicatorCue::Head})).has_value();
    return isWhole && isGift && words.size() >= 2 && words.size() <= Longest ? words.toString() : QString();
}

/** 适用|20%税率, 加征|25%关税: it says itself what it is. */
bool NounIndicator::isRateBehind(const Quantity &quantity, const IndicatorSlot &slot) const
{
    constexpr qsizetype Longest = 6;
    return quantity.kind == Kind::Percent && slot.right.size() >= 2 && slot.right.size() <= Longest &&
           isOneOf(slot.right.back(), u"率税") && slot.behind.startsWith(slot.right) &&
           !m_lexicon.cues().indicator.endingAt(slot.left, slot.left.size(), roles({IndicatorCue::Head}));
}

/** 收购远山科技|51%股权: of whom, and that it is a stake. */
QString NounIndicator::stakeBehind(const Quantity &quantity, const IndicatorSlot &slot)
{
    if (quantity.kind != Kind::Percent)
        return {};
    const QStringView words = slot.behind.startsWith(u'的') ? slot.behind.mid(1) : slot.behind;
    if (!words.startsWith(u"股权") && !words.startsWith(u"股份") && !words.startsWith(u"权益"))
        return {};
    const QStringView whose = QStringView(slot.left).mid(slot.left.lastIndexOf(u'、') + 1);
    return whose % words.first(2);
}

} // namespace jiaoshu::engine
