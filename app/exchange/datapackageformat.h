// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::exchange {

/** A Frictionless Data Package: figures.csv and articles.csv with their types and constraints in
 * datapackage.json, which satisfies the profiles of version 1 and 2. Source: datapackage.org. */
class DataPackageFormat final : public Format
{
public:
    DataPackageFormat();
    [[nodiscard]] Result<Written> write(Source &source, Target &target,
                                        const WriteOptions &options) const override;
};

} // namespace jiaoshu::exchange
