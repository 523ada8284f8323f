// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/wordtrie.h"

#include <utility>

namespace jiaoshu::lexicon {

namespace {

constexpr size_t LeastPlaces = 16; ///< a power of two

} // namespace

WordTrie::WordTrie(Direction direction)
    : m_edges(LeastPlaces), m_mask(LeastPlaces - 1), m_direction(direction)
{}

bool WordTrie::insert(QStringView word, int id)
{
    if (word.isEmpty())
        return false;
    quint32 node = 0;
    Edge *last = nullptr;
    char16_t first = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const qsizetype at = m_direction == Direction::Forward ? i : word.size() - 1 - i;
        const char16_t unit = word[at].unicode();
        if (2 * m_used > m_edges.size())
            grow();
        if (i == 0)
            m_firsts.set(unit);
        if (i == 1)
            m_pairs.set(pair(first, unit));
        first = i == 0 ? unit : first;
        Edge &edge = m_edges[place(node, unit)];
        if (edge.child == 0) {
            edge = {node, i == 0 ? nodeOf(unit) : m_nodes++, -1, unit, true};
            ++m_used;
        }
        if (i + 1 < word.size())
            edge.isLeaf = false;
        node = edge.child;
        last = &edge;
    }
    if (last->id >= 0)
        return false;
    last->id = id;
    if (word.size() == 1)
        m_alone.set(first);
    return true;
}

int WordTrie::find(QStringView word) const
{
    int found = -1;
    const bool forward = m_direction == Direction::Forward;
    walk(word, forward ? 0 : word.size(), forward ? word.size() : 0, [&](qsizetype length, int id) {
        if (length == word.size())
            found = id;
    });
    return found;
}

void WordTrie::grow()
{
    std::vector<Edge> old = std::exchange(m_edges, std::vector<Edge>(2 * m_edges.size()));
    m_mask = m_edges.size() - 1;
    for (const Edge &edge : old) {
        if (edge.child != 0)
            m_edges[place(edge.parent, edge.unit)] = edge;
    }
}

} // namespace jiaoshu::lexicon
