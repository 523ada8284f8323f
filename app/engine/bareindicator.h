// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/indicatorreader.h"
#include "engine/indicatorslot.h"
#include "engine/indicatortopic.h"

#include <optional>

namespace jiaoshu::lexicon {
class CueTable;
}

namespace jiaoshu::engine {

/** Names figures whose own words say only when, for how long or against what, by what was told before. Looks
 * at lexicon and slots, which must outlive it. */
class BareIndicator
{
public:
    BareIndicator(const lexicon::Lexicon &lexicon, const IndicatorSlotReader &slotReader);

    /** 每股盈余3元,优于上季的|2元; 抽检5批次,高于|4批次的要求: whether it is the same figure of others. */
    [[nodiscard]] bool isHeldAgainst(const IndicatorSlot &slot) const;
    /** 税收连续|两个月衰退: what goes on for so long.
     *  @param sentence where that of the quantity begins */
    [[nodiscard]] std::optional<IndicatorReading> unbroken(const Quantity &quantity,
                                                           const IndicatorSlot &slot, qsizetype sentence,
                                                           IndicatorTopic &topic) const;
    /** 连续参保满|4年, 坐|五小时车: the time of an act. */
    [[nodiscard]] std::optional<IndicatorReading> forSoLong(const Quantity &quantity,
                                                            const IndicatorSlot &slot) const;
    /** 给社员分红9000元,最多的一户拿了|3000元: what one of them has.
     *  @param same what the last such figure of the sentence was about */
    [[nodiscard]] std::optional<IndicatorReading> extremeOne(const IndicatorSlot &slot,
                                                             const QString &same) const;
    /** 每户最高|3万元: how much each gets at most; empty for others. */
    [[nodiscard]] QString mostOfEach(const Quantity &quantity, const IndicatorSlot &slot) const;
    /** 须在公告起|10日内申请: whether somebody has to be done by then. */
    [[nodiscard]] bool isBidden(const IndicatorSlot &slot) const;
    /** Whether its words begin with a time or another span. */
    [[nodiscard]] bool tellsSpan(const IndicatorSlot &slot) const;
    /** 一年得花|3元, 每小时可冲|90杯: of what was told before.
     *  @param theme what the clause before is about, where no figure stands there. */
    [[nodiscard]] std::optional<IndicatorReading> ofSpan(const Quantity &quantity, const IndicatorSlot &slot,
                                                         const QString &theme,
                                                         const IndicatorTopic &topic) const;
    /** 每个月|3200元: what somebody earns, where its clause tells no more; empty for others. */
    [[nodiscard]] QString payOf(const Quantity &quantity, const IndicatorSlot &slot) const;
    /** Whether a name that names no amount is ranked by it. */
    [[nodiscard]] bool isRankedAlone(const IndicatorSlot &slot) const;
    /** 甲行获利9亿元,乙行以|8亿元居次: the same of another. @param same what the last such figure was about
     */
    [[nodiscard]] std::optional<IndicatorReading> ranked(const IndicatorSlot &slot,
                                                         const QString &same) const;
    /** 今年再做|800户: another of the same. */
    [[nodiscard]] static bool isOnceMore(const IndicatorSlot &slot);

private:
    [[nodiscard]] bool endsWithDoing(QStringView words) const;

    const lexicon::CueTable &m_cues;
    const lexicon::CueTable &m_phrases;
    GrowthReader m_growth;
    const IndicatorSlotReader &m_slots;
};

} // namespace jiaoshu::engine
