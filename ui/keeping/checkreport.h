// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/checking.h"

#include <optional>

namespace jiaoshu::ui {

/** What a check of the workspace found. */
struct CheckReport
{
    QList<session::CheckFinding> findings;
    QList<session::CheckFinding> losses; ///< told by an earlier repair
    session::WorkspaceExtent extent;
    std::optional<Error> refusal; ///< why it cannot be opened; then findings are SQLite's alone

    /** Nothing is wrong but what can be derived from the decisions. */
    [[nodiscard]] bool canBeDerived() const;
    /** Nothing is wrong but that the newest decisions that were known are not there. */
    [[nodiscard]] bool isEndMissing() const;
};

} // namespace jiaoshu::ui
