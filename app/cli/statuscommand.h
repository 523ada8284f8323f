// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/subcommand.h"
#include "cli/workspaceoption.h"

#include <string>

namespace jiaoshu::cli {

/** `status --workspace FILE [--format json|table]`: says how many articles there are, and figures in each
 * state. */
class StatusCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    WorkspaceOption m_workspace;
    std::string m_format = "json";
};

} // namespace jiaoshu::cli
