// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "cli/subcommand.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace jiaoshu::cli {

/** Writes @p bytes and a line end to standard output. */
void printLine(const QByteArray &bytes);
/** Makes sure that what was printed has left the process. @return false when it could not be written (a full
 * disk, a closed pipe). */
[[nodiscard]] bool flushOutput();
/** Tells one fault in one English sentence on standard error: "jiaoshu-cli: a.txt: it holds no text". */
void printError(const Error &error);
/** Tells on standard error what is no fault; @p text has its control characters escaped. */
void printWarning(const QString &text);
/** Prints @p sentence on standard error behind the program's name. */
void printMessage(const QString &sentence);
/** The sentence alone, without the program's name. */
[[nodiscard]] QString sentence(const Error &error);
/** A path as it was given on the command line. */
[[nodiscard]] QString pathFromArgument(const std::string &argument);
/** The files that @p arguments mean, folders with what is in them; a folder in which nothing is read is told
 * on standard error. @param code becomes SomeInputFailed then */
[[nodiscard]] QStringList articleFilesOf(const std::vector<std::string> &arguments, ExitCode &code);

} // namespace jiaoshu::cli
