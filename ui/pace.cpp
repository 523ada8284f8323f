// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pace.h"

#include <algorithm>

namespace jiaoshu::ui {

void Pace::decided(const QDateTime &when, qsizetype figures)
{
    constexpr qsizetype Kept = 100;
    const double seconds = m_last.isValid() ? static_cast<double>(m_last.msecsTo(when)) / 1000 : -1;
    m_last = when;
    if (seconds < 0 || seconds > LongestSeconds || figures < 1)
        return;
    m_seconds.append(seconds / static_cast<double>(figures));
    if (m_seconds.size() > Kept)
        m_seconds.removeFirst();
}

std::optional<double> Pace::secondsAFigure() const
{
    constexpr qsizetype Fewest = 10;
    if (m_seconds.size() < Fewest)
        return {};
    QList<double> sorted = m_seconds;
    std::ranges::sort(sorted);
    return sorted[sorted.size() / 2];
}

bool Pace::isSettled() const
{
    constexpr qsizetype Enough = 40;
    return m_seconds.size() >= Enough;
}

} // namespace jiaoshu::ui
