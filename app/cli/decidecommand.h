// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/subcommand.h"
#include "cli/workspaceoption.h"

#include <string>

namespace jiaoshu::cli {

/** `decide --workspace FILE --as ANALYST`: takes decisions from standard input, one JSON object a line. Each
 * is answered on standard output when it is saved; a line that cannot be done is told with its number and the
 * others are still done. */
class DecideCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    WorkspaceOption m_workspace;
    std::string m_analyst;
    bool m_isStrict = false;
};

} // namespace jiaoshu::cli
