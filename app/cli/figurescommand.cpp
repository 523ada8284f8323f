// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figurescommand.h"

#include "cli/console.h"
#include "cli/readingcells.h"
#include "cli/texttable.h"
#include "exchange/datasetrow.h"
#include "exchange/jsonlinesformat.h"
#include "session/exporting.h"

#include <CLI/CLI.hpp>

namespace jiaoshu::cli {

namespace {

QStringList header()
{
    return QStringList{QStringLiteral("id"), QStringLiteral("article"), QStringLiteral("state")} +
           readingHeader();
}

QStringList cells(const model::Figure &figure)
{
    return QStringList{QString::number(figure.id.value), QString::number(figure.article.value),
                       model::toText(figure.state)} +
           readingCells(figure.reading);
}

} // namespace

CLI::App *FiguresCommand::declare(CLI::App &program)
{
    CLI::App *part = program.add_subcommand("figures", "Print the figures of a workspace");
    m_workspace.declare(*part);
    part->add_option("--format", m_format, "jsonl (one figure a line), csv, or table (for people)")
        ->check(CLI::IsMember({"jsonl", "table", "csv"}))
        ->capture_default_str();
    std::vector<std::string> states;
    for (const model::State state : model::AllStates)
        states.push_back(model::toText(state).toStdString());
    part->add_option("--state", m_state, "Only figures in this state")->check(CLI::IsMember(states));
    part->add_option("--where", m_where, "Only what fits, as export --where takes it: kind:money year:2023");
    return part;
}

ExitCode FiguresCommand::run()
{
    const auto session = m_workspace.openForReading();
    if (!session)
        return ExitCode::SomeInputFailed;
    TextTable table(header());
    if (m_format == "csv")
        printRecord(exchange::columnNames());
    const auto printed =
        session::visitRows(*session, model::stateFromText(QString::fromStdString(m_state)),
                           QString::fromStdString(m_where), [&](const exchange::DatasetRow &row) -> Outcome {
                               if (m_format == "csv")
                                   printRecord(exchange::toFields(row));
                               else if (m_format == "table")
                                   table.addRow(cells(row.figure));
                               else
                                   printLine(exchange::toJsonLine(row));
                               return {};
                           });
    if (!printed) {
        printError(printed.error());
        return printed.error().code == ErrorCode::BadField ? ExitCode::WrongUsage : ExitCode::SomeInputFailed;
    }
    if (m_format == "table")
        printLine(table.bytes());
    return ExitCode::Done;
}

} // namespace jiaoshu::cli
