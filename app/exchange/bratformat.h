// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::exchange {

/** A folder for brat: for each article its text with LF line ends and an .ann file in standoff format, whose
 * offsets are those of that text, and the annotation.conf that fits them. Rejected figures are left out and
 * counted. */
class BratFormat final : public Format
{
public:
    BratFormat();
    [[nodiscard]] Result<Written> write(Source &source, Target &target,
                                        const WriteOptions &options) const override;
};

} // namespace jiaoshu::exchange
