// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/columnsoption.h"
#include "cli/subcommand.h"
#include "cli/workspaceoption.h"

#include <string>

namespace jiaoshu::cli {

/** `bring-back --workspace FILE [--articles FOLDER] DATASET`: takes an export of our own into a new
 * workspace. */
class BringBackCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    WorkspaceOption m_workspace;
    ColumnsOption m_columns;
    std::string m_articles;
    std::string m_dataset;
};

} // namespace jiaoshu::cli
