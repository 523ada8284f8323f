// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <SQLiteCpp/Exception.h>

#include <string>
#include <type_traits>

namespace jiaoshu::store {

/** What was planned does not go with what stands in the file now: Outdated. */
class OutdatedPlan final : public SQLite::Exception
{
public:
    explicit OutdatedPlan(const std::string &what);
};

/** What SQLite's fault means to us: DiskFull, Locked, Outdated, ReadOnly, DamagedWorkspace, CannotRead, else
 * StoreFailed. To be called where the fault is caught: the system's errno is still that of the fault. */
[[nodiscard]] Error toError(const SQLite::Exception &fault, const QString &path);

/** Runs @p work, which may throw SQLite::Exception, and hands its value or the fault as an Error: the border
 * that no exception crosses. */
template <typename Work>
[[nodiscard]] auto guarded(const QString &path, Work &&work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SQLite::Exception &fault) {
        return fail(toError(fault, path));
    }
}

/** The same for work that itself gives a Result. */
template <typename Work>
[[nodiscard]] auto guardedResult(const QString &path, Work &&work) -> std::invoke_result_t<Work>
{
    try {
        return work();
    } catch (const SQLite::Exception &fault) {
        return fail(toError(fault, path));
    }
}

} // namespace jiaoshu::store
