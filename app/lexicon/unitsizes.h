// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace jiaoshu::lexicon {

/** How large units are, exactly, so that a figure can be told in another one. Source:
 * resources/lexicon/unitsizes.tsv. Not part of Lexicon, for the engine converts nothing. */
class UnitSizes
{
public:
    /** A fraction of whole numbers. */
    struct Ratio
    {
        Decimal numerator = 1;
        Decimal denominator = 1;
        bool operator==(const Ratio &) const = default;
    };

    /** @return BadLexicon with the line for a unit given twice, a size that is not above zero, or a base that
     * is no unit of the table with size 1. */
    [[nodiscard]] static Result<UnitSizes>
    load(const QString &path = QStringLiteral(":/lexicon/unitsizes.tsv"));

    /** How many of @p to one of @p from is; @p to may have scales in front: 万元, 亿千瓦时. Nothing where
     * either is not known, or they measure different things. */
    [[nodiscard]] std::optional<Ratio> ratio(const QString &from, const QString &to) const;
    /** The units that @p to can stand for, itself without its scales among them; none for an unknown one. */
    [[nodiscard]] QStringList convertibleTo(const QString &to) const;

private:
    struct Size
    {
        QString base;
        Ratio inBase;
    };
    [[nodiscard]] std::optional<Size> sizeOf(const QString &unit) const;

    QHash<QString, Size> m_sizes;
    QStringList m_units; ///< in the table's order
};

} // namespace jiaoshu::lexicon
