// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/subcommand.h"
#include "cli/workspaceoption.h"

#include <string>

namespace jiaoshu::cli {

/** `figures --workspace FILE [--format jsonl|table|csv] [--state STATE] [--where FILTER]`: prints the figures
 * of a workspace.
 */
class FiguresCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    WorkspaceOption m_workspace;
    std::string m_format = "jsonl";
    std::string m_state;
    std::string m_where;
};

} // namespace jiaoshu::cli
