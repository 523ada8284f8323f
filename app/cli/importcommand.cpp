// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importcommand.h"

#include "cli/console.h"
#include "exchange/jsonline.h"
#include "session/importing.h"
#include "session/keeping.h"

#include <CLI/CLI.hpp>

namespace jiaoshu::cli {

namespace {

Result<session::Imported> importFile(session::Session &session, const QString &path,
                                     std::optional<text::Encoding> encoding)
{
    session::Preparation how;
    how.encoding = encoding;
    const auto prepared = session::prepareFile(session.extractor(), path, how);
    if (!prepared)
        return fail(prepared.error());
    EncodingOption::warnIfUnsure(path, prepared->article.encoding, prepared->encodingPermille);
    return session::importArticle(session, *prepared);
}

void print(const session::Session &session, const session::Imported &imported, const QString &path)
{
    const auto summary = session.articleSummary(imported.article);
    exchange::JsonLine line;
    line.number(QLatin1StringView("article"), imported.article.value);
    line.text(QLatin1StringView("path"), path);
    line.number(QLatin1StringView("figures"), summary ? summary->counts.total() : 0);
    line.boolean(QLatin1StringView("new"), !imported.wasThere);
    printLine(line.bytes());
}

} // namespace

CLI::App *ImportCommand::declare(CLI::App &program)
{
    CLI::App *part =
        program.add_subcommand("import", "Take articles into a workspace, which is made where there is none");
    m_workspace.declare(*part);
    part->add_option("--as", m_analyst, "Who does it");
    m_encoding.declare(*part);
    part->add_option("ARTICLE", m_files, "Text files in UTF-8, UTF-16, GB18030 or Big5")->required();
    return part;
}

ExitCode ImportCommand::run()
{
    const auto session = m_workspace.openForWriting(m_analyst, true);
    if (!session)
        return ExitCode::SomeInputFailed;
    constexpr size_t Many = 20; // from so many on a backup is made first, where one is due
    if (m_files.size() >= Many && session::isBackupDue(*session)) {
        const auto kept =
            session::backUpWorkspace(session->path(), QStringLiteral("before-import"), SystemClock());
        if (!kept) {
            printError(kept.error());
            return ExitCode::SomeInputFailed;
        }
    }
    ExitCode code = ExitCode::Done;
    for (const std::string &argument : m_files) {
        const QString path = pathFromArgument(argument);
        auto imported = importFile(*session, path, m_encoding.told());
        if (imported) {
            print(*session, *imported, path);
            for (const Error &refused : imported->refused) {
                printError(refused);
                code = ExitCode::SomeInputFailed;
            }
            continue;
        }
        if (imported.error().path.isEmpty())
            imported.error().path = path;
        m_encoding.printFault(imported.error());
        code = ExitCode::SomeInputFailed;
    }
    return code;
}

} // namespace jiaoshu::cli
