// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::exchange {

/** A report for people, one HTML file that needs no other: each article with its figures marked in place and
 * a table of them. What browsers and QTextDocument both show. Its words are those of WriteOptions::words,
 * English where there is none. Without the text the tables alone. */
class ReportFormat final : public Format
{
public:
    ReportFormat();
    [[nodiscard]] Result<Written> write(Source &source, Target &target,
                                        const WriteOptions &options) const override;
};

/** Writes the same to @p device. */
[[nodiscard]] Outcome writeReport(Source &source, QIODevice &device, const WriteOptions &options);
/** The English words of a report that WriteOptions::words may replace. */
[[nodiscard]] QStringList reportWords();

} // namespace jiaoshu::exchange
