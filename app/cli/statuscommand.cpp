// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statuscommand.h"

#include "cli/console.h"
#include "cli/texttable.h"
#include "exchange/jsonline.h"

#include <CLI/CLI.hpp>

namespace jiaoshu::cli {

namespace {

QByteArray json(const session::Session &session, qsizetype articles, const model::StateCounts &counts)
{
    exchange::JsonLine line;
    line.text(QLatin1StringView("workspace"), session.path());
    line.number(QLatin1StringView("articles"), articles);
    line.number(QLatin1StringView("figures"), counts.total());
    for (const model::State state : model::AllStates)
        line.number(QLatin1StringView(model::toText(state).toLatin1()), counts.of(state));
    return line.bytes();
}

QStringList cells(const QString &id, const model::StateCounts &counts, const QString &title)
{
    QStringList row = {id};
    for (const model::State state : model::AllStates)
        row.append(QString::number(counts.of(state)));
    return row << QString::number(counts.total()) << title;
}

QByteArray table(const QList<model::ArticleSummary> &articles, const model::StateCounts &counts)
{
    QStringList header = {QStringLiteral("article")};
    for (const model::State state : model::AllStates)
        header.append(model::toText(state));
    TextTable rows(header << QStringLiteral("figures") << QStringLiteral("title"));
    for (const model::ArticleSummary &article : articles)
        rows.addRow(cells(QString::number(article.id.value), article.counts, article.title));
    rows.addRow(cells(QStringLiteral("all"), counts, {}));
    return rows.bytes();
}

} // namespace

CLI::App *StatusCommand::declare(CLI::App &program)
{
    CLI::App *part =
        program.add_subcommand("status", "Say how many articles there are, and figures in each state");
    m_workspace.declare(*part);
    part->add_option("--format", m_format, "json, or table (for people)")
        ->check(CLI::IsMember({"json", "table"}))
        ->capture_default_str();
    return part;
}

ExitCode StatusCommand::run()
{
    const auto session = m_workspace.openForReading();
    if (!session)
        return ExitCode::SomeInputFailed;
    const auto articles = session->articles();
    const auto counts = session->counts();
    if (!articles || !counts) {
        printError(articles ? counts.error() : articles.error());
        return ExitCode::SomeInputFailed;
    }
    printLine(m_format == "json" ? json(*session, articles->size(), *counts) : table(*articles, *counts));
    return ExitCode::Done;
}

} // namespace jiaoshu::cli
