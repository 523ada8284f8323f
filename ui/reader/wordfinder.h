// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/displaytext.h"

#include <QStringView>

namespace jiaoshu::ui {

/** What a double click at a character selects: the whole number where the character is part of one
 * (3,200.5万, 三十六, １２％), else the word as ICU's dictionary has it.
 *  @param at a position in @p text; nothing is found at a line end. */
[[nodiscard]] ShownSpan findWord(QStringView text, int at);
/** The whole number that the character at @p at is part of; empty where it is part of none. */
[[nodiscard]] ShownSpan findNumber(QStringView text, int at);

} // namespace jiaoshu::ui
