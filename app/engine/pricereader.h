// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/indicatorreader.h"
#include "engine/indicatorslot.h"

#include <optional>

namespace jiaoshu::engine {

/** Names amounts that are told by a verb: 一个月能拿8000元 is an income, 一台卖3000元 a price,
 * 历时三天 a time. */
class PriceReader
{
public:
    PriceReader(const lexicon::Lexicon &lexicon, const IndicatorSlotReader &slotReader)
        : m_lexicon(lexicon), m_slots(slotReader)
    {}

    [[nodiscard]] std::optional<IndicatorReading> read(const Quantity &quantity, const IndicatorSlot &slot,
                                                       const QString &theme) const;

    /** 远山电子收盘价: 远山电子股价; what rises and falls next is the price, not the close. */
    [[nodiscard]] static QString withoutClose(QString phrase);

    /** 贩子上门收,8块钱一斤: a price by its unit is told as one. */
    [[nodiscard]] IndicatorReading asPrice(IndicatorReading reading, const Quantity &quantity) const;

private:
    [[nodiscard]] std::optional<IndicatorReading> earnedIn(QStringView verb, QStringView before,
                                                           const QString &theme) const;
    [[nodiscard]] std::optional<IndicatorReading> earned(const IndicatorSlot &slot,
                                                         const QString &theme) const;
    [[nodiscard]] std::optional<IndicatorReading> priced(const Quantity &quantity, const IndicatorSlot &slot,
                                                         const QString &theme) const;

    const lexicon::Lexicon &m_lexicon;
    const IndicatorSlotReader &m_slots;
};

} // namespace jiaoshu::engine
