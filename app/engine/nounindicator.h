// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/indicatorreader.h"
#include "engine/indicatorslot.h"
#include "engine/indicatortopic.h"
#include "lexicon/cuetable.h"

#include <optional>

namespace jiaoshu::engine {

/** Names a quantity by the noun behind it, and by the figure before it. Looks
 * at lexicon and article, which must outlive it. */
class NounIndicator
{
public:
    NounIndicator(const lexicon::Lexicon &lexicon, const ArticleView &article)
        : m_lexicon(lexicon), m_article(article), m_trimmer(lexicon)
    {}

    /** @return nothing where no noun stands there, or it is not what the quantity counts. */
    [[nodiscard]] std::optional<IndicatorReading> behind(const Quantity &quantity, const IndicatorSlot &slot,
                                                         const IndicatorTopic &topic) const;
    /** 覆盖率, 余额: the whole phrase says little without what was counted. */
    [[nodiscard]] bool isGeneric(QStringView phrase) const;
    /** 覆盖率 says little: what was counted before goes in front. */
    [[nodiscard]] QString completed(const IndicatorSlot &slot, const SentenceView &sentence,
                                    const IndicatorTopic &topic) const;
    /** 县府编列1250元|推动精品咖啡, 先后三次|考察古茶树: what is paid for, what is done so often. */
    [[nodiscard]] std::optional<IndicatorReading> deedBehind(const Quantity &quantity,
                                                             const IndicatorSlot &slot,
                                                             const IndicatorSlotReader &slotReader) const;
    /** 营收300亿美元,以1美元兑29元换算,约合|8700亿元: the first amount of the sentence, else -1. */
    [[nodiscard]] int convertedBy(int index, const IndicatorSlot &slot, const SentenceView &sentence) const;
    /** 80岁以上|8万人, 千元以下占|5%: those up to the figure before. */
    [[nodiscard]] std::optional<IndicatorReading> limitBefore(int index, const IndicatorSlot &slot,
                                                              const IndicatorTopic &topic) const;

private:
    [[nodiscard]] QString grownPart(const IndicatorSlot &slot, const SentenceView &sentence,
                                    const IndicatorTopic &topic) const;
    [[nodiscard]] QString actBefore(const IndicatorSlot &slot, const IndicatorTopic &topic) const;
    [[nodiscard]] QString whatTheyDo(const IndicatorSlot &slot) const;
    [[nodiscard]] QStringView behindChain(qsizetype at) const;
    [[nodiscard]] bool isOwner(QStringView words) const;
    [[nodiscard]] QString givenBehind(const Quantity &quantity, const IndicatorSlot &slot) const;
    [[nodiscard]] bool isRateBehind(const Quantity &quantity, const IndicatorSlot &slot) const;
    [[nodiscard]] static QString stakeBehind(const Quantity &quantity, const IndicatorSlot &slot);
    [[nodiscard]] static bool isLimitOfThem(const Quantity &quantity, const IndicatorSlot &slot);
    [[nodiscard]] QString kindBehindLimit(int index, const IndicatorSlot &slot, qsizetype about) const;
    [[nodiscard]] bool hasBefore(const IndicatorSlot &slot) const;
    [[nodiscard]] bool isNotCounted(const Quantity &quantity, const IndicatorSlot &slot) const;
    [[nodiscard]] std::optional<IndicatorReading> ofThem(const Quantity &quantity,
                                                         const IndicatorSlot &slot) const;
    [[nodiscard]] std::optional<IndicatorReading> land(const Quantity &quantity, const IndicatorSlot &slot,
                                                       const IndicatorTopic &topic) const;
    [[nodiscard]] bool isMeasuredOfThem(const Quantity &quantity, const IndicatorSlot &slot) const;
    [[nodiscard]] bool isPlanted(const IndicatorSlot &slot, const IndicatorTopic &topic) const;
    [[nodiscard]] std::optional<lexicon::Cue> otherUseOf(QStringView noun) const;
    [[nodiscard]] QString titleOf(const IndicatorSlot &slot) const;
    [[nodiscard]] bool isShareOfThem(const Quantity &quantity, const IndicatorSlot &slot) const;

    const lexicon::Lexicon &m_lexicon;
    const ArticleView &m_article;
    PhraseTrimmer m_trimmer;
};

} // namespace jiaoshu::engine
