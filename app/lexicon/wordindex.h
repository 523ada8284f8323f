// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon/wordtrie.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace jiaoshu::lexicon {

/** A set of words to be found at a place in a text, the longest first. Each carries a number, as a rule its
 * row in a list. */
class WordIndex
{
public:
    struct Match
    {
        qsizetype length = 0; ///< of the word, UTF-16
        int id = -1;
    };

    /** A word that is there already keeps its number. @return false then, and for the empty word. */
    bool insert(const QString &word, int id);

    /** The longest word that begins at @p at and that @p accepts takes. */
    template <typename Accepts>
    [[nodiscard]] std::optional<Match> longestAt(QStringView text, qsizetype at, Accepts accepts) const
    {
        if (at < 0 || at >= text.size())
            return std::nullopt;
        Match longest;
        m_forward.walk(text, at, text.size(), [&](qsizetype length, int id) {
            if (accepts(Match{length, id}))
                longest = {length, id};
        });
        return longest.length > 0 ? std::optional(longest) : std::nullopt;
    }
    [[nodiscard]] std::optional<Match> longestAt(QStringView text, qsizetype at) const
    {
        return longestAt(text, at, [](const Match &) { return true; });
    }

    /** The longest word that ends at @p end, exclusive. */
    [[nodiscard]] std::optional<Match> longestEndingAt(QStringView text, qsizetype end) const
    {
        if (end <= 0 || end > text.size())
            return std::nullopt;
        Match longest;
        m_backward.walk(text, end, 0, [&](qsizetype length, int id) { longest = {length, id}; });
        return longest.length > 0 ? std::optional(longest) : std::nullopt;
    }

    /** False where no word begins at @p at, or ends at @p end: quick answers; true says nothing. */
    [[nodiscard]] bool mayBeginAt(QStringView text, qsizetype at) const
    {
        return at >= 0 && at < text.size() && m_forward.mayBeginAt(text, at);
    }
    [[nodiscard]] bool mayEndAt(QStringView text, qsizetype end) const
    {
        return end > 0 && end <= text.size() && m_backward.begins(text[end - 1].unicode());
    }
    /** The words, walked forward. */
    [[nodiscard]] const WordTrie &forward() const { return m_forward; }

private:
    WordTrie m_forward;
    WordTrie m_backward{WordTrie::Direction::Backward};
};

} // namespace jiaoshu::lexicon
