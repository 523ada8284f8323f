// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QHash>
#include <QList>
#include <QString>

namespace jiaoshu::exchange {

enum class Shape {
    Long, ///< one row a figure
    Wide  ///< one row a place and period, one column an indicator
};

/** Says what one of a unit is in another, exactly: 1 亩 is 1/15 公顷. A rate has conversions of its own,
 * which say what it is per as well: 1 公斤/亩 is 3/200 吨/公顷. */
struct Conversion
{
    QString from;
    QString to;
    Decimal numerator = 1;
    Decimal denominator = 1;
    QString fromPer{}; ///< empty of what is no rate
    QString toPer{};
    bool operator==(const Conversion &) const = default;
};

struct WriteOptions
{
    bool withByteOrderMark = false; ///< CSV and TSV only
    /** CSV and TSV: no cell can be taken for a formula, at the price of a ' in front of some. */
    bool isSpreadsheetSafe = false;
    bool withText = true; ///< the articles' own text goes out as well, where the format has a place for it
    Shape shape = Shape::Long;
    QList<Conversion> conversions = {}; ///< at most one for a unit
    QHash<QString, QString> words = {}; ///< of reports: in place of the English ones
};

} // namespace jiaoshu::exchange
