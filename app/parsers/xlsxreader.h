// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"

namespace jiaoshu::parsers {

/** The sheets of an Excel workbook (ECMA-376, SpreadsheetML), one row an article as RowArticles says: each
 * sheet by its own first row. Numbers are the digits that are stored, days that are formatted so become ISO
 * 8601, formulas what they came to when the file was saved. A sheet without a column of text is its own
 * fault. */
class XlsxReader final : public readers::DocumentReader
{
public:
    [[nodiscard]] Outcome read(const readers::Material &material,
                               const readers::Output &output) const override;
};

} // namespace jiaoshu::parsers
