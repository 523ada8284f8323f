// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiaoshu {

/** Which fault. The kinds behind them: a bad input names its path (and line), an environment fault its path,
 *  a cancelled job nothing; a programming fault is an assertion and never an Error. Text for people is made
 * from the code in ui/ and cli/. */
enum class ErrorCode {
    // bad input
    BadNumber,
    ValueTooLong,
    BadPeriod,
    BadField,
    BadJson,
    EmptyFile,
    NotText,
    BadEncoding,
    TooLarge,
    NoFigure,
    BadSpan,
    DuplicateArticle,
    UnknownArticle,
    UnknownFigure,
    NothingToUndo,
    NothingToRedo,
    BadLexicon,
    BadFormat,
    DamagedFile,
    PasswordProtected,
    NoTextLayer,
    UnpacksTooLarge,
    // environment
    ReaderFailed,
    CannotRead,
    CannotWrite,
    NotFound,
    DiskFull,
    Locked,
    Outdated, ///< what was decided on has changed meanwhile
    ReadOnly,
    NotAWorkspace,
    NewerWorkspace,
    OtherWorkspace,
    DamagedWorkspace,
    UnreadLog,
    StoreFailed,
    ReadBackDiffers,
    MissingProgram, ///< one of ours that another calls; its path is the error's
    // asked for
    Cancelled,
};

/** A fault as a value. @c detail is English, for logs and for the place that a message names (a word of the
 * input, SQLite's own sentence); @c path and @c line say where, when it was a file. */
struct Error
{
    ErrorCode code;
    QString detail = {};
    QString path = {};
    qint64 line = 0; ///< 1-based; 0 where there is none
};

/** The code's stable name in kebab case, e.g. "bad-encoding", for logs, JSON and tests. */
[[nodiscard]] QString codeName(ErrorCode code);

/** @p text with its control characters and marks of direction written out (\x1b, \u202e), so that a hostile
 * file name cannot steer a terminal. */
[[nodiscard]] QString escapedForLog(const QString &text);

/** One line for a log or a console: "path:line: bad-encoding: detail", control characters escaped. */
[[nodiscard]] QString toLogLine(const Error &error);

} // namespace jiaoshu
