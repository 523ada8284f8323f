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

/** A folder of figures.csv and articles.csv with a descriptor that says what their columns are. */
class PackageFormat : public Format
{
public:
    [[nodiscard]] Result<Written> write(Source &source, Target &target,
                                        const WriteOptions &options) const final;

protected:
    /** @param descriptor its file's name. */
    PackageFormat(const QString &name, QString descriptor);
    /** @param tables figures, articles. @param files theirs. */
    [[nodiscard]] virtual QByteArray descriptorOf(const ExportFacts &facts, const QList<Table> &tables,
                                                  const QList<FileFacts> &files) const = 0;

private:
    QString m_descriptor;
};

/** What a descriptor calls the type of a column: integer, date, string; numbers and moments as told. */
[[nodiscard]] QString typeName(ColumnType type, const char *number, const char *moment);

} // namespace jiaoshu::exchange
