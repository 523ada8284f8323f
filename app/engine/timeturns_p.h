// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"
#include "lexicon/cues.h"

#include <QList>

#include <algorithm>

namespace jiaoshu::engine {

/** The clauses of a sentence that begin with 至于 and the like and leave its time behind. For
 * periodreader.cpp. */
class TimeTurns
{
public:
    void clear() { m_begins.clear(); }

    void find(const ArticleView &article, const lexicon::CueTable &cues, const SentenceView &sentence)
    {
        const QStringView text = article.text().first(sentence.end);
        for (qsizetype at = sentence.begin; at < sentence.end; ++at) {
            at = article.nextStart(lexicon::WordStart::Time, at, sentence.end);
            const auto turn = cues.beginningAt(text, at, lexicon::roles({lexicon::PeriodCue::Turn}));
            if (!turn)
                continue;
            if (turn->begin == sentence.begin || article.isClauseMark(turn->begin - 1))
                m_begins.append(turn->begin);
            at = turn->end() - 1;
        }
    }

    /** Whether one begins behind @p end and before @p at. */
    [[nodiscard]] bool areBetween(qsizetype end, qsizetype at) const
    {
        const auto turn = std::upper_bound(m_begins.cbegin(), m_begins.cend(), end);
        return turn != m_begins.cend() && *turn < at;
    }

private:
    QList<qsizetype> m_begins; ///< ascending
};

} // namespace jiaoshu::engine
