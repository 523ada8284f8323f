// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importing.h"

#include <QMutex>

#include <memory>
#include <utility>
#include <vector>

namespace jiaoshu::ui {

/** Readers that read alike, one for each thread that asks: the program behind one is started but once for
 * many files. From any thread. */
class ReaderPool
{
public:
    explicit ReaderPool(readers::Reading how) : m_how(std::move(how)) {}

    /** One of them, as long as it lives. */
    class Loan
    {
    public:
        explicit Loan(ReaderPool &pool) : m_pool(pool), m_reader(pool.lend()) {}
        ~Loan() { m_pool.take(std::move(m_reader)); }
        Loan(const Loan &) = delete;
        Loan &operator=(const Loan &) = delete;
        [[nodiscard]] readers::SourceReader &operator*() const { return *m_reader; }

    private:
        ReaderPool &m_pool;
        std::unique_ptr<readers::SourceReader> m_reader;
    };

private:
    [[nodiscard]] std::unique_ptr<readers::SourceReader> lend()
    {
        const QMutexLocker locker(&m_mutex);
        if (m_free.empty())
            return std::make_unique<readers::SourceReader>(m_how);
        auto reader = std::move(m_free.back());
        m_free.pop_back();
        return reader;
    }
    void take(std::unique_ptr<readers::SourceReader> reader)
    {
        const QMutexLocker locker(&m_mutex);
        m_free.push_back(std::move(reader));
    }

    readers::Reading m_how;
    QMutex m_mutex;
    std::vector<std::unique_ptr<readers::SourceReader>> m_free;
};

} // namespace jiaoshu::ui
