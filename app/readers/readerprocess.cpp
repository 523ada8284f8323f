// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/readerprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace jiaoshu::readers {

namespace {

/** A small file is parsed within this time: to sleep and to be woken would take as long again. */
constexpr qint64 AtOnceNs = 60'000;

/** What a message is handed on as; Cancelled where the receiver wants no more. @param original which the
 * program was given, and does not send back. */
Outcome handOn(const Message &message, const QByteArray &original, const Output &output)
{
    const auto broken = [] {
        return fail(ErrorCode::ReaderFailed, QStringLiteral("its answer makes no sense"));
    };
    switch (message.kind) {
    case MessageKind::Document: {
        auto document = documentFrom(message.body);
        if (!document)
            return broken();
        document->original = original;
        return output.document(std::move(*document)) ? Outcome() : fail(ErrorCode::Cancelled);
    }
    case MessageKind::Part: {
        auto part = partFrom(message.body);
        if (!part)
            return broken();
        return output.part(std::move(*part)) ? Outcome() : fail(ErrorCode::Cancelled);
    }
    case MessageKind::Fault: {
        auto error = errorFrom(message.body);
        if (!error)
            return broken();
        output.fault(std::move(*error));
        return {};
    }
    default:
        return broken();
    }
}

} // namespace

ReaderProcess::ReaderProcess(QString program, Patience patience)
    : m_program(std::move(program)), m_patience(patience)
{}

ReaderProcess::~ReaderProcess()
{
    stop();
}

QString ReaderProcess::programPath()
{
    const QString told = QFile::decodeName(qgetenv("JIAOSHU_READER"));
    return told.isEmpty()
               ? QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("jiaoshu-reader"))
               : told;
}

Outcome ReaderProcess::start()
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return fail(ErrorCode::ReaderFailed, QStringLiteral("no socket for the reading program"));
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    QByteArray program = QFile::encodeName(m_program);
    char *arguments[] = {program.data(), nullptr};
    // Nothing of this program's surroundings: a language or a search path is no business of a parser's.
    char language[] = "LC_ALL=C.UTF-8";
    // Or else the C library looks for the zone's file whenever an archive names a time.
    char zone[] = "TZ=UTC0";
    char *environment[] = {language, zone, nullptr};
    const int refused =
        ::posix_spawn(&m_process, program.constData(), &actions, nullptr, arguments, environment);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (refused != 0) {
        ::close(ends[0]);
        m_process = -1;
        return fail(ErrorCode::ReaderFailed,
                    QStringLiteral("%1 does not start: %2").arg(m_program, qt_error_string(refused)));
    }
    m_socket = ends[0];
    m_filesRead = 0;
    ::fcntl(m_socket, F_SETFL, O_NONBLOCK);
    return {};
}

void ReaderProcess::stop()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    m_process = -1;
}

tl::unexpected<Error> ReaderProcess::died()
{
    ::close(m_socket);
    m_socket = -1;
    int status = 0;
    // It may have closed its end without ending.
    constexpr int Waits = 100;
    constexpr useconds_t EachWait = 10'000;
    pid_t ended = 0;
    for (int i = 0; i < Waits && ended == 0; ++i) {
        ended = ::waitpid(m_process, &status, WNOHANG);
        if (ended == 0)
            ::usleep(EachWait);
    }
    if (ended == 0)
        ::kill(m_process, SIGKILL);
    while (ended == 0 && ::waitpid(m_process, &status, 0) < 0 && errno == EINTR) {
    }
    m_process = -1;
    if (WIFSIGNALED(status)) {
        const int signal = WTERMSIG(status);
        if (signal == SIGXCPU || signal == SIGKILL)
            return fail(ErrorCode::ReaderFailed, QStringLiteral("it took too much time to compute"));
        return fail(ErrorCode::ReaderFailed,
                    QStringLiteral("the reading program ended by signal %1").arg(signal));
    }
    constexpr int OutOfMemory = 3; // as its main says
    if (WEXITSTATUS(status) == OutOfMemory)
        return fail(ErrorCode::ReaderFailed, QStringLiteral("it took too much memory"));
    return fail(ErrorCode::ReaderFailed,
                QStringLiteral("the reading program ended with %1").arg(WEXITSTATUS(status)));
}

Outcome ReaderProcess::await(short events, const Output &output) const
{
    constexpr int StepMs = 100;
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < qint64(1000) * m_patience.secondsToAnswer) {
        pollfd one{m_socket, events, 0};
        const int ready = ::poll(&one, 1, StepMs);
        if (ready > 0)
            return {};
        if (ready < 0 && errno != EINTR)
            return fail(ErrorCode::ReaderFailed, qt_error_string(errno));
        if (output.isCancelled && output.isCancelled())
            return fail(ErrorCode::Cancelled);
    }
    return fail(ErrorCode::ReaderFailed,
                QStringLiteral("no answer within %1 seconds").arg(m_patience.secondsToAnswer));
}

Outcome ReaderProcess::send(const QByteArray &bytes, const Output &output)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t now = ::send(m_socket, bytes.constData() + sent,
                                   static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (now > 0) {
            sent += now;
        } else if (errno == EAGAIN) {
            if (auto ready = await(POLLOUT, output); !ready)
                return ready;
        } else if (errno != EINTR) {
            return died();
        }
    }
    return {};
}

Outcome ReaderProcess::receive(const QByteArray &original, const Output &output)
{
    constexpr qsizetype Piece = 256 * 1024;
    if (m_piece.isEmpty())
        m_piece = QByteArray(Piece, Qt::Uninitialized); // its pages stay
    QByteArray buffer;
    QElapsedTimer quiet; ///< since it last said something
    quiet.start();
    while (true) {
        auto message = takeMessage(buffer);
        if (!message)
            return fail(ErrorCode::ReaderFailed, message.error().detail);
        if (*message && (*message)->kind == MessageKind::Done) {
            if ((*message)->body.isEmpty())
                return {};
            auto error = errorFrom((*message)->body);
            return fail(error ? *error : Error{ErrorCode::ReaderFailed});
        }
        if (*message) {
            if (auto handed = handOn(**message, original, output); !handed)
                return handed;
            continue;
        }
        const ssize_t got = ::recv(m_socket, m_piece.data(), static_cast<size_t>(Piece), 0);
        if (got > 0) {
            buffer.append(m_piece.constData(), got);
            quiet.start();
        } else if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
            return died();
        } else if (quiet.nsecsElapsed() < AtOnceNs) {
            ::sched_yield();
        } else if (auto ready = await(POLLIN, output); !ready) {
            return ready;
        }
    }
}

Outcome ReaderProcess::read(FileFormat format, const Material &material, const Output &output)
{
    if (m_filesRead >= m_patience.filesEach)
        stop();
    if (m_socket < 0) {
        if (auto started = start(); !started)
            return started;
    }
    ++m_filesRead;
    if (auto sent = send(framed(MessageKind::Read, toBody(ReadRequest{format, material})), output); !sent) {
        stop();
        return sent;
    }
    Outcome done = receive(material.bytes, output);
    // It is in the middle of something that nobody wants any more, or not to be trusted.
    if (!done && (done.error().code == ErrorCode::Cancelled || done.error().code == ErrorCode::ReaderFailed))
        stop();
    return done;
}

} // namespace jiaoshu::readers
