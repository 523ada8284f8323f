// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/wordindex.h"

#include <algorithm>

namespace jiaoshu::lexicon {

bool WordIndex::insert(const QString &word, int id)
{
    if (word.isEmpty())
        return false;
    const auto place = [&word, id](QList<Word> &words) {
        const auto longer = std::find_if(words.begin(), words.end(), [&word](const Word &other) {
            return other.form.size() <= word.size();
        });
        words.insert(longer, Word{word, id});
    };
    QList<Word> &first = m_byFirst[word.front().unicode()];
    if (std::any_of(first.cbegin(), first.cend(), [&word](const Word &other) { return other.form == word; }))
        return false;
    m_firsts->set(word.front().unicode());
    m_lasts->set(word.back().unicode());
    place(first);
    place(m_byLast[word.back().unicode()]);
    return true;
}

std::optional<WordIndex::Match> WordIndex::longestEndingAt(QStringView text, qsizetype end) const
{
    if (end <= 0 || end > text.size() || !m_lasts->test(text[end - 1].unicode()))
        return std::nullopt;
    const auto words = m_byLast.constFind(text[end - 1].unicode());
    if (words == m_byLast.constEnd())
        return std::nullopt;
    const QStringView before = text.first(end);
    for (const Word &word : *words) {
        if (before.endsWith(word.form))
            return Match{word.form.size(), word.id};
    }
    return std::nullopt;
}

} // namespace jiaoshu::lexicon
