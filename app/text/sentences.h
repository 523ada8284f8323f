// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"

#include <QList>
#include <QStringView>

namespace jiaoshu::text {

/** In UTF-16 units; thrice the longest sentence that was met in news. What is read sentence by sentence may
 * look over the whole of one for each of its figures. */
inline constexpr qsizetype LongestSentence = 600;

/** The sentences of a folded text, ascending, without the white space around them. A sentence ends after 。
 * ！ ？ ； (or their ASCII forms, where no Latin letter or digit follows) together with the closing quotes
 * behind it, and at a line end; not inside parentheses, unless they stay open to the line's end. What goes on
 * beyond LongestSentence is no prose and is cut there, behind a comma where one stands near. */
[[nodiscard]] QList<Utf16Span> findSentences(QStringView text);

} // namespace jiaoshu::text
