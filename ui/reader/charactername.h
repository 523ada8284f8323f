// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiaoshu::ui {

/** How a character is shown that a reader would not see, or that changes what is seen: "‹RLO›", "‹ZWSP›",
 * "‹NUL›", and U+FFFD for what is no character. Empty for one that can be shown as it is; joiners and
 * selectors that belong to an emoji are such.
 *  @param previous UTF-16 unit before it. Source: Unicode 15, general categories Cc and Cf, UTS #51. */
[[nodiscard]] QString characterName(char32_t character, char16_t previous);

} // namespace jiaoshu::ui
