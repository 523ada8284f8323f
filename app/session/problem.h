// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QHash>

#include <optional>

namespace jiaoshu::session {

/** What is wrong with a figure beyond the engine's own doubt. */
enum class Problem {
    FailedCheck, ///< a sum, share or change that it takes part in does not come out
    Conflict,    ///< the same fact is told otherwise, in its article or another
};

/** What of a workspace's problems is not as it was told before. */
struct ProblemChanges
{
    /** By figure, those that have another problem now, or none. */
    using OfArticle = QHash<FigureId, std::optional<Problem>>;

    bool areAll = false; ///< nothing was told before, and the articles are not named
    QHash<ArticleId, OfArticle> articles{};

    [[nodiscard]] bool isEmpty() const { return !areAll && articles.isEmpty(); }
};

/** @p problems as they are by @p changes, which are not all. */
inline void update(QHash<FigureId, Problem> &problems, const ProblemChanges::OfArticle &changes)
{
    for (auto one = changes.cbegin(); one != changes.cend(); ++one) {
        if (*one)
            problems.insert(one.key(), **one);
        else
            problems.remove(one.key());
    }
}

} // namespace jiaoshu::session
