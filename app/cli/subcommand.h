// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace jiaoshu::cli {

/** What a run came to; the process's exit code. */
enum class ExitCode { Done = 0, SomeInputFailed = 1, WrongUsage = 2 };

/** One word of the program, such as `extract`: declares its options, and runs when it was the one given. */
class Subcommand
{
public:
    Subcommand() = default;
    Subcommand(const Subcommand &) = delete;
    Subcommand &operator=(const Subcommand &) = delete;
    virtual ~Subcommand() = default;

    /** Adds itself with its options to @p program and keeps the values they will be given.
     *  @return the part of the parser that tells whether it was given. */
    virtual CLI::App *declare(CLI::App &program) = 0;
    [[nodiscard]] virtual ExitCode run() = 0;
};

} // namespace jiaoshu::cli
