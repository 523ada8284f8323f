// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/indicatorreader.h"
#include "engine/indicatorslot.h"

#include <optional>

namespace jiaoshu::engine {

/** Names how far something lies from a place: 距县城|12公里, 位于市区以南|35公里处. Looks at the lexicon
 * and the slots, which must outlive it. Thread safe. */
class DistanceReader
{
public:
    DistanceReader(const lexicon::Lexicon &lexicon, const IndicatorSlotReader &slotReader)
        : m_lexicon(lexicon), m_slots(slotReader)
    {}

    /** 12公里|长的海岸线, 水面30米|宽: how long or wide it is; nothing for others. */
    [[nodiscard]] std::optional<IndicatorReading> extent(const Quantity &quantity,
                                                         const IndicatorSlot &slot) const;
    /** @param theme what the sentence is about, which lies there where its clause does not say.
     *  @return nothing for what is no distance. */
    [[nodiscard]] std::optional<IndicatorReading> read(const Quantity &quantity, const IndicatorSlot &slot,
                                                       const QString &theme) const;
    /** 距甲县30公里,乙市|40公里: the next of a list.
     *  @param before the phrase of the figure before. */
    [[nodiscard]] std::optional<IndicatorReading> next(const Quantity &quantity, const IndicatorSlot &slot,
                                                       const QString &before) const;
    /** What lies that far, as the phrase of a distance names it; empty for other phrases. */
    [[nodiscard]] static QString ownerOf(const QString &phrase);
    /** What goes on behind a figure with that phrase: 石桥镇 of 石桥镇距县城距离, any other phrase itself. */
    [[nodiscard]] static QString subjectOf(const QString &phrase);
    /** Whether @p quantity may be a distance: a length. */
    [[nodiscard]] static bool isLength(const Quantity &quantity);

private:
    bool isDeed(QStringView place) const;

    const lexicon::Lexicon &m_lexicon;
    const IndicatorSlotReader &m_slots;
};

} // namespace jiaoshu::engine
