// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

namespace jiaoshu::ui {

/** How long a decision takes, from the last hundred of this run of the program; kept nowhere. */
class Pace
{
public:
    /** @p figures were decided at @p when. */
    void decided(const QDateTime &when, qsizetype figures = 1);
    /** The median in seconds; nothing before there were ten. */
    [[nodiscard]] std::optional<double> secondsAFigure() const;

    /** There were enough of them to say how long the rest will take: the first ones are slow. */
    [[nodiscard]] bool isSettled() const;

    /** A longer time was a pause, not a decision. */
    static constexpr qint64 LongestSeconds = 120;

private:
    QDateTime m_last;
    QList<double> m_seconds;
};

} // namespace jiaoshu::ui
