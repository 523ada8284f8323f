// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "cli/subcommand.h"
#include "cli/workspaceoption.h"

#include <QList>

#include <string>
#include <vector>

namespace jiaoshu::cli {

/** `duplicates --workspace FILE`: articles that are nearly the same, one JSON line a pair; what differs in
 * them; links between them, and the decisions that hold for both. */
class DuplicatesCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    [[nodiscard]] Outcome list(const session::Session &session) const;
    [[nodiscard]] Outcome showDifferences(const session::Session &session) const;
    [[nodiscard]] Outcome showDecisions(session::Session &session) const;
    [[nodiscard]] Outcome act(session::Session &session) const;
    [[nodiscard]] static QList<ArticleId> ids(const std::vector<qint64> &numbers);

    WorkspaceOption m_workspace;
    std::string m_analyst;
    qint64 m_of = 0;
    std::vector<qint64> m_differences;
    std::vector<qint64> m_link;
    qint64 m_unlink = 0;
    qint64 m_decisions = 0;
    std::vector<qint64> m_apart;
    std::vector<qint64> m_apartNoMore;
    bool m_withApart = false;
    bool m_apply = false;
};

} // namespace jiaoshu::cli
