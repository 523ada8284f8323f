// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <bitset>
#include <vector>

namespace jiaoshu::lexicon {

/** Words that are walked one character at a time from a place in a text, forward or backward, so that one
 * walk meets every word that stands there; no part of the text is copied or hashed. Each word carries a
 * number, not negative. */
class WordTrie
{
public:
    enum class Direction { Forward, Backward };

    explicit WordTrie(Direction direction = Direction::Forward);

    /** A word that is there already keeps its number. @return false then, for the empty word, and where the
     * word or its number is one more than the trie can hold, some 65,000. */
    bool insert(QStringView word, int id);
    /** The number of @p word, -1 where it is none of the words. */
    [[nodiscard]] int find(QStringView word) const;

    /** False where no word stands at @p at, a quick answer by two characters. For a trie that is walked
     * forward; @p at is inside @p text. */
    [[nodiscard]] bool mayBeginAt(QStringView text, qsizetype at) const
    {
        const char16_t first = text[at].unicode();
        if (!m_firsts.test(first))
            return false;
        return m_alone.test(first) ||
               (at + 1 < text.size() && m_pairs.test(pair(first, text[at + 1].unicode())));
    }

    // The sets behind mayBeginAt(), for who joins those of several tries.
    static constexpr size_t Pairs = 0x10000;
    [[nodiscard]] static size_t pair(char16_t first, char16_t second)
    {
        return (size_t(first) * 0x9E35u + second) % Pairs;
    }
    [[nodiscard]] bool begins(char16_t first) const { return m_firsts.test(first); }
    [[nodiscard]] bool isWord(char16_t unit) const { return m_alone.test(unit); }
    [[nodiscard]] bool mayHoldPair(size_t pair) const { return m_pairs.test(pair); }

    /** Calls @p visit (length, id) for each word that begins at @p at, the shortest first. A trie that is
     * walked backward: that ends before @p at. @param limit where the text ends for the walk, as a UTF-16
     * offset, exclusive; walked backward the first offset that belongs to it. */
    template <typename Visit>
    void walk(QStringView text, qsizetype at, qsizetype limit, Visit &&visit) const
    {
        const qsizetype left = m_direction == Direction::Forward ? limit - at : at - limit;
        if (left <= 0)
            return;
        const char16_t *const first = text.utf16() + (m_direction == Direction::Forward ? at : at - 1);
        if (!m_firsts.test(*first))
            return;
        const char16_t *const second = m_direction == Direction::Forward ? first + 1 : first - 1;
        const bool more = left > 1 && m_pairs.test(pair(*first, *second));
        walkOn(text, at, limit, m_alone.test(*first), more, visit);
    }
    /** The same for who knows by other means what may stand there, and that it is inside the limit.
     *  @param one whether a word of one character may
     *  @param more whether a longer one may */
    template <typename Visit>
    void walkOn(QStringView text, qsizetype at, qsizetype limit, bool one, bool more, Visit &&visit) const
    {
        if (m_direction == Direction::Forward)
            step<1>(text.utf16() + at, limit - at, one, more, visit);
        else
            step<-1>(text.utf16() + at - 1, at - limit, one, more, visit);
    }

private:
    // As few bytes as may be: which words stand in a text is nothing a processor could foretell, so that each
    // edge is fetched from wherever there is room for all of them.
    struct Edge
    {
        static constexpr quint16 NoWord = 0xffff;

        quint32 key = 0;     ///< where it leads from and by which character; 0 for an empty place
        quint16 id = NoWord; ///< of the word that ends behind it
        quint16 child = 0;   ///< the node behind it, 0 where no word goes on
    };

    /** Edges by their keys; open addressing, at most half full. */
    class Edges
    {
    public:
        Edges();

        /** An empty edge where there is none. */
        [[nodiscard]] const Edge &find(quint32 key) const { return m_edges[place(key)]; }
        /** The edge, a new one where there was none; stays where it is until the next call. */
        Edge &add(quint32 key);

    private:
        /** Where the edge is, or the empty place where it would be. */
        [[nodiscard]] size_t place(quint32 key) const
        {
            size_t at = (key * 0x9E3779B97F4A7C15ull >> 32) & m_mask;
            while (m_edges[at].key != key && m_edges[at].key != 0)
                at = (at + 1) & m_mask;
            return at;
        }
        void grow();

        std::vector<Edge> m_edges;
        size_t m_mask;
        size_t m_used = 0;
    };

    template <int Step, typename Visit>
    void step(const char16_t *unit, qsizetype left, bool one, bool more, Visit &visit) const
    {
        const char16_t first = *unit;
        if (const Edge *edge = one ? &m_others.find(key(0, first)) : nullptr;
            edge && edge->id != Edge::NoWord)
            visit(qsizetype(1), static_cast<int>(edge->id));
        if (!more)
            return;
        unit += Step;
        const Edge *edge = &m_begins.find(key(first, *unit));
        for (qsizetype length = 2;; ++length) {
            if (edge->id != Edge::NoWord)
                visit(length, static_cast<int>(edge->id));
            if (edge->child == 0 || length == left)
                return;
            unit += Step;
            edge = &m_others.find(key(edge->child, *unit));
        }
    }

    [[nodiscard]] static quint32 key(quint16 from, char16_t unit) { return quint32(from) << 16 | unit; }

    // Most characters begin no word, and most that do are followed by another one than in any word; the sets
    // answer that without the edges.
    std::bitset<0x10000> m_firsts;
    std::bitset<0x10000> m_alone; ///< are words by themselves
    std::bitset<Pairs> m_pairs;   ///< the first two characters of words; several pairs share a place
    Edges m_begins;               ///< from the first character by the second
    Edges m_others; ///< from node to node, by the characters behind these; from 0 to words of one character
    quint16 m_nodes = 1; ///< the next one's number
    Direction m_direction;
};

} // namespace jiaoshu::lexicon
