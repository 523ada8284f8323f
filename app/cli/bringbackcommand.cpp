// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bringbackcommand.h"

#include "cli/console.h"
#include "exchange/jsonline.h"
#include "session/articletexts.h"
#include "session/bringingback.h"
#include "session/tablecolumns.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QFileInfo>

namespace jiaoshu::cli {

namespace {

/** A folder, or the descriptor in it, is a data package; else the ending tells. */
QString formatOf(const QString &dataset)
{
    const QFileInfo info(dataset);
    const bool isPackage = info.isDir() || info.fileName() == QStringLiteral("datapackage.json");
    return isPackage ? QStringLiteral("datapackage") : info.suffix().toLower();
}

} // namespace

CLI::App *BringBackCommand::declare(CLI::App &program)
{
    CLI::App *part =
        program.add_subcommand("bring-back", "Take an export of Jiaoshu's own (csv, tsv, jsonl, datapackage) "
                                             "into a new workspace, with its decisions");
    m_workspace.declare(*part);
    part->add_option("--articles", m_articles,
                     "The folder that the articles' paths begin at, or that holds the files by their names");
    m_columns.declare(*part);
    part->add_option("DATASET", m_dataset, "The export; with --all it holds every figure")->required();
    part->footer("Example:\n  jiaoshu-cli export --workspace work.jiaoshu --all all.jsonl\n"
                 "  jiaoshu-cli bring-back --workspace again.jiaoshu all.jsonl");
    return part;
}

ExitCode BringBackCommand::run()
{
    const auto session = m_workspace.openForWriting({}, true);
    if (!session)
        return ExitCode::SomeInputFailed;
    const QString dataset = pathFromArgument(m_dataset);
    session::ArticleTexts texts(m_articles.empty() ? QDir::currentPath() : pathFromArgument(m_articles),
                                {{}, m_columns.told(), {}, session::knownColumns()});
    const auto done = session::bringBack(*session, dataset, formatOf(dataset),
                                         [&texts](const QString &path) { return texts.of(path); });
    if (!done) {
        printError(done.error());
        return ExitCode::SomeInputFailed;
    }
    for (const Error &error : done->refused)
        printError(error);
    exchange::JsonLine line;
    line.number(QLatin1StringView("articles"), done->articles);
    line.number(QLatin1StringView("figures"), done->figures);
    line.number(QLatin1StringView("refused"), done->refused.size());
    printLine(line.bytes());
    return done->refused.isEmpty() ? ExitCode::Done : ExitCode::SomeInputFailed;
}

} // namespace jiaoshu::cli
