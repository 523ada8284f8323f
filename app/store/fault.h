// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <SQLiteCpp/Exception.h>

#include <type_traits>

struct sqlite3;

namespace jiaoshu::store {

/** What SQLite's fault means to us: DiskFull, Locked, ReadOnly, DamagedWorkspace, CannotRead, else
 * StoreFailed.
 * @param handle the connection it happened on, which knows the system's errno behind it; may be null. */
[[nodiscard]] Error toError(const SQLite::Exception &fault, const QString &path, sqlite3 *handle = nullptr);

/** Runs @p work, which may throw SQLite::Exception, and hands its value or the fault as an Error: the border
 * that no exception crosses. */
template <typename Work>
[[nodiscard]] auto guarded(const QString &path, Work &&work, sqlite3 *handle = nullptr)
    -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SQLite::Exception &fault) {
        return fail(toError(fault, path, handle));
    }
}

/** The same for work that itself gives a Result. */
template <typename Work>
[[nodiscard]] auto guardedResult(const QString &path, Work &&work, sqlite3 *handle = nullptr)
    -> std::invoke_result_t<Work>
{
    try {
        return work();
    } catch (const SQLite::Exception &fault) {
        return fail(toError(fault, path, handle));
    }
}

} // namespace jiaoshu::store
