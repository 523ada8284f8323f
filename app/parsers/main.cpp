// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// jiaoshu-reader: parses what strangers wrote, apart from everything else. It is given files on standard
// input and answers on standard output, both by readers/wire.h; it opens none itself.
#include "parsers/parserset.h"
#include "parsers/sandbox.h"
#include "readers/wire.h"

#include <QElapsedTimer>

#include <array>
#include <cerrno>
#include <csignal>
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

/** What is said on standard output. Rows of a workbook and entries of an archive wait for one another,
 * several of them for one piece, and for a moment at most; where one of them ends the program, what waits
 * goes out before (handOnAtTheEnd()). */
class Pipe
{
public:
    explicit Pipe(readers::FileFormat format)
        : m_mayWait(format == readers::FileFormat::Xlsx || format == readers::FileFormat::Zip ||
                    format == readers::FileFormat::Tar || format == readers::FileFormat::SevenZip)
    {
        s_open = this;
    }
    ~Pipe() { s_open = nullptr; }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    [[nodiscard]] bool put(MessageKind kind, const QByteArray &body)
    {
        constexpr qsizetype Piece = 64 * 1024;
        constexpr qint64 LongestMs = 20;
        {
            const TimeStaysOut timeStaysOut; // the memory may be elsewhere before it is noted
            readers::addFramed(m_waiting, kind, body);
            m_bytes = m_waiting.constData();
            m_whole = m_waiting.size();
        }
        return (m_mayWait && m_whole < Piece && m_sinceFlush.elapsed() < LongestMs) || flush();
    }

    [[nodiscard]] bool flush()
    {
        const TimeStaysOut timeStaysOut;
        const bool isOut = writeAll(m_bytes, m_whole);
        m_whole = 0;
        m_waiting.resize(0); // its memory stays
        m_sinceFlush.start();
        return isOut;
    }

    /** From a signal's handler, or where there is no memory: nothing is allocated, and a message that was
     * being put together stays behind. */
    static void flushAtTheEnd()
    {
        if (s_open)
            std::ignore = writeAll(s_open->m_bytes, s_open->m_whole);
        s_open = nullptr;
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
    /** A piece that is half written is not begun again. */
    class TimeStaysOut
    {
    public:
        TimeStaysOut()
        {
            sigset_t time;
            sigemptyset(&time);
            sigaddset(&time, SIGXCPU);
            ::sigprocmask(SIG_BLOCK, &time, &m_before);
        }
        ~TimeStaysOut() { ::sigprocmask(SIG_SETMASK, &m_before, nullptr); }
        TimeStaysOut(const TimeStaysOut &) = delete;
        TimeStaysOut &operator=(const TimeStaysOut &) = delete;

    private:
        sigset_t m_before;
    };

    [[nodiscard]] static bool writeAll(const char *bytes, qsizetype size)
    {
        qsizetype written = 0;
        while (written < size) {
            const ssize_t now = ::write(STDOUT_FILENO, bytes + written, static_cast<size_t>(size - written));
            if (now < 0 && errno != EINTR)
                return false;
            written += std::max<ssize_t>(now, 0);
        }
        return true;
    }

    static Pipe *s_open;
    bool m_mayWait;
    QByteArray m_waiting;
    const char *m_bytes = nullptr; ///< of the whole messages of m_waiting, as they stood when they were whole
    qsizetype m_whole = 0;
    QElapsedTimer m_sinceFlush;
};

Pipe *Pipe::s_open = nullptr;

void handOnAtTheEnd(int signal)
{
    Pipe::flushAtTheEnd();
    ::raise(signal); // which has its usual effect again
}

/** A parser that fails takes no more with it than what it was parsing. */
void watchForTheEnd()
{
    static std::array<char, 64 * 1024> s_stack; // its own may be what has run out
    stack_t stack{};
    stack.ss_sp = s_stack.data();
    stack.ss_size = s_stack.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_handler = handOnAtTheEnd;
    action.sa_flags = SA_ONSTACK | static_cast<int>(SA_RESETHAND);
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGXCPU})
        ::sigaction(signal, &action, nullptr);
}

[[noreturn]] void endWithoutMemory()
{
    Pipe::flushAtTheEnd();
    ::_exit(OutOfMemory);
}

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
    std::set_terminate(endWithoutMemory);
    std::set_new_handler(endWithoutMemory);
    watchForTheEnd();
    jiaoshu::parsers::prepareParsers();
    if (!jiaoshu::parsers::enterSandbox())
        return NotSafe;
    if (argc == 2 && std::strcmp(argv[1], "--check") == 0) {
        std::puts(qPrintable(jiaoshu::parsers::sandboxReport()));
        return 0;
    }
    return serve();
}
