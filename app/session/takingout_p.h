// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/largestep_p.h"
#include "store/records.h"

namespace jiaoshu::session {

/** What takes articles out: their figures are withdrawn, and nothing of what was decided is lost. */
struct TakingOut
{
    store::CommandPlan command;
    LargeStep step;
};

/** @param action of each decision: "withdraw", "undo". */
[[nodiscard]] Result<TakingOut> planTakingOut(const Session &session, const QList<ArticleId> &articles,
                                              const char *action, const StepMeter &meter);

} // namespace jiaoshu::session
