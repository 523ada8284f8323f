// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/subcommand.h"
#include "cli/workspaceoption.h"

#include <string>

namespace jiaoshu::cli {

/** `backup --workspace FILE [--list]`: makes a checked backup, or lists those there are, one JSON line each.
 */
class BackupCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    WorkspaceOption m_workspace;
    bool m_list = false;
};

/** `restore --workspace FILE --from BACKUP`: puts a backup in the workspace's place. */
class RestoreCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    WorkspaceOption m_workspace;
    std::string m_backup;
};

/** `repair --workspace FILE --into NEW`: brings what can be read of a damaged workspace into a new one. */
class RepairCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    WorkspaceOption m_workspace;
    std::string m_target;
};

} // namespace jiaoshu::cli
