// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/columnsoption.h"
#include "cli/encodingoption.h"
#include "cli/subcommand.h"

#include <string>
#include <vector>

namespace jiaoshu::engine {
class Extractor;
}

namespace jiaoshu::cli {

/** `extract [--format jsonl|table|csv] [--coverage] [--why] FILE...`: prints what the engine sees,
 * without a workspace; with the reasons of each field for why; or, for coverage, the numerals it does not
 * account for. `extract --stream [--flat] [--jobs N] [FILE...]`: the same of one article a line. `-` is
 * standard input. */
class ExtractCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    [[nodiscard]] ExitCode extractFiles(const engine::Extractor &extractor);
    [[nodiscard]] ExitCode stream(const engine::Extractor &extractor) const;

    EncodingOption m_encoding;
    ColumnsOption m_columns;
    std::string m_format = "jsonl";
    bool m_checks = false;
    bool m_coverage = false;
    bool m_why = false;
    bool m_article = false;
    bool m_isStream = false;
    bool m_isFlat = false;
    int m_jobs = 1;
    std::vector<std::string> m_files;
};

} // namespace jiaoshu::cli
