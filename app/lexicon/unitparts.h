// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace jiaoshu::lexicon {

/** The smaller units that a quantity is written on with: 分 behind 小时. Source:
 * resources/lexicon/unitparts.tsv. */
class UnitParts
{
public:
    struct Match
    {
        qsizetype length = 0; ///< of the smaller unit's form in the text
        QString part;         ///< its canonical name
        Decimal count;        ///< how many of it make one of the larger unit
    };

    /** @return BadLexicon with the line for a count below two, or a form given twice for one unit. */
    [[nodiscard]] static Result<UnitParts>
    load(const QString &path = QStringLiteral(":/lexicon/unitparts.tsv"));

    /** True where @p unit has smaller ones. */
    [[nodiscard]] bool has(const QString &unit) const { return m_parts.contains(unit); }
    /** The longest form of a part of @p unit that begins at @p at. */
    [[nodiscard]] std::optional<Match> at(const QString &unit, QStringView text, qsizetype at) const;

private:
    struct Part
    {
        QString form;
        QString part;
        Decimal count;
    };
    QHash<QString, QList<Part>> m_parts; ///< by the larger unit; the longer forms first
};

} // namespace jiaoshu::lexicon
