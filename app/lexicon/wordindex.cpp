// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/wordindex.h"

namespace jiaoshu::lexicon {

bool WordIndex::insert(const QString &word, int id)
{
    return m_forward.insert(word, id) && m_backward.insert(word, id);
}

std::optional<WordIndex::Match> WordIndex::longestEndingAt(QStringView text, qsizetype end) const
{
    if (end <= 0 || end > text.size())
        return std::nullopt;
    Match longest;
    m_backward.walk(text, end, 0, [&](qsizetype length, int id) { longest = {length, id}; });
    return longest.length > 0 ? std::optional(longest) : std::nullopt;
}

} // namespace jiaoshu::lexicon
