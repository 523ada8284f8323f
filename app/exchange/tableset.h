// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::exchange {

// What formats of several tables have in common.

/** Those of a workbook or database: figures, articles, decisions, a dictionary of the columns, and what the
 * export tells of itself. */
[[nodiscard]] QList<Table> bookTables(const Format &format, Source &source, const WriteOptions &options,
                                      const WriteOptions &articleOptions, const Written &written);

using NextRow = std::function<Result<std::optional<QStringList>>()>;
/** @param read what stands in the file, @param field what was to be written. */
using IsSameCell = std::function<bool(const QString &read, const QString &field, const Column &column)>;
/** That @p next gives the rows of @p table, and no more. @return ReadBackDiffers with the place. */
[[nodiscard]] Outcome compareRows(const Table &table, const NextRow &next, const IsSameCell &isSame);

/** Writes each of @p tables as NAME.csv, and reads it back. */
[[nodiscard]] Outcome writeCsvTables(const QList<Table> &tables, Target &target);

/** What a descriptor calls the type of a column: integer, date, string; numbers and moments as told. */
[[nodiscard]] QString typeName(ColumnType type, const char *number, const char *moment);

} // namespace jiaoshu::exchange
