// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiaoshu::parsers {

/** What a parser may use up. */
struct SandboxLimits
{
    quint64 memoryBytes = quint64(2) * 1024 * 1024 * 1024;
    int secondsEach = 20; ///< of computing, for one file
};

/** From here on this process opens no socket, starts no program, writes no file, gains no rights, and reads
 * files only under /usr and /etc/ld.so.cache, where the libraries keep their tables: by resource limits,
 * seccomp and, where the kernel has it, Landlock. @return false where one of them was refused; then nothing
 * may be parsed. */
[[nodiscard]] bool enterSandbox(const SandboxLimits &limits = {});

/** Gives the next file its own time to compute. */
void allowTimeForOneFile(const SandboxLimits &limits = {});

/** Tries what the sandbox forbids and says what came of it, a line each, "socket: refused". Used by
 * `jiaoshu-reader --check`. */
[[nodiscard]] QString sandboxReport();

} // namespace jiaoshu::parsers
