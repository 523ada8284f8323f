// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"

#include <QStringView>

namespace jiaoshu::text {

/** The word at @p at, Chinese ones by ICU's dictionary: 农业 in 县农业农村局. Looks at the line around it
 * only, and not far; empty at white space, a line end or outside the text. Source: UAX #29 and ICU's cjdict.
 */
[[nodiscard]] Utf16Span wordAt(QStringView text, Utf16Offset at);

/** Where the user's character begins or ends next to @p at, forward or backward: a combining mark or the
 * second half of a pair is never parted from its base. Source: UAX #29. */
[[nodiscard]] Utf16Offset nextCharacter(QStringView text, Utf16Offset at, bool forward);

} // namespace jiaoshu::text
