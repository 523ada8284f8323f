// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/console.h"
#include "exchange/jsonline.h"
#include "session/exporting.h"

#include <CLI/CLI.hpp>

namespace jiaoshu::cli {

CLI::App *ExportCommand::declare(CLI::App &program)
{
    CLI::App *part = program.add_subcommand("export", "Write the verified figures to a file");
    m_workspace.declare(*part);
    part->add_option("--format", m_format, "csv or jsonl")
        ->required()
        ->check(CLI::IsMember({"csv", "jsonl"}));
    part->add_flag("--all", m_everything, "Also what is not verified; the column `state` tells");
    part->add_flag("--bom", m_withByteOrderMark, "CSV with a byte order mark, as some spreadsheets want it");
    part->add_option("OUT", m_out, "The file to write")->required();
    return part;
}

ExitCode ExportCommand::run()
{
    if (m_withByteOrderMark && m_format != "csv") {
        printError({ErrorCode::BadField, QStringLiteral("--bom is for csv"), {}});
        return ExitCode::WrongUsage;
    }
    const auto session = m_workspace.openForReading();
    if (!session)
        return ExitCode::SomeInputFailed;
    session::ExportRequest request;
    request.path = pathFromArgument(m_out);
    request.format = m_format == "csv" ? session::ExportFormat::Csv : session::ExportFormat::JsonLines;
    request.everything = m_everything;
    request.withByteOrderMark = m_withByteOrderMark;
    const auto report = session::exportFigures(*session, request);
    if (!report) {
        printError(report.error());
        return ExitCode::SomeInputFailed;
    }
    exchange::JsonLine line;
    line.text(QLatin1StringView("file"), request.path);
    line.number(QLatin1StringView("written"), report->written);
    line.number(QLatin1StringView("left_out"), report->leftOut.total());
    for (const model::State state : model::AllStates) {
        if (report->leftOut.of(state) > 0)
            line.number(QLatin1StringView(model::toText(state).toLatin1()), report->leftOut.of(state));
    }
    printLine(line.bytes());
    return ExitCode::Done;
}

} // namespace jiaoshu::cli
