// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/subcommand.h"

#include <string>
#include <vector>

namespace jiaoshu::cli {

/** `extract [--format jsonl|table|csv] [--coverage] FILE...`: prints what the engine sees, without a
 * workspace; or, for coverage, the numerals it does not account for. */
class ExtractCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    std::string m_format = "jsonl";
    bool m_coverage = false;
    std::vector<std::string> m_files;
};

} // namespace jiaoshu::cli
