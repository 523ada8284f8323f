// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/subcommand.h"
#include "cli/workspaceoption.h"

namespace jiaoshu::cli {

/** `corrections`: what analysts made of what the engine had read, one JSON line each; on demand held against
 * what the present engine reads. */
class CorrectionsCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    [[nodiscard]] Outcome print(const session::Session &session, ArticleId article);

    WorkspaceOption m_workspace;
    bool m_isHeldAgainst = false;
    qint64 m_all = 0;
    qint64 m_right = 0;
};

} // namespace jiaoshu::cli
