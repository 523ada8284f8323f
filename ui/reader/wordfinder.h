// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/displaytext.h"

#include <QStringView>

namespace jiaoshu::ui {

/** What a double click at a character selects: the whole number where the character is part of one
 * (3,200.5万, 三十六, １２％), else the word as Unicode has it, which in Chinese is a character. Source of
 * the latter: UAX #29.
 *  @param at a position in @p text; nothing is found at a line end. */
[[nodiscard]] ShownSpan findWord(QStringView text, int at);

} // namespace jiaoshu::ui
