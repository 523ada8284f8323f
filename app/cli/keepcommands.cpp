// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keepcommands.h"

#include "cli/console.h"
#include "exchange/jsonline.h"
#include "session/keeping.h"

#include <CLI/CLI.hpp>

namespace jiaoshu::cli {

namespace {

void print(const session::Backup &backup)
{
    exchange::JsonLine line;
    line.text(QLatin1StringView("path"), backup.path);
    line.text(QLatin1StringView("at"), backup.at.toUTC().toString(Qt::ISODateWithMs));
    line.text(QLatin1StringView("occasion"), backup.occasion);
    line.number(QLatin1StringView("bytes"), backup.bytes);
    line.boolean(QLatin1StringView("readable"), backup.isReadable);
    if (backup.isReadable) {
        line.number(QLatin1StringView("articles"), backup.articles);
        line.number(QLatin1StringView("decisions"), backup.decisions);
    }
    printLine(line.bytes());
}

ExitCode told(Error error, const QString &path)
{
    if (error.path.isEmpty())
        error.path = path;
    printError(error);
    return ExitCode::SomeInputFailed;
}

/** "12 figures of article 3, 柳溪镇…, a.txt". */
QString told(const session::RepairedFigures &figures)
{
    return QStringLiteral("%1 figure%2 of article %3, %4, %5")
        .arg(QString::number(figures.figures), QLatin1StringView(figures.figures == 1 ? "" : "s"),
             QString::number(figures.article.value), escapedForLog(figures.title),
             escapedForLog(figures.path));
}

} // namespace

CLI::App *BackupCommand::declare(CLI::App &program)
{
    CLI::App *part =
        program.add_subcommand("backup", "Make a checked backup of a workspace, or list those there are");
    m_workspace.declare(*part);
    part->add_flag("--list", m_list, "Only list the backups, the newest first");
    return part;
}

ExitCode BackupCommand::run()
{
    if (!m_list) {
        const auto made =
            session::backUpWorkspace(m_workspace.path(), QStringLiteral("by-hand"), SystemClock());
        if (!made)
            return told(made.error(), m_workspace.path());
        print(*made);
        return ExitCode::Done;
    }
    for (const session::Backup &backup : session::listBackups(m_workspace.path()))
        print(backup);
    return ExitCode::Done;
}

CLI::App *RestoreCommand::declare(CLI::App &program)
{
    CLI::App *part = program.add_subcommand(
        "restore", "Put a backup in the place of a workspace; what stood there is kept among the backups");
    m_workspace.declare(*part);
    part->add_option("--from", m_backup, "The backup, as backup --list names it")->required();
    return part;
}

ExitCode RestoreCommand::run()
{
    const auto restored =
        session::restoreWorkspace(m_workspace.path(), pathFromArgument(m_backup), SystemClock());
    return restored ? ExitCode::Done : told(restored.error(), m_workspace.path());
}

CLI::App *RepairCommand::declare(CLI::App &program)
{
    CLI::App *part = program.add_subcommand(
        "repair",
        "Bring what can be read of a damaged workspace into a new one; the damaged one stays as it is");
    m_workspace.declare(*part);
    part->add_option("--into", m_target, "The new workspace; nothing may stand there")->required();
    return part;
}

ExitCode RepairCommand::run()
{
    const auto report =
        session::repairWorkspace(m_workspace.path(), pathFromArgument(m_target), SystemClock());
    if (!report)
        return told(report.error(), m_workspace.path());
    for (const session::RepairedRows &rows : report->rows) {
        exchange::JsonLine line;
        line.text(QLatin1StringView("kind"), rows.kind);
        line.number(QLatin1StringView("saved"), rows.saved);
        line.number(QLatin1StringView("refused"), rows.refused);
        line.text(QLatin1StringView("gaps"), rows.gaps.join(QLatin1Char(' ')));
        printLine(line.bytes());
    }
    const auto name = [](const session::RepairedArticle &article) {
        return QStringLiteral("article %1, %2")
            .arg(QString::number(article.id.value), escapedForLog(article.path));
    };
    for (const session::RepairedArticle &article : report->rebuilt)
        printWarning(QString(QStringLiteral("read again from its original, as it was: ") + name(article)));
    for (const session::RepairedArticle &article : report->mended)
        printWarning(
            QString(QStringLiteral("mended by what its figures quote, as it was: ") + name(article)));
    for (const session::RepairedArticle &article : report->textless)
        printWarning(QString(QStringLiteral("no text is left but what figures quote; taking its file in "
                                            "again brings it back: ") +
                             name(article)));
    for (const session::RepairedFigures &figures : report->proposedAgain)
        printWarning(
            QString(told(figures) + QStringLiteral(" were lost with what was decided on them, and are "
                                                   "proposed again")));
    for (const session::RepairedFigures &figures : report->unproposed)
        printWarning(QString(told(figures) + QStringLiteral(" are lost; taking its file in again "
                                                            "brings them back")));
    for (const session::CheckFinding &loss : report->losses)
        printWarning(QString(QStringLiteral("lost: ") + loss.what + QStringLiteral(": ") +
                             escapedForLog(loss.detail)));
    return report->isComplete() ? ExitCode::Done : ExitCode::SomeInputFailed;
}

} // namespace jiaoshu::cli
