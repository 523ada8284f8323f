// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace jiaoshu::text {

/** True for one syllable of pinyin in small letters, with or without its tone mark: "jiān", "men". A lone
 * vowel needs the mark, and what is a unit's sign as well ("ha") is none. */
[[nodiscard]] bool isPinyinSyllable(QStringView text);

} // namespace jiaoshu::text
