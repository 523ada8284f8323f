// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/indicatorreader.h"
#include "engine/indicatorslot.h"

#include <optional>

namespace jiaoshu::lexicon {
class CueTable;
}

namespace jiaoshu::engine {

/** Names figures that are parts of one told before: 其中城镇3万元, 12个乡镇里有11个. Read in the article's
 * order. Looks at lexicon, article and readings, which must outlive it. */
class PartReader
{
public:
    PartReader(const lexicon::Lexicon &lexicon, const ArticleView &article,
               const QList<IndicatorReading> &readings);

    /** 人均收入2万元,其中|城镇3万元、|农村1万元: a part that names no amount has that of its whole. */
    [[nodiscard]] std::optional<IndicatorReading> ofWhole(int index, const IndicatorSlot &slot,
                                                          const SentenceView &sentence);
    /** 东峰海拔9米,最低点河口|3米: what the figure before measured of another; nothing where its words name
     * an amount. */
    [[nodiscard]] std::optional<IndicatorReading> ofAnother(int index, const IndicatorSlot &slot,
                                                            const SentenceView &sentence) const;
    /** 12个乡镇里有|11个, 23个乡镇有|17个: some of those before.
     *  @param nounBehind of the figure before */
    [[nodiscard]] bool isSomeOfThem(int index, const IndicatorSlot &slot, const QString &nounBehind) const;

private:
    [[nodiscard]] bool mayBePart(int index, const IndicatorSlot &slot) const;

    const lexicon::CueTable &m_cues;
    const ArticleView &m_article;
    const QList<IndicatorReading> &m_readings;
    int m_whole = -1; ///< quantity that 其中 divides, -1 for none
};

} // namespace jiaoshu::engine
