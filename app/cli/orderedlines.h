// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace jiaoshu::cli {

/** Where lines come from: a file descriptor, read as they come. */
class LineSource
{
public:
    /** @param limit of a line, in bytes: of a longer one only its begin is kept. */
    LineSource(int descriptor, qsizetype limit) : m_descriptor(descriptor), m_limit(limit) {}

    struct Line
    {
        QByteArray bytes; ///< without its end
        bool isCut = false;
    };
    /** @return false at the end, or where it cannot be read: then fault() says why. */
    [[nodiscard]] bool next(Line &line);
    /** A whole line is here already, so that next() will not wait. */
    [[nodiscard]] bool hasNext() const { return m_buffer.indexOf('\n', m_at) >= 0; }
    /** The system's number of what went wrong; 0 for nothing. */
    [[nodiscard]] int fault() const { return m_fault; }

private:
    [[nodiscard]] bool fill();
    int m_descriptor;
    qsizetype m_limit;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    bool m_isAtEnd = false;
    int m_fault = 0;
};

/** What a line came to. */
struct Answer
{
    QByteArray bytes; ///< with its line ends; may be empty
    bool isFault = false;
};

/** Answers each line of @p source by @p answer (called in @p jobs threads at once, with the line's number
 * from 1) and hands the answers to @p put in the lines' order, in one thread; `isIdle` says that no other
 * answer is ready, so that what was put should be passed on. Keeps a number of lines in memory that depends
 * on @p jobs alone. @return how many answers were faults. */
[[nodiscard]] qint64 answerInOrder(LineSource &source, int jobs,
                                   const std::function<Answer(const LineSource::Line &, qint64)> &answer,
                                   const std::function<void(const Answer &, bool isIdle)> &put);

} // namespace jiaoshu::cli
