// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/checking.h"

namespace jiaoshu::ui {

/** What a check of the workspace found. */
struct CheckReport
{
    QList<session::CheckFinding> findings;
    QList<session::CheckFinding> losses; ///< told by an earlier repair
    session::WorkspaceExtent extent;

    /** Nothing is wrong but what can be derived from the decisions. */
    [[nodiscard]] bool canBeDerived() const;
};

} // namespace jiaoshu::ui
