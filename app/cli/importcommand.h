// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/columnsoption.h"
#include "cli/encodingoption.h"
#include "cli/subcommand.h"
#include "cli/workspaceoption.h"
#include "session/bulkimport.h"

#include <string>
#include <vector>

namespace jiaoshu::cli {

/** `import --workspace FILE ARTICLE...`: takes articles into a workspace, which is made where there is none.
 * One JSON object an article on standard output; with --report one in a file for all that was met, whatever
 * came of it. */
class ImportCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    class Report;

    [[nodiscard]] Outcome verify(session::Session &session, const QList<FigureId> &figures) const;
    [[nodiscard]] bool keepBefore(const session::Session &session, qsizetype files) const;
    /** Tells what comes in as it does. All of them outlive it. */
    [[nodiscard]] session::BulkListener listenerFor(const session::Session &session, Report &report,
                                                    ExitCode &code, QList<FigureId> &marked) const;
    /** Says which of the articles after @p last are nearly the same as others. */
    [[nodiscard]] Outcome tellDuplicates(const session::Session &session, ArticleId last,
                                         Report &report) const;
    [[nodiscard]] ExitCode takeIn(session::Session &session, const QStringList &files, Report &report) const;

    EncodingOption m_encoding;
    WorkspaceOption m_workspace;
    std::string m_analyst;
    ColumnsOption m_columns;
    std::string m_asVerified;
    std::string m_report;
    std::vector<std::string> m_files;
    bool m_progress = false;
    bool m_again = false;
    bool m_withoutDuplicates = false;
};

} // namespace jiaoshu::cli
