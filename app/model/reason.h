// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

#include <QList>
#include <QString>

#include <array>

namespace jiaoshu::model {

/** What of a reading the engine gives a reason for. Value stands for the span too, Unit for the kind. */
enum class ReasonField { Value, Unit, Per, Qualifier, Status, Place, Period, Indicator };

inline constexpr std::array AllReasonFields = {
    ReasonField::Value,  ReasonField::Unit,  ReasonField::Per,    ReasonField::Qualifier,
    ReasonField::Status, ReasonField::Place, ReasonField::Period, ReasonField::Indicator};

/** The name the field has in files: "value", "place". */
[[nodiscard]] QString toText(ReasonField field);

/** Why a field reads as it does. */
struct FieldReason
{
    ReasonField field = ReasonField::Value;
    QString rule;               ///< the name of the rule that read it, e.g. "period.stated"
    int confidencePermille = 0; ///< how often such a field is right, 0 to 1000
    QList<CodePointSpan> words; ///< of the raw text, that it was read from; empty where nothing stands for it
    QString rival;              ///< the reading that came second; empty where none was weighed

    bool operator==(const FieldReason &) const = default;
};

/** A proposal with its reasons, in the order of AllReasonFields; Per is there only for a rate. */
struct ExplainedProposal
{
    Proposal proposal;
    QList<FieldReason> reasons;

    bool operator==(const ExplainedProposal &) const = default;
};

} // namespace jiaoshu::model
