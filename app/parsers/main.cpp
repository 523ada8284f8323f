// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// jiaoshu-reader: parses what strangers wrote, apart from everything else. It is given files on standard
// input and answers on standard output, both by readers/wire.h; it opens none itself.
#include "parsers/parserset.h"
#include "parsers/sandbox.h"
#include "readers/wire.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <exception>
#include <new>
#include <unistd.h>

namespace {

using namespace jiaoshu;
using readers::MessageKind;

constexpr int NotSafe = 2;
constexpr int OutOfMemory = 3; // readers::ReaderProcess knows it
constexpr int AskedNonsense = 4;

bool put(const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t now =
            ::write(STDOUT_FILENO, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (now < 0 && errno != EINTR)
            return false;
        written += std::max<ssize_t>(now, 0);
    }
    return true;
}

/** Nobody listens any more where it cannot be put: the parser is told to stop. */
readers::Output toPipe()
{
    readers::Output output;
    output.document = [](readers::Document &&document) {
        return put(readers::framed(MessageKind::Document, readers::toBody(document)));
    };
    output.part = [](readers::Part &&part) {
        return put(readers::framed(MessageKind::Part, readers::toBody(part)));
    };
    output.fault = [](Error &&error) { put(readers::framed(MessageKind::Fault, readers::toBody(error))); };
    return output;
}

bool answer(const readers::ReadRequest &request)
{
    parsers::allowTimeForOneFile();
    const Outcome done = parsers::parse(request.format, request.material, toPipe());
    return put(readers::framed(MessageKind::Done, done ? QByteArray() : readers::toBody(done.error())));
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
