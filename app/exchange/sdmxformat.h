// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::exchange {

/** SDMX-CSV 2.0.0 (for SDMX 3.0): one observation a figure, appended. Its structure is our own and not
 * registered anywhere: dimensions FIGURE_ID, INDICATOR, REF_AREA, TIME_PERIOD, measure OBS_VALUE, attributes
 * UNIT_MEASURE, UNIT_MULT, OBS_STATUS, FIGURE_STATUS, QUALIFIER, OBS_UPPER, COMMENT_OBS. An area that no
 * article tells is _U; figures without a period, and those that no decimal equals, have no place in it and
 * are counted. */
class SdmxFormat final : public Format
{
public:
    SdmxFormat();
    [[nodiscard]] Result<Written> write(Source &source, Target &target,
                                        const WriteOptions &options) const override;
    [[nodiscard]] Table rowsOf(Source &source, const WriteOptions &options) const override;
    [[nodiscard]] QString reasonAgainst(const DatasetRow &row) const override;
};

} // namespace jiaoshu::exchange
