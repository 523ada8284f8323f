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

    /** A word that is there already keeps its number. @return false then, and for the empty word. */
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
        const char16_t *const first = text.utf16() + (m_direction == Direction::Forward ? at : at - 1);
        const qsizetype left = m_direction == Direction::Forward ? limit - at : at - limit;
        if (left <= 0 || !m_firsts.test(*first))
            return;
        const char16_t *const second = m_direction == Direction::Forward ? first + 1 : first - 1;
        if (!m_alone.test(*first) && (left == 1 || !m_pairs.test(pair(*first, *second))))
            return;
        walkOn(text, at, limit, visit);
    }
    /** The same for who has looked already whether a word may stand there. */
    template <typename Visit>
    void walkOn(QStringView text, qsizetype at, qsizetype limit, Visit &&visit) const
    {
        if (m_direction == Direction::Forward)
            step<1>(text.utf16() + at, limit - at, visit);
        else
            step<-1>(text.utf16() + at - 1, at - limit, visit);
    }

private:
    struct Edge
    {
        quint32 parent = 0;
        quint32 child = 0; ///< 0 for an empty place, the root being nobody's child
        int id = -1;       ///< of the word that ends in the child
        char16_t unit = 0;
        bool isLeaf = true;
    };

    template <int Step, typename Visit>
    void step(const char16_t *unit, qsizetype left, Visit &visit) const
    {
        if (left <= 0)
            return;
        if (m_alone.test(*unit)) {
            const Edge &edge = m_edges[place(0, *unit)];
            visit(qsizetype(1), edge.id);
            if (edge.isLeaf)
                return;
        }
        quint32 node = nodeOf(*unit);
        unit += Step;
        for (qsizetype length = 2; length <= left; ++length, unit += Step) {
            const Edge &edge = m_edges[place(node, *unit)];
            if (edge.child == 0)
                return;
            if (edge.id >= 0)
                visit(length, edge.id);
            if (edge.isLeaf)
                return;
            node = edge.child;
        }
    }

    /** The node behind the first character of words, which is known without its edge. */
    [[nodiscard]] static quint32 nodeOf(char16_t first) { return quint32(first) + 1; }
    /** Where the edge is, or the empty place where it would be. */
    [[nodiscard]] size_t place(quint32 parent, char16_t unit) const
    {
        size_t at = ((size_t(parent) << 16 | unit) * 0x9E3779B97F4A7C15ull >> 32) & m_mask;
        while (m_edges[at].child != 0 && (m_edges[at].parent != parent || m_edges[at].unit != unit))
            at = (at + 1) & m_mask;
        return at;
    }
    void grow();

    // Most characters begin no word, and most that do are followed by another one than in any word; the sets
    // answer that without the table.
    std::bitset<0x10000> m_firsts;
    std::bitset<0x10000> m_alone; ///< are words by themselves
    std::bitset<Pairs> m_pairs;   ///< the first two characters of words; several pairs share a place
    std::vector<Edge> m_edges;    ///< open addressing, at most half full
    size_t m_mask = 0;
    quint32 m_nodes =
        0x10001;       ///< the next one's number, behind the root, 0, and the nodes of first characters
    size_t m_used = 0; ///< edges
    Direction m_direction;
};

} // namespace jiaoshu::lexicon
