// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <bitset>
#include <memory>
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
        if (at < 0 || at >= text.size() || !m_firsts->test(text[at].unicode()))
            return std::nullopt;
        const auto words = m_byFirst.constFind(text[at].unicode());
        if (words == m_byFirst.constEnd())
            return std::nullopt;
        const QStringView rest = text.sliced(at);
        for (const Word &word : *words) {
            const Match match{word.form.size(), word.id};
            if (rest.startsWith(word.form) && accepts(match))
                return match;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<Match> longestAt(QStringView text, qsizetype at) const
    {
        return longestAt(text, at, [](const Match &) { return true; });
    }

    /** The longest word that ends at @p end, exclusive. */
    [[nodiscard]] std::optional<Match> longestEndingAt(QStringView text, qsizetype end) const;

private:
    struct Word
    {
        QString form;
        int id;
    };
    using Units = std::bitset<0x10000>;
    // Most characters begin no word; the sets answer that without a hash.
    std::shared_ptr<Units> m_firsts = std::make_shared<Units>();
    std::shared_ptr<Units> m_lasts = std::make_shared<Units>();
    QHash<char16_t, QList<Word>> m_byFirst; ///< the lists hold the longer words first
    QHash<char16_t, QList<Word>> m_byLast;
};

} // namespace jiaoshu::lexicon
