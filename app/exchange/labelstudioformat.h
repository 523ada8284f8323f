// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::exchange {

/** Tasks of Label Studio, a JSON array with one a line, and beside it the labeling config that fits them.
 * What was decided stands under annotations, what was only proposed under predictions; rejected figures are
 * left out and counted. */
class LabelStudioFormat final : public Format
{
public:
    LabelStudioFormat();
    [[nodiscard]] Result<Written> write(Source &source, Target &target,
                                        const WriteOptions &options) const override;
};

} // namespace jiaoshu::exchange
