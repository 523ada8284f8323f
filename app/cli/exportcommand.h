// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/subcommand.h"
#include "cli/workspaceoption.h"
#include "session/exporting.h"

#include <string>
#include <vector>

namespace jiaoshu::cli {

/** `export --workspace FILE [--format F] [--where FILTER] [--unit U] ... OUT`: writes the dataset and says
 * how many figures it has, and what was left out. OUT may be `-`. */
class ExportCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    [[nodiscard]] Result<session::ExportChoice> choice() const;
    [[nodiscard]] Outcome keepTemplate(const session::ExportChoice &choice) const;
    [[nodiscard]] ExitCode write(const session::Session &session, const session::ExportRequest &request);
    [[nodiscard]] ExitCode writeToOutput(const session::Session &session, session::ExportRequest request);

    WorkspaceOption m_workspace;
    std::string m_format;
    std::string m_where;
    std::vector<std::string> m_units;
    std::string m_out;
    std::string m_template;
    std::string m_newTemplate;
    bool m_everything = false;
    bool m_withByteOrderMark = false;
    bool m_isSpreadsheetSafe = false;
    bool m_isWide = false;
    bool m_withoutText = false;
};

} // namespace jiaoshu::cli
