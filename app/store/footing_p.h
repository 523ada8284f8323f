// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/fault.h"
#include "store/figurerows.h"
#include "store/query.h"
#include "store/records.h"

#include <string>

namespace jiaoshu::store {

// That what was planned goes with what stands in the file; both throw OutdatedPlan where it does not.

/** @param state the word of the file */
inline void checkSeen(const DecisionPlan &plan, const QString &state, ReadingId reading)
{
    if (plan.seen && (plan.seen->reading != reading || toText(plan.seen->standing) != state))
        throw OutdatedPlan("figure " + std::to_string(plan.figure.value) + " has changed meanwhile");
}

/** Before the command @p next: none of its articles was decided on, read anew or described since. */
inline void checkFooting(Connection &connection, const std::optional<Footing> &footing, CommandId next)
{
    if (!footing || footing->newest.value == next.value - 1)
        return;
    for (const ArticleId article : footing->articles) {
        Query later(connection, "article/find_later");
        later.bind(":article", article.value).bind(":command", footing->newest.value);
        if (later.next())
            throw OutdatedPlan("article " + std::to_string(article.value) + " has changed meanwhile");
    }
}

} // namespace jiaoshu::store
