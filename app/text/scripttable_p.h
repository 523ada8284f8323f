// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace jiaoshu::text {

/** A UTF-16 unit and what it becomes. */
struct ScriptPair
{
    char16_t from;
    char16_t to;
};

/** All units that do not stay themselves, ascending. Printed by jiaoshu-make-scripttable during the build. */
[[nodiscard]] std::span<const ScriptPair> scriptPairs();

} // namespace jiaoshu::text
