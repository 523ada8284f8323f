// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"
#include "readers/wire.h"

#include <QString>

#include <sys/types.h>

namespace jiaoshu::readers {

/** How long the reading program may take. */
struct Patience
{
    int secondsToAnswer = 60; ///< from one thing it puts out to the next
    int filesEach = 1000;     ///< after so many files a fresh one takes over; it starts in 20 ms
};

/** The reading program `jiaoshu-reader`, started when it is first needed: it parses what strangers wrote,
 * with no network, no files and limits of memory and time of its own. Where it dies, or takes too long, that
 * is the one file's fault, and the next file gets a fresh one. Used from one thread at a time. */
class ReaderProcess
{
public:
    explicit ReaderProcess(QString program = programPath(), Patience patience = {});
    ~ReaderProcess();
    ReaderProcess(const ReaderProcess &) = delete;
    ReaderProcess &operator=(const ReaderProcess &) = delete;

    /** A document's original is @p material's bytes. @return what the reader of @p format found wrong;
     * ReaderFailed (detail: why) where the program died, took too long or cannot be started; Cancelled. */
    [[nodiscard]] Outcome read(FileFormat format, const Material &material, const Output &output);

    /** Beside the running program, or where the environment's JIAOSHU_READER says. */
    [[nodiscard]] static QString programPath();

private:
    [[nodiscard]] Outcome start();
    void stop();
    [[nodiscard]] Outcome send(const QByteArray &bytes, const Output &output);
    [[nodiscard]] Outcome receive(const QByteArray &original, const Output &output);
    [[nodiscard]] Outcome await(short events, const Output &output) const;
    [[nodiscard]] tl::unexpected<Error> died();

    QString m_program;
    Patience m_patience;
    pid_t m_process = -1;
    int m_socket = -1;
    int m_filesRead = 0;
    QByteArray m_piece; ///< room for what comes in
};

} // namespace jiaoshu::readers
