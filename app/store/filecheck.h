// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "store/schema.h"

namespace jiaoshu::store {

// What a file must be before it is used. Each may throw SQLite::Exception.

/** Its schema is, word for word, that of the version it says. @return NewerWorkspace, DamagedWorkspace. */
[[nodiscard]] Outcome checkSchema(Connection &connection, const Schema &schema, const QString &path);
/** Its pages are well formed; @p thoroughly: and its indexes and references hold. @return DamagedWorkspace.
 */
[[nodiscard]] Outcome checkContent(Connection &connection, bool thoroughly, const QString &path);

/** None of its last bytes is cut off; only where no log or journal is there to bring them. SQLite reads zeros
 * for what is missing of a last page. @return DamagedWorkspace. */
[[nodiscard]] Outcome checkLength(Connection &connection, const QString &path);

} // namespace jiaoshu::store
