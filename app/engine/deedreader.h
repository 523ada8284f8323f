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

/** Names figures by what is done: 带动1.2万人就业, 每人每月补助600元, 种了32亩. Looks at lexicon and slots,
 * which must outlive it. */
class DeedReader
{
public:
    DeedReader(const lexicon::Lexicon &lexicon, const IndicatorSlotReader &slotReader);

    /** What the words before the figure do with it; nothing where they name it by themselves.
     *  @param theme what the clause before is about, where no figure stands there. */
    [[nodiscard]] std::optional<IndicatorReading> before(const Quantity &quantity, const IndicatorSlot &slot,
                                                         const QString &theme,
                                                         const IndicatorTopic &topic) const;
    /** 县财政拿出|5亿元扶持产业: what is done with the money; nothing where the words behind name it. */
    [[nodiscard]] std::optional<IndicatorReading> spent(const Quantity &quantity,
                                                        const IndicatorSlot &slot) const;
    /** 会有|3万伙落成, 兴建约|5万伙: how many homes are built; nothing for others. */
    [[nodiscard]] std::optional<IndicatorReading> built(const Quantity &quantity,
                                                        const IndicatorSlot &slot) const;
    /** 还有419户1026人|没有脱贫: those who have not yet done it; nothing for others. */
    [[nodiscard]] std::optional<IndicatorReading> notYet(int index, const Quantity &quantity,
                                                         const IndicatorSlot &slot,
                                                         const SentenceView &sentence) const;
    /** What is done behind a figure that no words before it name: 15户、64人|脱贫. */
    [[nodiscard]] std::optional<IndicatorReading> behind(int index, const Quantity &quantity,
                                                         const IndicatorSlot &slot,
                                                         const SentenceView &sentence) const;
    /** 退出、410户|1300人脱贫: what those do who are counted by @p index and the figure that touches it. */
    [[nodiscard]] QString ofPair(int index, const IndicatorSlot &slot, const SentenceView &sentence) const;

private:
    [[nodiscard]] std::optional<IndicatorReading> usedLand(const Quantity &quantity,
                                                           const IndicatorSlot &slot) const;
    [[nodiscard]] QString boughtIn(QStringView deed) const;
    [[nodiscard]] QStringView visitsOf(const Quantity &quantity, const IndicatorSlot &slot) const;
    [[nodiscard]] static bool isKept(const Quantity &quantity, const IndicatorSlot &slot);
    [[nodiscard]] QString eachGets(const IndicatorSlot &slot, const QString &theme,
                                   const IndicatorTopic &topic) const;
    [[nodiscard]] bool isGivenForEach(QStringView words) const;

    const lexicon::CueTable &m_cues;
    const lexicon::CueTable &m_phrases;
    const IndicatorSlotReader &m_slots;
};

} // namespace jiaoshu::engine
