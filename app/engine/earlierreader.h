// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/deedreader.h"
#include "engine/indicatorreader.h"
#include "engine/indicatorslot.h"
#include "engine/indicatortopic.h"
#include "engine/partreader.h"
#include "engine/sharereader.h"

#include <QList>

#include <optional>

namespace jiaoshu::engine {

/** Whether @p reading tells a growth or a share, which say nothing of another figure. */
[[nodiscard]] bool isGrowth(const IndicatorReading &reading);

/** Names a figure by what one before it was about: 510户|1592人, 由5家增至|8家. Read in the article's order.
 * Looks at what it is made of, which must outlive it. */
class EarlierReader
{
public:
    EarlierReader(const lexicon::Lexicon &lexicon, const ArticleView &article,
                  const IndicatorSlotReader &slotReader, const QList<IndicatorReading> &readings,
                  const IndicatorTopic &topic);

    /** The figures from @p index on stand in a paragraph of their own. */
    void beginBlock(int index) { m_blockFirst = index; }
    [[nodiscard]] int blockFirst() const { return m_blockFirst; }

    /** 或|600万元: another reading of what was told before. */
    [[nodiscard]] std::optional<IndicatorReading> orOther(int index, const IndicatorSlot &slot,
                                                          const SentenceView &sentence) const;
    /** What a figure before tells already: some of the same, the same once more, the level that was reached.
     *  @param nounBehind of the figure before */
    [[nodiscard]] std::optional<IndicatorReading> sameAsBefore(int index, const IndicatorSlot &slot,
                                                               const SentenceView &sentence,
                                                               const PartReader &parts,
                                                               const QString &nounBehind) const;
    /** The phrase of the figure @p index; without its growth where @p quantity is none itself. */
    [[nodiscard]] QString baseOf(int index, const Quantity &quantity) const;
    /** What the last figure with the unit of @p index was about, back to @p first: 新开|12间 after 店铺412间.
     * What grows, a share and a time say nothing of one another. */
    [[nodiscard]] QString sameUnit(int index, int first) const;
    /** 托婴中心28处,明年再增|5处: more of the same things; empty for what grows otherwise. */
    [[nodiscard]] QString moreOf(int index, const IndicatorSlot &slot) const;
    /** 来台旅客500万人次,离全年|1000万人次的目标: of what was told; empty for no aim. */
    [[nodiscard]] QString aimOf(int index, const IndicatorSlot &slot) const;
    /** 其中甲馆3万人次、乙馆2万人次;全年累计|60万人次: the whole that was told first; empty for no sum. */
    [[nodiscard]] QString summedUp(int index, const IndicatorSlot &slot, const SentenceView &sentence) const;
    /** What a figure that is held against another shares with it. */
    [[nodiscard]] QString sameAs(int index, const SentenceView &sentence) const;

private:
    [[nodiscard]] const Quantity &quantity(int index) const { return m_article.quantities()[index]; }
    [[nodiscard]] std::optional<IndicatorReading> pairOf(int index, const IndicatorSlot &slot,
                                                         const SentenceView &sentence) const;
    [[nodiscard]] bool endsWithHead(QStringView phrase) const;

    const lexicon::CueTable &m_cues;
    const ArticleView &m_article;
    const IndicatorSlotReader &m_slots;
    const QList<IndicatorReading> &m_readings;
    const IndicatorTopic &m_topic;
    ShareReader m_shares;
    DeedReader m_deeds;
    int m_blockFirst = 0; ///< quantity of the paragraph
};

} // namespace jiaoshu::engine
