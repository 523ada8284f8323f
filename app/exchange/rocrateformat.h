// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::exchange {

/** A Research Object Crate of version 1.2: figures.csv, articles.csv, decisions.csv and, where the text goes
 * out, each article as a file; ro-crate-metadata.json tells what they are and how they came to be: the
 * extraction, and the review by each analyst. The licence is not ours to give, which it says. */
class RoCrateFormat final : public Format
{
public:
    RoCrateFormat();
    [[nodiscard]] Result<Written> write(Source &source, Target &target,
                                        const WriteOptions &options) const override;
};

} // namespace jiaoshu::exchange
