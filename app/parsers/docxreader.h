// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"

namespace jiaoshu::parsers {

/** A Word document (ECMA-376, WordprocessingML): paragraphs, rows of tables with tabs, boxes of text,
 * footnotes and endnotes. What tracked changes deleted and what is formatted as hidden is left out, and said;
 * comments, headers, footers, macros and embedded objects are not looked at. */
class DocxReader final : public readers::DocumentReader
{
public:
    [[nodiscard]] Outcome read(const readers::Material &material,
                               const readers::Output &output) const override;
};

} // namespace jiaoshu::parsers
