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

/** Names figures whose unit is what they count: 4镇10乡, 19个行政村,1.2万户,4万人, 280户人家. Looks at
 * lexicon, article and readings, which must outlive it. */
class CountedUnitReader
{
public:
    CountedUnitReader(const lexicon::Lexicon &lexicon, const ArticleView &article,
                      const QList<IndicatorReading> &readings);

    /** @param nounBehind of the figure before
     *  @return nothing where a noun or a verb says what it counts. */
    [[nodiscard]] std::optional<IndicatorReading> read(int index, const IndicatorSlot &slot,
                                                       const SentenceView &sentence,
                                                       const QString &nounBehind,
                                                       const IndicatorTopic &topic) const;

    /** 村里|三百来口人: of a settlement, and no family. */
    [[nodiscard]] bool isOfSettlement(const IndicatorSlot &slot) const;

private:
    [[nodiscard]] std::optional<IndicatorReading> ofAll(int index, const IndicatorSlot &slot,
                                                        const SentenceView &sentence) const;
    [[nodiscard]] bool goesOnList(int index) const;

    const lexicon::CueTable &m_cues;
    const lexicon::CueTable &m_phrases;
    const lexicon::CueTable &m_names;
    const ArticleView &m_article;
    const QList<IndicatorReading> &m_readings;
};

} // namespace jiaoshu::engine
