// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"

#include "cli/checkline.h"
#include "cli/console.h"
#include "session/articlechecks.h"
#include "session/checking.h"
#include "session/keeping.h"
#include "session/searching.h"

#include <CLI/CLI.hpp>

namespace jiaoshu::cli {

CLI::App *CheckCommand::declare(CLI::App &program)
{
    CLI::App *part =
        program.add_subcommand("check", "Check a workspace from its pages to the chain of its decisions");
    m_workspace.declare(*part);
    part->add_flag("--rebuild", m_rebuild,
                   "First derive the state of each figure anew from the journal; a copy of the file is kept");
    part->add_flag(
        "--sums", m_sums,
        "Instead of the file, what its figures say of each other: print the sums, shares and changes that "
        "fail, as jsonl");
    return part;
}

ExitCode CheckCommand::checkSums(const session::Session &session) const
{
    constexpr int AtATime = 256;
    qsizetype failed = 0;
    for (ArticleId after;;) {
        const auto page = session.articlesAfter(after, AtATime);
        if (!page) {
            printError(page.error());
            return ExitCode::SomeInputFailed;
        }
        for (const model::ArticleSummary &summary : *page) {
            const auto told = session::checkArticle(session, summary.id);
            if (!told) {
                printError(told.error());
                return ExitCode::SomeInputFailed;
            }
            QList<model::Reading> readings;
            for (const model::Figure &figure : told->figures)
                readings.append(figure.reading);
            for (const session::ToldCheck &each : told->checks) {
                if (each.isProblem()) {
                    printLine(checkLine(summary.path, each.check, readings));
                    ++failed;
                }
            }
        }
        if (page->isEmpty())
            return failed > 0 ? ExitCode::SomeInputFailed : ExitCode::Done;
        after = page->last().id;
    }
}

bool CheckCommand::rebuild() const
{
    const auto session = m_workspace.openForWriting({}, false);
    if (!session)
        return false;
    const auto rebuilt = session::rebuildWorkspace(*session);
    if (!rebuilt)
        printError(rebuilt.error());
    return rebuilt.has_value();
}

namespace {

void print(const QList<session::CheckFinding> &findings, const QString &path)
{
    for (const session::CheckFinding &finding : findings)
        printError({ErrorCode::DamagedWorkspace,
                    QString(finding.what + QStringLiteral(": ") + finding.detail), path});
}

QByteArray counted(const session::WorkspaceExtent &extent)
{
    const auto of = [](qint64 count, const char *one) {
        return QStringLiteral("%1 %2%3").arg(count).arg(QLatin1StringView(one),
                                                        QLatin1StringView(count == 1 ? "" : "s"));
    };
    QString line =
        QStringLiteral("%1, %2 in %3, %4, %5")
            .arg(of(extent.articles, "article"), of(extent.figures, "figure"), of(extent.readings, "version"),
                 of(extent.decisions, "decision"), of(extent.commands, "command"));
    if (extent.withdrawn > 0)
        line += QString(QStringLiteral("; ") + of(extent.withdrawn, "further figure") +
                        QStringLiteral(" withdrawn"));
    if (extent.lost > 0)
        line += QString(QStringLiteral("; ") + of(extent.lost, "further figure") +
                        QStringLiteral(" in no list, for a damaged page took away how they stand: take their "
                                       "files in again"));
    return line.toUtf8();
}

} // namespace

ExitCode CheckCommand::run()
{
    if (m_rebuild && !rebuild())
        return ExitCode::SomeInputFailed;
    const auto session = m_workspace.openForReading();
    if (!session) {
        // It was refused; say more of it where that can be said.
        if (const auto findings = session::examineFile(m_workspace.path())) {
            print(*findings, m_workspace.path());
            if (!findings->isEmpty())
                printWarning(QStringLiteral("jiaoshu-cli repair brings what can be read into a new file"));
        }
        return ExitCode::SomeInputFailed;
    }
    if (m_sums)
        return checkSums(*session);
    std::ignore = session::checkSearchIndex(*session); // a cache: made anew where it is damaged
    const auto findings = session::checkWorkspace(*session);
    const auto extent = session::workspaceExtent(*session);
    const auto losses = session::knownLosses(*session);
    for (const Error &error : {findings ? Error{} : findings.error(), extent ? Error{} : extent.error()}) {
        if (!error.detail.isEmpty() || !error.path.isEmpty())
            printError(error);
    }
    if (!findings || !extent || !losses)
        return ExitCode::SomeInputFailed;
    print(*findings, session->path());
    for (const session::CheckFinding &loss : *losses)
        printWarning(QString(QStringLiteral("lost before, told by a repair: ") + escapedForLog(loss.detail)));
    const QByteArray path = escapedForLog(session->path()).toUtf8();
    if (!findings->isEmpty()) {
        printLine(path + ": " + QByteArray::number(findings->size()) + " faults in " + counted(*extent));
        return ExitCode::SomeInputFailed;
    }
    printLine(path + ": whole: " + counted(*extent));
    return ExitCode::Done;
}

} // namespace jiaoshu::cli
