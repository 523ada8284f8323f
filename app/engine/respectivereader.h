// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/growthreader.h"
#include "engine/indicatorreader.h"
#include "engine/indicatorslot.h"

#include <QStringList>

#include <optional>

namespace jiaoshu::engine {

/** Gives each figure of a 分别 its own member: 甲、乙、丙分别增长1%、2%、3%;
 * 接待游客612万人次,收入98亿元,分别增长2%和3%. One reader reads a text from its begin to its end. */
class RespectiveReader
{
public:
    RespectiveReader(const lexicon::Lexicon &lexicon, const ArticleView &article,
                     const IndicatorSlotReader &slotReader)
        : m_lexicon(lexicon), m_growth(lexicon), m_article(article), m_slots(slotReader)
    {}

    void beginSentence() { m_members.clear(); }
    /** @param readings of the quantities before @p index.
     *  @param theme the words of the clause before that may hold the members. */
    [[nodiscard]] std::optional<IndicatorReading> read(int index, const IndicatorSlot &slot,
                                                       const SentenceView &sentence,
                                                       const QList<IndicatorReading> &readings,
                                                       const QString &theme);

private:
    void open(int index, const IndicatorSlot &slot, const SentenceView &sentence,
              const QList<IndicatorReading> &readings, const QString &theme);
    void openGrowths(int index, const IndicatorSlot &slot, const SentenceView &sentence,
                     const QList<IndicatorReading> &readings);

    [[nodiscard]] QString growthBehind(int last) const;
    [[nodiscard]] QStringList growthsFrom(int index, const QString &first,
                                          const SentenceView &sentence) const;
    [[nodiscard]] QString giftBehind(int last) const;

    const lexicon::Lexicon &m_lexicon;
    GrowthReader m_growth;
    const ArticleView &m_article;
    const IndicatorSlotReader &m_slots;
    QStringList m_members; ///< the indicators of the figures from m_from on
    int m_from = 0;
    qsizetype m_until = 0; ///< the figures up to it have members whatever stands between them
    RuleName m_rule;
};

} // namespace jiaoshu::engine
