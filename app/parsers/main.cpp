// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// jiaoshu-reader: parses what strangers wrote, apart from everything else. It is given files on standard
// input and answers on standard output, both by readers/wire.h; it opens none itself.
#include "parsers/parserset.h"
#include "parsers/sandbox.h"
#include "readers/wire.h"

#include <QElapsedTimer>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <exception>
#include <new>
#include <tuple>
#include <unistd.h>

namespace {

using namespace jiaoshu;
using readers::MessageKind;

constexpr int NotSafe = 2;
constexpr int OutOfMemory = 3; // readers::ReaderProcess knows it
constexpr int AskedNonsense = 4;

/** What is said on standard output. What waits is lost where a later row or entry kills the process, so only
 * the rows of a workbook wait, several of them for one piece, and for a moment at most. */
class Pipe
{
public:
    explicit Pipe(readers::FileFormat format) : m_mayWait(format == readers::FileFormat::Xlsx) {}

    [[nodiscard]] bool put(MessageKind kind, const QByteArray &body)
    {
        constexpr qsizetype Piece = 64 * 1024;
        constexpr qint64 LongestMs = 20;
        readers::addFramed(m_waiting, kind, body);
        return (m_mayWait && m_waiting.size() < Piece && m_sinceFlush.elapsed() < LongestMs) || flush();
    }

    [[nodiscard]] bool flush()
    {
        qsizetype written = 0;
        while (written < m_waiting.size()) {
            const ssize_t now = ::write(STDOUT_FILENO, m_waiting.constData() + written,
                                        static_cast<size_t>(m_waiting.size() - written));
            if (now < 0 && errno != EINTR)
                return false;
            written += std::max<ssize_t>(now, 0);
        }
        m_waiting.resize(0); // its memory stays
        m_sinceFlush.start();
        return true;
    }

    /** Nobody listens any more where it cannot be put: the parser is told to stop. */
    [[nodiscard]] readers::Output output()
    {
        readers::Output output;
        output.document = [this](readers::Document &&document) {
            document.original.clear(); // who asked has it
            return put(MessageKind::Document, readers::toBody(document));
        };
        output.part = [this](readers::Part &&part) { return put(MessageKind::Part, readers::toBody(part)); };
        output.fault = [this](Error &&error) {
            std::ignore = put(MessageKind::Fault, readers::toBody(error));
        };
        return output;
    }

private:
    bool m_mayWait;
    QByteArray m_waiting;
    QElapsedTimer m_sinceFlush;
};

bool answer(const readers::ReadRequest &request)
{
    parsers::allowTimeForOneFile();
    Pipe pipe(request.format);
    std::ignore = pipe.flush(); // the clock runs
    const Outcome done = parsers::parse(request.format, request.material, pipe.output());
    return pipe.put(MessageKind::Done, done ? QByteArray() : readers::toBody(done.error())) && pipe.flush();
}

int serve()
{
    QByteArray buffer;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    while (true) {
        const ssize_t got = ::read(STDIN_FILENO, piece.data(), static_cast<size_t>(piece.size()));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return 0;
        buffer.append(piece.constData(), got);
        const auto message = readers::takeMessage(buffer);
        if (!message)
            return AskedNonsense;
        if (!*message)
            continue;
        const auto request = readers::requestFrom((*message)->body);
        if (!request)
            return AskedNonsense;
        if (!answer(*request))
            return 0;
    }
}

} // namespace

int main(int argc, char **argv)
{
    std::set_terminate([] { ::_exit(OutOfMemory); });
    std::set_new_handler([] { ::_exit(OutOfMemory); });
    jiaoshu::parsers::prepareParsers();
    if (!jiaoshu::parsers::enterSandbox())
        return NotSafe;
    if (argc == 2 && std::strcmp(argv[1], "--check") == 0) {
        std::puts(qPrintable(jiaoshu::parsers::sandboxReport()));
        return 0;
    }
    return serve();
}
