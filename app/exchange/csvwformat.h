// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tableset.h"

namespace jiaoshu::exchange {

/** CSV on the Web (W3C Recommendation of 17 December 2015): figures.csv and articles.csv, and
 * csv-metadata.json, which says what their columns are. */
class CsvwFormat final : public PackageFormat
{
public:
    CsvwFormat();

private:
    [[nodiscard]] QByteArray descriptorOf(const ExportFacts &facts, const QList<Table> &tables,
                                          const QList<FileFacts> &files) const override;
};

} // namespace jiaoshu::exchange
