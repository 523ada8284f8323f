// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sentencewords.h"

#include <optional>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

/** Finds the words by which a figure is a rule, a price or an entitlement. Looks at what it was made of. */
class StandardReader
{
public:
    static constexpr qsizetype AwardReach = 24; ///< characters from what one must have to what one gets

    /** @param words of the sentence that is asked for. */
    StandardReader(const lexicon::Lexicon &lexicon, const ArticleView &article, const SentenceWords &words);

    /** The word that makes @p quantity a standard, in its sentence and its clause, which begins at @p clause.
     */
    [[nodiscard]] std::optional<lexicon::Cue> of(const Quantity &quantity, const SentenceView &sentence,
                                                 qsizetype clause) const;
    /** Behind the figure and the 以上 or 左右 that belongs to it. */
    [[nodiscard]] static qsizetype behindWords(const Quantity &quantity);

private:
    using Found = std::optional<lexicon::Cue>;

    [[nodiscard]] Found ruleIn(qsizetype from, qsizetype to) const;
    [[nodiscard]] Found thresholdOf(const Quantity &quantity, const SentenceView &sentence) const;
    [[nodiscard]] Found raisedAid(const Quantity &quantity, const SentenceView &sentence,
                                  qsizetype clause) const;
    [[nodiscard]] bool isGrown(qsizetype clause, qsizetype at) const;
    [[nodiscard]] Found limitOf(const Quantity &quantity, const SentenceView &sentence,
                                qsizetype clause) const;
    [[nodiscard]] Found feeOf(const Quantity &quantity, qsizetype clause, qsizetype behind) const;
    [[nodiscard]] Found standardIn(qsizetype from, qsizetype to, bool isShare) const;
    [[nodiscard]] static qsizetype wordsBegin(const Quantity &quantity);

    const lexicon::CueTable &m_cues;
    const lexicon::CueTable &m_verbs;
    const lexicon::CueTable &m_aims;
    const lexicon::CueTable &m_phrases;
    const lexicon::CueTable &m_counts;
    const ArticleView &m_article;
    QStringView m_text;
    const SentenceWords &m_words;
};

} // namespace jiaoshu::engine
