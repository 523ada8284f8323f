// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace jiaoshu::lexicon {

/** The sets of bits that a large table holds, which are few, by numbers that take less room in it: what is
 * looked up for every character of a text should stay in the processor's caches. */
template <typename Set>
class NumberedSets
{
public:
    /** The number of @p set, a new one where it has none; that of the empty set is 0. */
    [[nodiscard]] quint16 numberOf(Set set)
    {
        if (m_sets[m_last] == set) // so for most of a row
            return m_last;
        const auto known = std::find(m_sets.begin(), m_sets.end(), set);
        m_last = static_cast<quint16>(known - m_sets.begin());
        if (known == m_sets.end())
            m_sets.push_back(set);
        return m_last;
    }
    [[nodiscard]] Set operator[](quint16 number) const { return m_sets[number]; }

private:
    std::vector<Set> m_sets{Set{}};
    quint16 m_last = 0; ///< the number given last
};

} // namespace jiaoshu::lexicon
