// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/offsets.h"
#include "model/terms.h"
#include "model/value.h"

#include <QString>

#include <optional>

namespace jiaoshu::model {

/** What a figure says: the fields of the extraction guideline. A plain value; the engine makes it, an analyst
 * corrects it, the store keeps every version of it. */
struct Reading
{
    CodePointSpan span; ///< in the article's raw text, code points, end exclusive
    QString quote;      ///< the raw text of the span
    Kind kind = Kind::Count;
    Value value;                ///< in @c unit, scale applied; a range's lower end
    std::optional<Value> upper; ///< a range's upper end
    QString unit;               ///< canonical, simplified characters, without scale; may be empty
    QString per;                ///< only for a rate: the unit it is counted per
    Qualifier qualifier = Qualifier::Exact;
    Status status = Status::Actual;
    QString place;     ///< full name in simplified characters; empty where the article does not say
    QString period;    ///< ISO 8601, see isPeriod(); empty where the article does not say
    QString indicator; ///< short noun phrase in simplified characters
    QString note;      ///< the analyst's

    bool operator==(const Reading &) const = default;
};

/** A reading as the engine proposes it. */
struct Proposal
{
    Reading reading;
    int confidencePermille = 0; ///< 0 to 1000
    QString rule; ///< names of the rules that read it, joined by '+', e.g. "numeral.arabic+unit.after"

    bool operator==(const Proposal &) const = default;
};

/** A figure of a workspace as it stands now. */
struct Figure
{
    FigureId id;
    ArticleId article;
    State state = State::Proposed;
    Reading reading;            ///< the current one
    int confidencePermille = 0; ///< of the proposal; 1000 where an analyst added the figure
    QString rule;
    QString analyst;   ///< of the last decision; empty while none was taken
    QString decidedAt; ///< of the last decision, UTC ISO 8601 with 'Z'

    bool operator==(const Figure &) const = default;
};

/** Checks what must hold for any reading: span not empty and as long as the quote, period well formed,
 * value and upper within the digits that Value::parse() reads back, upper not below value, per only with a
 * rate. @return BadField with the field's name as detail. */
[[nodiscard]] Outcome validate(const Reading &reading);

} // namespace jiaoshu::model
