// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article.h"
#include "model/figure.h"

#include <QString>
#include <QStringList>

namespace jiaoshu::exchange {

/** A figure with the article it stands in: one row of the dataset. Every format writes all of it and reads it
 * back. */
struct DatasetRow
{
    QString uid; ///< of the figure, the same in every copy of the workspace
    model::Figure figure;
    QString path; ///< of the article
    QString title;
    QString publishedOn;

    bool operator==(const DatasetRow &) const = default;
};

/** The columns in their order: id, uid, article (its id), path, title, published_on, state, start, end,
 * quote, kind, value, upper, unit, per, qualifier, status, place, period, indicator, note, confidence, rule,
 * analyst, decided_at. Offsets are code points. */
[[nodiscard]] const QStringList &columnNames();
/** Those of them that a reading alone has, start to note, and its fields for them. */
[[nodiscard]] const QStringList &readingColumnNames();
[[nodiscard]] QStringList toFields(const model::Reading &reading);
/** The row's fields as text, one for each column; missing is empty. Numbers are plain decimals, whatever the
 * locale. */
[[nodiscard]] QStringList toFields(const DatasetRow &row);
/** The inverse of toFields(). @return BadField with the column's name. */
[[nodiscard]] Result<DatasetRow> rowFromFields(const QStringList &fields);

/** @p permille as a decimal between 0 and 1 with at most three digits: 870 is 0.87. */
[[nodiscard]] QString permilleText(int permille);

} // namespace jiaoshu::exchange
