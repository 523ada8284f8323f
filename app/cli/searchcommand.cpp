// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/searchcommand.h"

#include "cli/console.h"
#include "exchange/jsonline.h"
#include "session/searching.h"

#include <CLI/CLI.hpp>

namespace jiaoshu::cli {

namespace {

Outcome print(const session::Session &session, const QList<ArticleId> &articles)
{
    for (const ArticleId article : articles) {
        const auto summary = session.articleSummary(article);
        if (!summary)
            return fail(summary.error());
        exchange::JsonLine line;
        line.number(QLatin1StringView("article"), article.value);
        line.text(QLatin1StringView("path"), summary->path);
        line.text(QLatin1StringView("title"), summary->title);
        printLine(line.bytes());
    }
    return {};
}

/** @return how many articles hold it. */
Result<qsizetype> search(const session::Session &session, const QString &query)
{
    if (auto updated = session::updateSearchIndex(session.path()); !updated)
        return fail(updated.error());
    ArticleId after;
    qsizetype found = 0;
    while (true) {
        const auto page = session::searchArticles(session, query, after);
        if (!page)
            return fail(page.error());
        if (page->articles.isEmpty())
            return found;
        if (auto printed = print(session, page->articles); !printed)
            return fail(printed.error());
        found += page->articles.size();
        after = page->articles.last();
    }
}

} // namespace

CLI::App *SearchCommand::declare(CLI::App &program)
{
    CLI::App *part =
        program.add_subcommand("search", "Find articles by words and numbers, in any script and width");
    m_workspace.declare(*part);
    part->add_option("WORDS", m_query, "All of them must stand in the article")->required();
    part->footer("Exit code as grep's: 0 where some article holds them, 1 where none does, which is said on "
                 "standard error.");
    return part;
}

ExitCode SearchCommand::run()
{
    const auto session = m_workspace.openForReading();
    if (!session)
        return ExitCode::SomeInputFailed;
    const QString query = QString::fromStdString(m_query);
    const auto found = search(*session, query);
    if (!found)
        printError(found.error());
    else if (*found == 0)
        printMessage(QStringLiteral("no article holds: %1").arg(escapedForLog(query)));
    return found && *found > 0 ? ExitCode::Done : ExitCode::SomeInputFailed;
}

} // namespace jiaoshu::cli
