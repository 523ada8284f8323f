// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/digestfunction.h"

#include "store/digest.h"

#include <sqlite3.h>
#include <SQLiteCpp/Exception.h>

#include <span>

namespace jiaoshu::store {

namespace {

QByteArray bytesOf(sqlite3_value *value)
{
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
    return QByteArray(bytes, sqlite3_value_bytes(value));
}

void digest(sqlite3_context *context, int count, sqlite3_value **first)
{
    const std::span values(first, static_cast<size_t>(count));
    Digest digest(bytesOf(values.front()));
    for (sqlite3_value *value : values.subspan(1))
        digest.add(bytesOf(value));
    const QByteArray result = digest.result();
    sqlite3_result_blob(context, result.constData(), static_cast<int>(result.size()), SQLITE_TRANSIENT);
}

} // namespace

void addDigestFunction(sqlite3 *database)
{
    constexpr int Flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    const int rc = sqlite3_create_function_v2(database, "jiaoshu_digest", -1, Flags, nullptr, digest, nullptr,
                                              nullptr, nullptr);
    if (rc != SQLITE_OK)
        throw SQLite::Exception(database, rc);
}

} // namespace jiaoshu::store
