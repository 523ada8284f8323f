// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "store/records.h"

#include <QList>

namespace jiaoshu::session {

/** What a new reading of an article by the engine makes of its figures; a pure function. Decided figures and
 * an analyst's additions are never touched, and nothing is proposed where one stands. An undecided figure
 * takes the proposal with its span, else the one that overlaps it most; a withdrawn one comes back where its
 * span is proposed again.
 *  @param existing by span, withdrawn ones too. */
[[nodiscard]] QList<store::DecisionPlan> planReextraction(const QList<store::FigureRecord> &existing,
                                                          const QList<model::Proposal> &proposals);
/** The first reading of an article: each proposal is a new figure. */
[[nodiscard]] store::DecisionPlan planProposal(const model::Proposal &proposal);

} // namespace jiaoshu::session
