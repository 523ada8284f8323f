// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiaoshu::session {

/** What is wrong with a figure beyond the engine's own doubt. */
enum class Problem {
    FailedCheck, ///< a sum, share or change that it takes part in does not come out
    Conflict,    ///< the same fact is told otherwise, in its article or another
};

} // namespace jiaoshu::session
