// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvrecords.h"
#include "exchange/format.h"
#include "exchange/table.h"

namespace jiaoshu::exchange {

/** Values with separators as RFC 4180 describes them: a header, CRLF line ends, fields quoted where they must
 * be; UTF-8, with a byte order mark where asked for. Text stands as it is, also where it begins with '='.
 * Made safe for spreadsheets, every cell is quoted, and text that begins with one of = + - @ (full width,
 * too), a tab, CR, LF, NUL or ' has one ' in front; numbers stay as they are. Source: OWASP, CSV Injection.
 */
class DelimitedFormat final : public Format
{
public:
    DelimitedFormat(const QString &name, char separator);
    [[nodiscard]] Result<Written> write(Source &source, Target &target,
                                        const WriteOptions &options) const override;
    [[nodiscard]] std::unique_ptr<RowReader> makeReader(QIODevice &device) const override;

private:
    char m_separator;
};

/** Writes @p table as the file @p name and reads it back. @return how many rows. */
[[nodiscard]] Result<qint64> writeDelimited(const Table &table, Target &target, const QString &name,
                                            char separator, const WriteOptions &options);

/** @p fields with a ' in front of what a spreadsheet might take for a formula; without @p columns all are
 * text. */
[[nodiscard]] QStringList spreadsheetSafe(QStringList fields, const QList<Column> &columns);
/** The inverse for one field. */
[[nodiscard]] QString withoutSafety(const QString &field);

} // namespace jiaoshu::exchange
