// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/source.h"
#include "exchange/writeoptions.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace jiaoshu::exchange {

enum class ColumnType {
    Text,
    Term,    ///< one of a list of words
    Integer, ///< a whole number
    Number,  ///< a decimal
    Day,     ///< ISO 8601
    Moment   ///< UTC, ISO 8601 with Z
};

struct Column
{
    QString name;
    ColumnType type = ColumnType::Text;
    QString about;     ///< one English sentence for data dictionaries
    QStringList terms; ///< the words of a Term
    bool isRequired = false;
};

using UseFields = std::function<Outcome(const QStringList &)>;

/** Rows under typed columns, walked as often as is needed, the same each time. A missing cell is empty. */
struct Table
{
    QString name;
    QList<Column> columns;
    QStringList key; ///< columns that tell its rows apart
    std::function<Outcome(const UseFields &)> each;

    [[nodiscard]] QStringList columnNames() const;
};

/** The figures as CSV has them: the columns of columnNames(), where `value` and `upper` are decimals (empty
 * where one is a fraction that none equals), with the exact text beside them as value_exact, upper_exact;
 * where units are converted, what stood there in front comes behind them as original_value, original_upper,
 * original_unit. Wide where @p options say so. @p source outlives it. */
[[nodiscard]] Table figureTable(Source &source, const WriteOptions &options);
/** The same with the sentence each figure stands in, unless text is left out. */
[[nodiscard]] Table typedFigureTable(Source &source, const WriteOptions &options);
/** The articles: id, uid, path, title, published_on, encoding, sha256, characters, figures, and text where
 * @p options say so. */
[[nodiscard]] Table articleTable(Source &source, const WriteOptions &options);
/** What people did to the figures: decision and figure (their uids), at, analyst, action, before_state,
 * after_state, changes, reason. */
[[nodiscard]] Table decisionTable(Source &source);
/** One row a column of @p tables: table, column, type, about. */
[[nodiscard]] Table dictionaryTable(const QList<Table> &tables);

/** What the column named @p name of the figures is. */
[[nodiscard]] Column figureColumn(const QString &name);
/** "text", "term", "integer", "number", "day", "moment". */
[[nodiscard]] QString toText(ColumnType type);

} // namespace jiaoshu::exchange
