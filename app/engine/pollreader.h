// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/indicatorreader.h"
#include "engine/indicatorslot.h"
#include "engine/indicatortopic.h"

#include <optional>

namespace jiaoshu::lexicon {
struct Cues;
}

namespace jiaoshu::engine {

/** Names shares by what those say or do who are asked: 62%的住户|认为租金偏高, 三成|已换过工作. Looks at
 * lexicon, article and slots, which must outlive it. */
class PollReader
{
public:
    PollReader(const lexicon::Lexicon &lexicon, const ArticleView &article,
               const IndicatorSlotReader &slotReader);

    /** @return nothing where nobody says or does something behind the share, nor before it. */
    [[nodiscard]] std::optional<IndicatorReading> read(const Quantity &quantity, const IndicatorSlot &slot,
                                                       const SentenceView &sentence) const;

private:
    struct Answer
    {
        QStringView who;     ///< empty where nobody is named
        qsizetype begin = 0; ///< of what they do, behind the figure
        bool isSaid = false; ///< what they say begins there
    };
    [[nodiscard]] std::optional<Answer> answerIn(QStringView words) const;
    [[nodiscard]] std::optional<Answer> deedOfAsked(QStringView words) const;
    [[nodiscard]] QString deedAt(qsizetype at, bool isSaid, const SentenceView &sentence) const;
    [[nodiscard]] QString toldBefore(const IndicatorSlot &slot) const;
    [[nodiscard]] bool isAsked(QStringView who) const;

    const lexicon::Cues &m_cues;
    const ArticleView &m_article;
    const IndicatorSlotReader &m_slots;
};

} // namespace jiaoshu::engine
