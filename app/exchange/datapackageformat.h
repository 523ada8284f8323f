// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tableset.h"

namespace jiaoshu::exchange {

/** A Frictionless Data Package: figures.csv and articles.csv with their types and constraints in
 * datapackage.json, which satisfies the profiles of version 1 and 2. Source: datapackage.org. */
class DataPackageFormat final : public PackageFormat
{
public:
    DataPackageFormat();

private:
    [[nodiscard]] QByteArray descriptorOf(const ExportFacts &facts, const QList<Table> &tables,
                                          const QList<FileFacts> &files) const override;
};

} // namespace jiaoshu::exchange
