// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/encodingoption.h"
#include "cli/subcommand.h"

#include <string>

namespace jiaoshu::cli {

/** `trace [--sentence N | --at OFFSET] [--format text|jsonl] FILE`: prints the data after each step of the
 * engine, for one sentence or for all. */
class TraceCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    EncodingOption m_encoding;
    std::string m_format = "text";
    long m_sentence = 0; ///< from 1; 0 for all
    long m_at = -1;      ///< code points; -1 for all
    std::string m_file;
};

} // namespace jiaoshu::cli
