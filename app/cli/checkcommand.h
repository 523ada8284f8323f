// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/subcommand.h"
#include "cli/workspaceoption.h"

namespace jiaoshu::cli {

/** `check --workspace FILE`: says what is wrong with a workspace; done where it is whole. */
class CheckCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    WorkspaceOption m_workspace;
};

} // namespace jiaoshu::cli
