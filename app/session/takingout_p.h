// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/commands.h"
#include "store/records.h"

namespace jiaoshu::session {

/** What takes articles out: their figures are withdrawn, and nothing of what was decided is lost. */
struct TakingOut
{
    store::CommandPlan command;
    Changes changes;
};

/** @param action of each decision: "withdraw", "undo". */
[[nodiscard]] Result<TakingOut> planTakingOut(const Session &session, const QList<ArticleId> &articles,
                                              const char *action);

} // namespace jiaoshu::session
