// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::exchange {

/** JSON Lines for sequence labelling in doccano (grapheme mode off): one article a line, its figures under
 * `label`, what it is known by as metadata. Rejected figures are left out and counted; the
 * label of one that nobody verified says so. */
class DoccanoFormat final : public Format
{
public:
    DoccanoFormat();
    [[nodiscard]] Result<Written> write(Source &source, Target &target,
                                        const WriteOptions &options) const override;
};

} // namespace jiaoshu::exchange
