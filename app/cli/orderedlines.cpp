// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/orderedlines.h"

#include <cerrno>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <unistd.h>
#include <vector>

namespace jiaoshu::cli {

bool LineSource::fill()
{
    constexpr qsizetype Portion = 1 << 16;
    if (m_at > 0) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + Portion);
    ssize_t count = -1;
    do {
        count = ::read(m_descriptor, m_buffer.data() + before, static_cast<size_t>(Portion));
    } while (count < 0 && errno == EINTR);
    m_fault = count < 0 ? errno : 0;
    m_buffer.resize(before + std::max<ssize_t>(count, 0));
    m_isAtEnd = count <= 0;
    return !m_isAtEnd;
}

bool LineSource::next(Line &line)
{
    line = {};
    qsizetype searchedTo = m_at;
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', searchedTo);
        if (end >= 0) {
            line.bytes += QByteArrayView(m_buffer).sliced(m_at, end - m_at).toByteArray();
            m_at = end + 1;
            break;
        }
        if (m_buffer.size() - m_at > m_limit) { // the rest of such a line is passed over
            if (!line.isCut)
                line.bytes = m_buffer.mid(m_at, m_limit);
            line.isCut = true;
            m_at = m_buffer.size();
        }
        if (m_isAtEnd || !fill()) {
            const QByteArray rest = m_buffer.mid(m_at);
            m_at = m_buffer.size();
            if (rest.isEmpty() && !line.isCut)
                return false;
            line.bytes += rest;
            break;
        }
        searchedTo = m_at;
    }
    if (line.isCut || line.bytes.size() > m_limit) {
        line.isCut = true;
        line.bytes.truncate(m_limit);
    }
    if (line.bytes.endsWith('\r'))
        line.bytes.chop(1);
    return true;
}

namespace {

/** One line on its way. */
struct Slot
{
    LineSource::Line line;
    qint64 number = 0;
    Answer answer;
    bool isDone = false;
};

/** Lines that wait for a thread, and all that were not put yet, in order. */
class Pipeline
{
public:
    Pipeline(int jobs, const std::function<Answer(const LineSource::Line &, qint64)> &answer)
        : m_limit(static_cast<size_t>(jobs) * LinesAThread), m_answer(answer)
    {
        for (int i = 0; i < jobs; ++i)
            m_threads.emplace_back([this] { work(); });
    }
    ~Pipeline()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isEnding = true;
        }
        m_changed.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    Pipeline(const Pipeline &) = delete;
    Pipeline &operator=(const Pipeline &) = delete;

    [[nodiscard]] bool isFull() const { return m_order.size() >= m_limit; }
    [[nodiscard]] bool isEmpty() const { return m_order.empty(); }

    void add(LineSource::Line line, qint64 number)
    {
        auto slot = std::make_shared<Slot>();
        slot->line = std::move(line);
        slot->number = number;
        m_order.push_back(slot);
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::move(slot));
        }
        m_changed.notify_all();
    }

    /** The first in order, when it is done; nothing where it is not and @p waits is not said. */
    std::shared_ptr<Slot> takeFirst(bool waits)
    {
        std::unique_lock lock(m_mutex);
        const auto first = m_order.front();
        if (!first->isDone && !waits)
            return {};
        m_changed.wait(lock, [&first] { return first->isDone; });
        m_order.pop_front();
        return first;
    }

private:
    static constexpr size_t LinesAThread = 8;

    void work()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_changed.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            const auto slot = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            Answer answer = m_answer(slot->line, slot->number);
            lock.lock();
            slot->answer = std::move(answer);
            slot->line = {};
            slot->isDone = true;
            m_changed.notify_all();
        }
    }

    size_t m_limit;
    const std::function<Answer(const LineSource::Line &, qint64)> &m_answer;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::shared_ptr<Slot>> m_waiting;
    bool m_isEnding = false;
    std::deque<std::shared_ptr<Slot>> m_order; ///< of the thread that adds and takes
    std::vector<std::thread> m_threads;
};

} // namespace

qint64 answerInOrder(LineSource &source, int jobs,
                     const std::function<Answer(const LineSource::Line &, qint64)> &answer,
                     const std::function<void(const Answer &, bool isIdle)> &put)
{
    qint64 faults = 0;
    qint64 number = 0;
    LineSource::Line line;
    const auto tell = [&](const Answer &one, bool isIdle) {
        faults += one.isFault ? 1 : 0;
        put(one, isIdle);
    };
    if (jobs <= 1) {
        while (source.next(line))
            tell(answer(line, ++number), !source.hasNext());
        return faults;
    }
    Pipeline pipeline(jobs, answer);
    /** The first answer that is left, where it is ready or @p waits. */
    const auto handOver = [&](bool waits) {
        const auto first = pipeline.takeFirst(waits);
        if (first)
            tell(first->answer, pipeline.isEmpty() && !source.hasNext());
        return first != nullptr;
    };
    while (true) {
        // What is asked for one at a time is answered before the next is waited for.
        while (!pipeline.isEmpty() && !source.hasNext())
            handOver(true);
        if (!source.next(line))
            break;
        pipeline.add(std::move(line), ++number);
        while (!pipeline.isEmpty() && handOver(pipeline.isFull())) {
        }
    }
    while (!pipeline.isEmpty())
        handOver(true);
    return faults;
}

} // namespace jiaoshu::cli
