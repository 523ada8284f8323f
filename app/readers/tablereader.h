// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"
#include "readers/fileformat.h"
#include "readers/marking.h"

class QIODevice;

namespace jiaoshu::readers {

/** How a table is read. */
struct TableForm
{
    FileFormat format = FileFormat::Csv; ///< or Tsv, JsonLines
    std::optional<text::Encoding> encoding{};
    Columns columns{};
    KnownColumns known{};
    Neighbour neighbour{}; ///< for marks in texts that stand beside; may be empty
};

/** Streams a table, one row an article, in memory that does not grow with the rows. A row's original is its
 * own bytes; its part is "#row=3" (RFC 7111, the header is row 1), of JSON Lines "#line=3". A bad row is a
 * fault with its line, the others are read. Rows of our own export, tasks of Label Studio and lines of
 * doccano are known by what they hold, and become documents with marks.
 *  @return BadFormat where no column is the text, BadEncoding, EmptyFile, TooLarge, CannotRead, Cancelled. */
[[nodiscard]] Outcome readTable(QIODevice &device, const TableForm &form, const Output &output);

} // namespace jiaoshu::readers
