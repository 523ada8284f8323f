// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace jiaoshu::store {

/** Where the pages that name the tables are damaged, they are lost to SQLite, but not to us: a new file of
 * the same version has the same tables at the same pages. Puts those of the version that fits best into
 * @p file, a copy.
 *  @param scratch a place for files that are made and removed.
 *  @return NotAWorkspace where what stands at those pages is of no version; the file is then as it was. */
[[nodiscard]] Outcome lendSchema(const QString &file, const QString &scratch);

} // namespace jiaoshu::store
