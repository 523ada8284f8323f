// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/summary.h"
#include "store/workspace.h"

namespace jiaoshu::session {

/** Somebody said that @p later and the one before it are no duplicates. */
[[nodiscard]] Result<bool> isToldApart(const store::Workspace &workspace, const model::ArticleSummary &later,
                                       ArticleId earlier);

} // namespace jiaoshu::session
