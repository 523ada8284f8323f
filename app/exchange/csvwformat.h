// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::exchange {

/** CSV on the Web (W3C Recommendation of 17 December 2015): figures.csv and articles.csv, and
 * csv-metadata.json, which says what their columns are. */
class CsvwFormat final : public Format
{
public:
    CsvwFormat();
    [[nodiscard]] Result<Written> write(Source &source, Target &target,
                                        const WriteOptions &options) const override;
};

} // namespace jiaoshu::exchange
