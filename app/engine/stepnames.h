// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/document.h"
#include "engine/numeral.h"
#include "engine/periodfinder.h"
#include "engine/placefinder.h"
#include "engine/quantity.h"

#include <QLatin1StringView>

namespace jiaoshu::engine {

/** The words a trace has for what the steps tell apart: "body", "list-number", "as-of". */
[[nodiscard]] QLatin1StringView nameOf(BlockRole role);
[[nodiscard]] QLatin1StringView nameOf(NonFigure reason);
[[nodiscard]] QLatin1StringView nameOf(NumeralStyle style);
[[nodiscard]] QLatin1StringView nameOf(MentionKind kind);
[[nodiscard]] QLatin1StringView nameOf(TimeKind kind);

} // namespace jiaoshu::engine
