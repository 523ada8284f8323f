// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"
#include "engine/why.h"
#include "model/terms.h"
#include "model/value.h"

#include <QList>
#include <QString>

#include <optional>

namespace jiaoshu::engine {

/** A number with its unit as it stands in the text; what scanning and reading give, before the context is
 * known. All spans are in the folded text. */
struct Quantity
{
    Utf16Span span;   ///< number, scale and unit: the figure's span
    Utf16Span number; ///< the numeral with its scale alone
    // The words it was read from, empty where nothing stands for it.
    Utf16Span unitWord;      ///< the unit, or the noun it was inferred from
    Utf16Span qualifierWord; ///< 约, 以上; the number itself where 余 or 几 stands in it
    Utf16Span perWord;       ///< 人均, 每户
    model::Kind kind = model::Kind::Count;
    model::Value value;
    std::optional<model::Value> upper;
    QString unit;
    QString per;
    model::Qualifier qualifier = model::Qualifier::Exact;
    bool hasUnitWord = false; ///< a unit or classifier stood in the text; else `unit` was inferred from the
                              ///< noun, or is empty
    int confidencePermille = 0;
    RuleTrail rules; ///< what read it, for the trace

    bool operator==(const Quantity &) const = default;
};

/** Why a number is no figure. */
enum class NonFigure { Date, Time, Ordinal, ListNumber, Identifier, FixedName, Idiom, Article, Furniture };

/** A number that was seen and passed over, with the reason kept for the reviewer. */
struct PassedOver
{
    Utf16Span span; ///< in the folded text
    NonFigure reason = NonFigure::Idiom;

    bool operator==(const PassedOver &) const = default;
};

/** All numbers of a text: each is a quantity or was passed over. Both lists ascend and no two spans overlap.
 */
struct Quantities
{
    QList<Quantity> taken;
    QList<PassedOver> passedOver;
};

/** What the words around a quantity say of it. */
struct Context
{
    model::Status status = model::Status::Actual;
    QString place;
    QString period;
    QString indicator;
    Why statusWhy;
    Why placeWhy;
    Why periodWhy;
    Why indicatorWhy;

    bool operator==(const Context &) const = default;
};

} // namespace jiaoshu::engine
