// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/subcommand.h"
#include "cli/workspaceoption.h"

#include <string>

namespace jiaoshu::cli {

/** `export --workspace FILE --format csv|jsonl [--all] [--bom] OUT`: writes the dataset and says how many
 * rows it has. */
class ExportCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    WorkspaceOption m_workspace;
    std::string m_format;
    std::string m_out;
    bool m_everything = false;
    bool m_withByteOrderMark = false;
};

} // namespace jiaoshu::cli
