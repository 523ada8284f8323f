// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/datasetrow.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace jiaoshu::exchange {

/** An article as a data package of ours lists it. */
struct PackageArticle
{
    QString path;
    QString encoding;
    std::optional<QString> text; ///< nothing where it was left out
    QByteArray sha256{};         ///< of its text as it was taken in
    bool isTextLost = false;     ///< the text is made of quotes, see model::Article
};

struct PackageContent
{
    QList<DatasetRow> rows;
    QMap<qint64, PackageArticle> articles; ///< by their number
};

/** Reads back a data package that DataPackageFormat wrote: figures.csv and articles.csv of @p folder, and no
 * other file, whatever its descriptor names.
 *  @return CannotRead; BadFormat where a table is not what the descriptor's hash says or has other columns
 * (BadField where its units were converted), with the line of a row that cannot be read; BadSpan for a text
 * that is not the one of its hash. */
[[nodiscard]] Result<PackageContent> readPackage(const QString &folder);

} // namespace jiaoshu::exchange
