// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "store/records.h"

#include <optional>

namespace jiaoshu::session {

// What each decision of an analyst makes of a figure: pure functions, nothing when it would change nothing.
// A state says where the fields came from: Confirmed as proposed, Corrected by an analyst, Added by an
// analyst.

/** @param basis what the analyst was shown, see store::FigureRecord::basis. */
[[nodiscard]] std::optional<store::DecisionPlan> planConfirm(const store::FigureRecord &figure,
                                                             const model::Reading &basis);
[[nodiscard]] std::optional<store::DecisionPlan>
planCorrect(const store::FigureRecord &figure, const model::Reading &basis, const model::Reading &reading);
[[nodiscard]] std::optional<store::DecisionPlan> planReject(const store::FigureRecord &figure,
                                                            const QString &reason, const QString &lastReason);
[[nodiscard]] std::optional<store::DecisionPlan> planUnsure(const store::FigureRecord &figure,
                                                            const QString &note);
[[nodiscard]] std::optional<store::DecisionPlan> planReopen(const store::FigureRecord &figure);
/** Other fields, the same state. */
[[nodiscard]] std::optional<store::DecisionPlan> planAmend(const store::FigureRecord &figure,
                                                           const model::Reading &reading);
[[nodiscard]] store::DecisionPlan planAdd(const model::Reading &reading, const QString &rule);
/** The same in the state @p after: Proposed where it is to be reviewed like what the engine found. */
[[nodiscard]] store::DecisionPlan planAdd(const model::Proposal &proposal, model::State after);
/** Back to before @p past, or again to after it. */
[[nodiscard]] store::DecisionPlan planUndo(const store::PastDecision &past);
[[nodiscard]] store::DecisionPlan planRedo(const store::PastDecision &past);

} // namespace jiaoshu::session
