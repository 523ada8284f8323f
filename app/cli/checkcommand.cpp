// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"

#include "cli/console.h"
#include "session/checking.h"

#include <CLI/CLI.hpp>

namespace jiaoshu::cli {

CLI::App *CheckCommand::declare(CLI::App &program)
{
    CLI::App *part =
        program.add_subcommand("check", "Check a workspace from its pages to the chain of its decisions");
    m_workspace.declare(*part);
    return part;
}

ExitCode CheckCommand::run()
{
    const auto session = m_workspace.openForReading();
    if (!session)
        return ExitCode::SomeInputFailed;
    const auto findings = session::checkWorkspace(*session);
    if (!findings) {
        printError(findings.error());
        return ExitCode::SomeInputFailed;
    }
    for (const session::CheckFinding &finding : *findings)
        printError({ErrorCode::DamagedWorkspace,
                    QString(finding.what + QStringLiteral(": ") + finding.detail), session->path()});
    if (!findings->isEmpty())
        return ExitCode::SomeInputFailed;
    printLine(escapedForLog(session->path()).toUtf8() + ": whole");
    return ExitCode::Done;
}

} // namespace jiaoshu::cli
