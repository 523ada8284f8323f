// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "readers/document.h"

#include <QStringList>

namespace jiaoshu::session {

/** A table as it begins. */
struct TableHead
{
    QStringList header;       ///< the first row, of JSON the keys of its first object
    QList<QStringList> rows;  ///< some behind it
    readers::Columns columns; ///< as they were told before, else by their names; text is empty where none is
};

/** The begin of the table in the file at @p path (csv, tsv, xlsx, jsonl). @return BadFormat for what is none;
 * and as readers::SourceReader::readFile(). */
[[nodiscard]] Result<TableHead> tableHead(const QString &path, int rows = 8);

/** A table whose columns nobody told yet and no name tells. */
[[nodiscard]] bool isOfUnknownColumns(const Error &error);

/** Where the columns stand that were told, for the window and the console. */
[[nodiscard]] QString knownColumnsPath();
/** What the columns of tables are, as was told; empty where nothing was, or where it cannot be read. */
[[nodiscard]] readers::KnownColumns knownColumns(const QString &path = knownColumnsPath());
/** Keeps @p columns for every table with this header. @return CannotWrite. */
[[nodiscard]] Outcome rememberColumns(const QStringList &header, const readers::Columns &columns,
                                      const QString &path = knownColumnsPath());

} // namespace jiaoshu::session
