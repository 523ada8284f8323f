// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/subcommand.h"
#include "cli/workspaceoption.h"

#include <string>

namespace jiaoshu::cli {

/** `reread`: what the present engine would read otherwise, and on demand its doing. */
class RereadCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    [[nodiscard]] Outcome reread(session::Session &session, ArticleId article) const;
    WorkspaceOption m_workspace;
    std::string m_analyst;
    qint64 m_article = 0;
    bool m_apply = false;
};

/** `reissue`: what was decided on an article goes on in its new issue; the figures that wait, and their
 * placing. */
class ReissueCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    [[nodiscard]] ExitCode listWaiting() const;
    [[nodiscard]] ExitCode place() const;
    [[nodiscard]] ExitCode carry() const;
    WorkspaceOption m_workspace;
    std::string m_analyst;
    qint64 m_old = 0;
    qint64 m_new = 0;
    qint64 m_figure = 0;
    qint64 m_begin = 0;
    qint64 m_end = 0;
    bool m_apply = false;
    bool m_waiting = false;
};

} // namespace jiaoshu::cli
