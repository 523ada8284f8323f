// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::exchange {

/** A workbook of Office Open XML (ISO/IEC 29500) with the sheets figures, articles, decisions, dictionary and
 * about. A frozen header and a filter; numbers and days are such, and beside a number stands its exact text;
 * text is never a formula nor a link, the article's number leads to its row in the sheet articles. The
 * article's own text has no place in it. It was made when the workspace was last changed. */
class XlsxFormat final : public Format
{
public:
    XlsxFormat();
    /** @return also TooLarge beyond 1,048,575 figures or 16,384 columns, or for a cell of more than 32,767
     * characters. */
    [[nodiscard]] Result<Written> write(Source &source, Target &target,
                                        const WriteOptions &options) const override;
};

} // namespace jiaoshu::exchange
