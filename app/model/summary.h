// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "model/terms.h"

#include <QString>
#include <QStringList>

#include <array>
#include <numeric>

namespace jiaoshu::model {

/** How many figures stand in each state. */
struct StateCounts
{
    std::array<qint64, AllStates.size()> byState = {};

    [[nodiscard]] qint64 of(State state) const { return byState[static_cast<size_t>(state)]; }
    qint64 &of(State state) { return byState[static_cast<size_t>(state)]; }
    [[nodiscard]] qint64 total() const { return std::accumulate(byState.begin(), byState.end(), qint64(0)); }
    /** Figures that await a decision: proposed and unsure. */
    [[nodiscard]] qint64 open() const { return of(State::Proposed) + of(State::Unsure); }
    [[nodiscard]] qint64 verified() const
    {
        return of(State::Confirmed) + of(State::Corrected) + of(State::Added);
    }
    bool operator==(const StateCounts &) const = default;
};

/** An article without its text, for lists. */
struct ArticleSummary
{
    ArticleId id;
    QString path;
    QString title; ///< the file name where the article has none
    QString publishedOn;
    QString outlet;           ///< who published it; empty where that is not known
    QString reporter;         ///< who wrote it
    QString place;            ///< what it is about, where an analyst said so
    QStringList tags;         ///< of analysts, ascending
    QStringList notSameAs{};  ///< uids of earlier ones that are nearly the same and were told apart from it
    QString sameAs;           ///< articles with the same one tell the same; empty: it is linked with none
    bool wasTakenOut = false; ///< and is listed no more
    StateCounts counts;
    bool operator==(const ArticleSummary &) const = default;
};

} // namespace jiaoshu::model
