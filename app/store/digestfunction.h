// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace jiaoshu::store {

/** Gives @p database jiaoshu_digest(format, value, ...): the Digest over the values as their bytes stand in
 * the file, for statements of ours alone; no schema can call it. Throws SQLite::Exception. */
void addDigestFunction(sqlite3 *database);

} // namespace jiaoshu::store
