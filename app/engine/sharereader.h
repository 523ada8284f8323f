// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/growthreader.h"
#include "engine/indicatorreader.h"
#include "engine/indicatorslot.h"
#include "engine/indicatortopic.h"

#include <optional>

namespace jiaoshu::engine {

/** Whether a quantity tells a part or a multiple of another one. */
[[nodiscard]] bool isShare(const Quantity &quantity);

/** Names growths (X增长) and shares (A占B比重, A为B比例). */
class ShareReader
{
public:
    ShareReader(const lexicon::Lexicon &lexicon, const IndicatorSlotReader &slotReader)
        : m_lexicon(lexicon), m_growth(lexicon), m_slots(slotReader)
    {}

    /** @param theme what the clause before is about, where no figure stands there.
     *  @param topic takes the growth's own subject over. */
    [[nodiscard]] std::optional<IndicatorReading> growth(const Quantity &quantity, const IndicatorSlot &slot,
                                                         const QString &theme, IndicatorTopic &topic) const;
    /** @param theme as above
     *  @param topic takes over the whole that the share is of. */
    [[nodiscard]] std::optional<IndicatorReading> ratio(const Quantity &quantity, const IndicatorSlot &slot,
                                                        const QString &theme, IndicatorTopic &topic) const;

    /** 车队62辆,当中|15辆为电动车: what those are that are counted apart. */
    [[nodiscard]] std::optional<IndicatorReading> thoseThatAre(const Quantity &quantity,
                                                               const IndicatorSlot &slot) const;
    /** 货物税因买气递延,减少|9亿元: whether its words tell a growth and not of what. */
    [[nodiscard]] bool growsAlone(const IndicatorSlot &slot) const
    {
        const auto growth = m_growth.endingAt(slot.left);
        return growth && growth->subjectEnd == 0;
    }
    /** 岁入|增加: @p phrase without the growth it ends with; whole where it says little then. */
    [[nodiscard]] QString withoutGrowth(const QString &phrase) const;
    /** 林业所占比重: of the whole that the last share was of. */
    void completeWhole(QString &phrase, const IndicatorTopic &topic) const;

private:
    [[nodiscard]] QString nameOf(const Growth &growth, QStringView words, const Quantity &quantity) const;
    [[nodiscard]] QString ownSubject(QStringView words, const IndicatorSlot &slot) const;
    [[nodiscard]] QString areaOrPlan(QStringView words) const;
    [[nodiscard]] std::optional<IndicatorReading> paidBy(const IndicatorSlot &slot) const;
    [[nodiscard]] std::optional<Growth> growthBefore(const Quantity &quantity, const IndicatorSlot &slot,
                                                     QStringView &words) const;
    [[nodiscard]] std::optional<Growth> signedGrowth(const IndicatorSlot &slot) const;
    [[nodiscard]] std::optional<IndicatorReading>
    growthBehind(const Quantity &quantity, const IndicatorSlot &slot, const IndicatorTopic &topic) const;
    [[nodiscard]] std::optional<IndicatorReading> partOf(const Quantity &quantity, const IndicatorSlot &slot,
                                                         const QString &theme, IndicatorTopic &topic) const;
    [[nodiscard]] std::optional<IndicatorReading> heldAgainst(const IndicatorSlot &slot,
                                                              const IndicatorTopic &topic) const;
    [[nodiscard]] std::optional<IndicatorReading>
    comparedWith(const Quantity &quantity, const IndicatorSlot &slot, const IndicatorTopic &topic) const;
    [[nodiscard]] std::optional<IndicatorReading> madeOf(const IndicatorSlot &slot,
                                                         const IndicatorTopic &topic) const;

    const lexicon::Lexicon &m_lexicon;
    GrowthReader m_growth;
    const IndicatorSlotReader &m_slots;
};

} // namespace jiaoshu::engine
