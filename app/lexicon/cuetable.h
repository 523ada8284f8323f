// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lexicon/numberedsets.h"
#include "lexicon/wordtrie.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <initializer_list>
#include <optional>
#include <vector>

namespace jiaoshu::lexicon {

/** A set of roles of a CueTable, one bit each. */
using CueRoles = quint64;

template <typename Role>
[[nodiscard]] constexpr CueRoles roles(std::initializer_list<Role> list)
{
    CueRoles mask = 0;
    for (const Role role : list)
        mask |= CueRoles(1) << static_cast<int>(role);
    return mask;
}

/** A cue word found in a text. */
struct Cue
{
    qsizetype begin = 0; ///< UTF-16 offset into the text asked
    qsizetype length = 0;
    CueRoles roles = 0; ///< all roles of the word
    QStringView value;  ///< what the data say of it, lives as long as the table; may be empty

    [[nodiscard]] qsizetype end() const { return begin + length; }
    template <typename Role>
    [[nodiscard]] bool is(Role role) const
    {
        return (roles & lexicon::roles({role})) != 0;
    }
};

/** Words that say something of their surroundings, each with one or more roles; found by longest match. */
class CueTable
{
public:
    /** Reads a lexicon file with the columns word, role, value ("-" for none). @param roleNames in the order
     * of the role's enum.
     *  @return BadLexicon for an unknown role, a word twice in one role, or what Table finds. */
    [[nodiscard]] static Result<CueTable> load(const QString &path, const QStringList &roleNames);

    /** The roles of words that may begin at @p at, which is inside @p text, by two characters: no word there
     * has another one. */
    [[nodiscard]] CueRoles rolesThatMayBeginAt(QStringView text, qsizetype at) const
    {
        const auto [any, alone] = m_forwardRoles.of(text[at]);
        return any & (alone | pairFrom(text, at));
    }
    /** False where no word with one of @p wanted begins at @p at, which is inside @p text: a quick answer by
     * two characters; true says nothing. */
    [[nodiscard]] bool mayBeginAt(QStringView text, qsizetype at, CueRoles wanted) const
    {
        const auto [any, alone] = m_forwardRoles.of(text[at]);
        return (any & wanted) != 0 && // not so for most characters
               ((alone | pairFrom(text, at)) & wanted) != 0;
    }

    /** The longest word with one of @p wanted that begins at @p at. */
    [[nodiscard]] std::optional<Cue> beginningAt(QStringView text, qsizetype at, CueRoles wanted) const
    {
        if (at < 0 || at >= text.size() || !mayBeginAt(text, at, wanted))
            return std::nullopt;
        return longestFrom(text, at, wanted);
    }
    /** The longest word with one of @p wanted that ends before @p end, whose begin is not before @p from. */
    [[nodiscard]] std::optional<Cue> endingAt(QStringView text, qsizetype end, CueRoles wanted,
                                              qsizetype from = 0) const
    {
        if (end <= 0 || end > text.size())
            return std::nullopt;
        const auto [any, alone] = m_backwardRoles.of(text[end - 1]);
        if ((any & wanted) == 0 || ((alone | pairTo(text, end)) & wanted) == 0)
            return std::nullopt;
        return longestTo(text, end, wanted, from);
    }
    /** The first word with one of @p wanted inside [from, to). */
    [[nodiscard]] std::optional<Cue> firstIn(QStringView text, qsizetype from, qsizetype to,
                                             CueRoles wanted) const;
    /** The word with one of @p wanted that begins last inside [from, to) and ends there. */
    [[nodiscard]] std::optional<Cue> lastIn(QStringView text, qsizetype from, qsizetype to,
                                            CueRoles wanted) const;
    /** All words, walked forward. */
    [[nodiscard]] const WordTrie &words() const { return m_forward; }
    /** The names of the roles in @p mask as the file has them, in the order of the role's enum. */
    [[nodiscard]] QStringList roleNames(CueRoles mask) const;

private:
    /** What words may stand where their first one or two characters do, walked forward or backward. Asked of
     * nearly every character of a text for each table, so that their size tells: sets are told by their
     * numbers, and several characters share a place, and several pairs. */
    class RolesOfEnds
    {
    public:
        RolesOfEnds() = default;
        /** @param words with their roles */
        RolesOfEnds(const QStringList &words, const std::vector<CueRoles> &roles,
                    WordTrie::Direction direction);

        struct OfUnit
        {
            CueRoles any = 0;   ///< of the words that may begin with it; no other word may
            CueRoles alone = 0; ///< of the word that it may be
        };
        [[nodiscard]] OfUnit of(QChar unit) const
        {
            const Unit &numbers = m_units[slot(unit)];
            return {m_sets[numbers.any], m_sets[numbers.alone]};
        }
        /** Of the longer words that may begin with both. */
        [[nodiscard]] CueRoles of(QChar first, QChar second) const
        {
            return m_sets[m_pairs[slot(first, second)]];
        }

    private:
        static constexpr size_t Slots = 0x1000;
        struct Unit
        {
            quint16 any = 0;   ///< of the words that begin with it
            quint16 alone = 0; ///< of the word that it is
        };
        [[nodiscard]] static size_t slot(QChar c) { return c.unicode() % Slots; }
        [[nodiscard]] static size_t slot(QChar first, QChar second)
        {
            return (first.unicode() * 0x9e35u + second.unicode()) % Slots;
        }

        std::array<Unit, Slots> m_units{};
        std::array<quint16, Slots> m_pairs{}; ///< of the longer words
        NumberedSets<CueRoles> m_sets;
    };

    /** The roles of the longer words that may begin at @p at, or end before @p end; any where the text holds
     * no second character. */
    [[nodiscard]] CueRoles pairFrom(QStringView text, qsizetype at) const
    {
        return m_forwardRoles.of(text[at], text[at + (at + 1 < text.size())]);
    }
    [[nodiscard]] CueRoles pairTo(QStringView text, qsizetype end) const
    {
        return m_backwardRoles.of(text[end - 1], text[end - 1 - (end > 1)]);
    }

    [[nodiscard]] std::optional<Cue> longestFrom(QStringView text, qsizetype at, CueRoles wanted) const;
    [[nodiscard]] std::optional<Cue> longestTo(QStringView text, qsizetype end, CueRoles wanted,
                                               qsizetype from) const;
    /** Nothing for the word -1. */
    [[nodiscard]] std::optional<Cue> cueOf(int word, qsizetype begin, qsizetype length) const
    {
        if (word < 0)
            return std::nullopt;
        const auto id = static_cast<size_t>(word);
        return Cue{begin, length, m_roles[id], m_values[id]};
    }

    QStringList m_roleNames;
    std::vector<CueRoles> m_roles; ///< of each word; apart from what it says, which is asked for less often
    std::vector<QString> m_values; ///< of each word
    WordTrie m_forward;
    WordTrie m_backward{WordTrie::Direction::Backward};
    RolesOfEnds m_forwardRoles;
    RolesOfEnds m_backwardRoles;
};

} // namespace jiaoshu::lexicon
