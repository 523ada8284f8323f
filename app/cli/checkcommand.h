// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/subcommand.h"
#include "cli/workspaceoption.h"

namespace jiaoshu::cli {

/** `check --workspace FILE [--rebuild] [--sums]`: says what is wrong with a workspace, in its pages and in
 * what they mean; done where it is whole. --rebuild derives the state of each figure anew from the journal
 * first.
 * --sums prints the sums that its figures fail instead. */
class CheckCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    [[nodiscard]] bool rebuild() const;
    [[nodiscard]] ExitCode checkSums(const session::Session &session) const;

    WorkspaceOption m_workspace;
    bool m_rebuild = false;
    bool m_sums = false;
};

} // namespace jiaoshu::cli
