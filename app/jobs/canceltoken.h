// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace jiaoshu::jobs {

/** Tells work that it is no longer wanted. Copies share one state; any thread may ask or cancel. Once
 * cancelled it stays so. */
class CancelToken
{
public:
    void cancel() const { m_isCancelled->store(true); }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled->load(); }

private:
    std::shared_ptr<std::atomic_bool> m_isCancelled = std::make_shared<std::atomic_bool>(false);
};

} // namespace jiaoshu::jobs
