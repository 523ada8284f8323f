// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/subcommand.h"
#include "cli/workspaceoption.h"

#include <QtGlobal>

#include <string>

namespace jiaoshu::cli {

/** `original --workspace FILE ARTICLE [-o FILE]`: the files that an article was read from, one JSON line
 * each, or the bytes of one of them as they were. */
class OriginalCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    WorkspaceOption m_workspace;
    qint64 m_article = 0;
    int m_number = 1;
    std::string m_output;
};

} // namespace jiaoshu::cli
