// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiaoshu::parsers {

/** Puts the characters that were meant for the radicals that look like them (⼾ for 户, ⻘ for 青): a PDF
 * names glyphs, and where two characters share one, what comes out of it is often the radical. Source:
 * Unicode 15.0, EquivalentUnifiedIdeograph.txt. */
void putCharactersForRadicals(QString &text);

} // namespace jiaoshu::parsers
