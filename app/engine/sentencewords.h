// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"
#include "lexicon/cues.h"

#include <QVarLengthArray>

#include <optional>
#include <utility>

namespace jiaoshu::engine {

/** The words of a cue table in one sentence after the other; where they may begin is found once a sentence.
 * Looks at what it was made of. */
class SentenceWords
{
public:
    SentenceWords(const lexicon::CueTable &cues, const ArticleView &article)
        : m_cues(cues), m_article(article)
    {}

    /** Goes on to @p sentence, of which all further questions are asked. */
    void look(const SentenceView &sentence);

    /** The first word with one of @p wanted inside [from, to). */
    [[nodiscard]] std::optional<lexicon::Cue> firstIn(qsizetype from, qsizetype to,
                                                      lexicon::CueRoles wanted) const;
    [[nodiscard]] std::optional<lexicon::Cue> find(qsizetype from, qsizetype to,
                                                   lexicon::StatusCue role) const
    {
        return firstIn(from, to, lexicon::roles({role}));
    }
    [[nodiscard]] bool has(qsizetype from, qsizetype to, lexicon::StatusCue role) const
    {
        return find(from, to, role).has_value();
    }
    /** Where words may begin, ascending, and the roles that they may have there. */
    using Starts = QVarLengthArray<std::pair<qsizetype, lexicon::CueRoles>, 64>;
    [[nodiscard]] const Starts &starts() const { return m_starts; }

private:
    const lexicon::CueTable &m_cues;
    const ArticleView &m_article;
    lexicon::CueRoles m_mayHold = 0; ///< no word of the sentence has another role
    Starts m_starts;
};

} // namespace jiaoshu::engine
