// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"
#include "lexicon/cuetable.h"

#include <QStringView>

#include <optional>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

/** Follows through the sentences what is intended: a word of intent holds until a word of the past takes it
 * back. Source: guideline, "Reading in context". Looks at lexicon and article, which must outlive it. */
class IntentReader
{
public:
    IntentReader(const lexicon::Lexicon &lexicon, const ArticleView &article);

    /** Forgets what was intended; for a sentence that stands by itself. */
    void begin(qsizetype at);
    /** Reads on to @p at, which must not lie before what was read; sentences joined by semicolons are one.
     *  @param reviews an estimate is of what was, then. */
    void readTo(qsizetype at, bool reviews);
    /** The word of intent that speaks of @p quantity, up to which has been read. */
    [[nodiscard]] std::optional<lexicon::Cue> of(const Quantity &quantity,
                                                 const SentenceView &sentence) const;
    /** Whether a word of intent holds, be it of this figure or not. */
    [[nodiscard]] bool isOpen() const { return m_intent.has_value(); }
    /** 由35部增至150部: how things stand before the change that is meant. */
    [[nodiscard]] bool isStart(const Quantity &quantity, const SentenceView &sentence) const;
    /** 累计, in a rule, sums up what may not be exceeded, and tells of nothing past. */
    [[nodiscard]] static bool isMereSum(const lexicon::Cue &past) { return past.value == u"sum"; }

private:
    using Found = std::optional<lexicon::Cue>;

    void take(const lexicon::Cue &cue, qsizetype at);
    void intend(const lexicon::Cue &cue);
    [[nodiscard]] bool isMereBase(const lexicon::Cue &cue) const;
    [[nodiscard]] bool isOutdone(const lexicon::Cue &cue) const;
    [[nodiscard]] bool isWon(const lexicon::Cue &cue, qsizetype at) const;
    [[nodiscard]] bool isComparedWith(qsizetype clause, qsizetype at) const;
    [[nodiscard]] bool isParted(qsizetype from, qsizetype to) const;
    [[nodiscard]] bool isAside(qsizetype at) const;
    [[nodiscard]] bool sumsUp(qsizetype clause, qsizetype brief, const SentenceView &sentence) const;
    [[nodiscard]] bool isDoneBehind(const SentenceView &sentence, qsizetype intent, qsizetype end) const;
    [[nodiscard]] bool isOfYears(qsizetype at) const;
    [[nodiscard]] Found futureAt(qsizetype at, qsizetype to) const;

    const lexicon::CueTable &m_cues;
    const lexicon::CueTable &m_verbs;
    const lexicon::CueTable &m_articleCues;
    const lexicon::CueTable &m_aims;
    const ArticleView &m_article;
    QStringView m_text;
    Found m_intent;          ///< the word of intent that holds up to m_read
    bool m_isAside = false;  ///< it speaks of what was told before it, and ends with its part of the sentence
    Found m_brief;           ///< one of a single character, which holds in its clause
    Found m_done;            ///< 了 or 已, the last one
    qsizetype m_segment = 0; ///< begin of what is read for the figure at hand
    qsizetype m_begin = 0;   ///< of the sentences that are read as one
    qsizetype m_read = 0;    ///< up to here words of intent have been read
};

} // namespace jiaoshu::engine
