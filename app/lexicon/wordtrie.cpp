// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/wordtrie.h"

#include <utility>

namespace jiaoshu::lexicon {

namespace {

constexpr size_t LeastPlaces = 16; ///< a power of two

} // namespace

WordTrie::WordTrie(Direction direction) : m_direction(direction)
{}

bool WordTrie::insert(QStringView word, int id)
{
    if (word.isEmpty() || id < 0 || id >= Edge::NoWord || m_nodes > Edge::NoWord - word.size())
        return false;
    const auto unitAt = [&](qsizetype i) {
        return word[m_direction == Direction::Forward ? i : word.size() - 1 - i].unicode();
    };
    const char16_t first = unitAt(0);
    m_firsts.set(first);
    if (word.size() == 1)
        m_alone.set(first);
    else
        m_pairs.set(pair(first, unitAt(1)));
    Edge *edge = word.size() == 1 ? &m_others.add(key(0, first)) : &m_begins.add(key(first, unitAt(1)));
    for (qsizetype i = 2; i < word.size(); ++i) {
        if (edge->child == 0)
            edge->child = m_nodes++;
        edge = &m_others.add(key(edge->child, unitAt(i)));
    }
    if (edge->id != Edge::NoWord)
        return false;
    edge->id = static_cast<quint16>(id);
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

WordTrie::Edges::Edges() : m_edges(LeastPlaces), m_mask(LeastPlaces - 1)
{}

WordTrie::Edge &WordTrie::Edges::add(quint32 key)
{
    if (2 * m_used > m_edges.size())
        grow();
    Edge &edge = m_edges[place(key)];
    m_used += edge.key == 0;
    edge.key = key;
    return edge;
}

void WordTrie::Edges::grow()
{
    const std::vector<Edge> old = std::exchange(m_edges, std::vector<Edge>(2 * m_edges.size()));
    m_mask = m_edges.size() - 1;
    for (const Edge &edge : old) {
        if (edge.key != 0)
            m_edges[place(edge.key)] = edge;
    }
}

} // namespace jiaoshu::lexicon
