// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace jiaoshu::store {

/** Where text stops being Unicode that SQLite keeps as it is: the UTF-16 offset of the first U+0000 (SQLite's
 * length() stops there) or half of a surrogate pair (UTF-8 has no form for it); -1 where all is well. Such
 * text is refused, never bent. */
[[nodiscard]] qsizetype unstorableAt(QStringView text);

} // namespace jiaoshu::store
