// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/indicatorreader.h"
#include "engine/indicatorslot.h"
#include "engine/indicatortopic.h"

#include <optional>

namespace jiaoshu::engine {

/** Names what fields and waters give and how much is sold, where only a verb tells it: 一天能摘30斤. Looks at
 * the lexicon, which must outlive it. */
class YieldReader
{
public:
    explicit YieldReader(const lexicon::Lexicon &lexicon) : m_lexicon(lexicon), m_trimmer(lexicon) {}

    /** @return nothing where no such verb stands before the number, or the thing stands behind it. */
    [[nodiscard]] std::optional<IndicatorReading> read(const Quantity &quantity, const IndicatorSlot &slot,
                                                       const IndicatorTopic &topic) const;

private:
    [[nodiscard]] std::optional<IndicatorReading> sold(const Quantity &quantity,
                                                       const IndicatorSlot &slot) const;
    [[nodiscard]] QString cropOf(const IndicatorSlot &slot) const;

    const lexicon::Lexicon &m_lexicon;
    PhraseTrimmer m_trimmer;
};

} // namespace jiaoshu::engine
