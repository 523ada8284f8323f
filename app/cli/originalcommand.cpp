// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/originalcommand.h"

#include "cli/console.h"
#include "exchange/jsonline.h"
#include "session/originals.h"

#include <CLI/CLI.hpp>
#include <QFile>

#include <cstdio>

namespace jiaoshu::cli {

namespace {

void print(const session::Original &original)
{
    exchange::JsonLine line;
    line.text(QLatin1StringView("path"), original.path);
    line.text(QLatin1StringView("part"), original.part);
    line.text(QLatin1StringView("sha256"), QString::fromLatin1(original.sha256.toHex()));
    line.number(QLatin1StringView("size"), original.size);
    line.boolean(QLatin1StringView("kept"), original.isKept);
    line.text(QLatin1StringView("at"), original.at);
    printLine(line.bytes());
}

Outcome printBytes(const session::Session &session, const session::Original &original)
{
    const auto bytes = session::originalBytes(session, original);
    if (!bytes)
        return fail(bytes.error());
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly) || out.write(*bytes) != bytes->size() || !out.flush())
        return fail(ErrorCode::CannotWrite, QStringLiteral("standard output"));
    return {};
}

} // namespace

CLI::App *OriginalCommand::declare(CLI::App &program)
{
    CLI::App *part = program.add_subcommand(
        "original", "Say which files an article was read from; with -o put one out again, byte for byte");
    m_workspace.declare(*part);
    part->add_option("ARTICLE", m_article, "The article, by its number")->required();
    part->add_option("-o,--output", m_output, "Where the file goes; - for standard output");
    part->add_option(
            "--number", m_number,
            "Which one, where several files hold the same text; the first is what it was taken in from")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    return part;
}

ExitCode OriginalCommand::run()
{
    const auto session = m_workspace.openForReading();
    if (!session)
        return ExitCode::SomeInputFailed;
    const auto originals = session::originalsOf(*session, ArticleId{m_article});
    if (!originals) {
        printError(originals.error());
        return ExitCode::SomeInputFailed;
    }
    if (m_output.empty()) {
        for (const session::Original &original : *originals)
            print(original);
        return ExitCode::Done;
    }
    if (m_number > originals->size()) {
        printError(
            {ErrorCode::NotFound, QStringLiteral("the workspace holds no such original of this article")});
        return ExitCode::SomeInputFailed;
    }
    const session::Original &original = originals->at(m_number - 1);
    const Outcome done = m_output == "-"
                             ? printBytes(*session, original)
                             : session::saveOriginal(*session, original, pathFromArgument(m_output));
    if (done)
        return ExitCode::Done;
    printError(done.error());
    return ExitCode::SomeInputFailed;
}

} // namespace jiaoshu::cli
