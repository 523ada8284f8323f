// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sentencewords.h"

#include <algorithm>

namespace jiaoshu::engine {

void SentenceWords::look(const SentenceView &sentence)
{
    m_starts.clear();
    m_mayHold = 0;
    m_article.forEachStart(lexicon::WordStart::StatusCue, sentence.begin, sentence.end, [this](qsizetype at) {
        m_starts.append({at, m_cues.rolesThatMayBeginAt(m_article.text(), at)});
        m_mayHold |= m_starts.last().second;
    });
}

std::optional<lexicon::Cue> SentenceWords::firstIn(qsizetype from, qsizetype to,
                                                   lexicon::CueRoles wanted) const
{
    if ((m_mayHold & wanted) == 0)
        return {};
    const QStringView text = m_article.text().first(std::max(from, to));
    for (const auto &[at, rolesThere] : m_starts) {
        if (at < from || (rolesThere & wanted) == 0)
            continue;
        if (at >= to)
            break;
        if (const auto cue = m_cues.beginningAt(text, at, wanted))
            return cue;
    }
    return {};
}

} // namespace jiaoshu::engine
