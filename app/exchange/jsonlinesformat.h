// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::exchange {

/** One JSON object a line, UTF-8, no byte order mark: the columns as keys in their order, `upper`, `per` and
 * `note` only where they are there. Decimals that matter are strings, so that no reader rounds them. In wide
 * shape the keys are the columns' names, missing ones left out. */
class JsonLinesFormat final : public Format
{
public:
    JsonLinesFormat();
    [[nodiscard]] Result<Written> write(Source &source, Target &target,
                                        const WriteOptions &options) const override;
    [[nodiscard]] std::unique_ptr<RowReader> makeReader(QIODevice &device) const override;
};

/** A row as that line, without its end: what the console prints, too. */
[[nodiscard]] QByteArray toJsonLine(const DatasetRow &row);

} // namespace jiaoshu::exchange
