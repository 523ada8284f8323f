// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/subcommand.h"

#include <QByteArray>

#include <string>

namespace jiaoshu::cli {

/** What a shell runs to complete the words behind jiaoshu-cli, made from the declared commands and options.
 *  @param shell "bash", "zsh" or "fish". */
[[nodiscard]] QByteArray completionFor(const CLI::App &program, const std::string &shell);
/** The manual page jiaoshu-cli(1) in man(7)'s language, made from the same. */
[[nodiscard]] QByteArray manualPage(const CLI::App &program);

/** `completion bash|zsh|fish` and `manual`: print what the build installs for shells and man. */
class ShellTextCommand final : public Subcommand
{
public:
    CLI::App *declare(CLI::App &program) override;
    [[nodiscard]] ExitCode run() override;

private:
    CLI::App *m_program = nullptr;
    std::string m_what;
};

} // namespace jiaoshu::cli
