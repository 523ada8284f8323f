// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/issuematcher.h"
#include "store/records.h"

#include <functional>

namespace jiaoshu::session {

/** What carrying over does, see reissuing.h; nothing where all of it stays as it is. */
struct CarryPlan
{
    QList<store::DecisionPlan> decisions;
    QList<store::CarriedFigure> carried;
};

/** True where an analyst decided on it, or gave it fields of his own. */
[[nodiscard]] bool isDecided(const store::FigureRecord &figure);

/** A pure function. @param from the figures of the earlier issue, @param to those of the new one, both by
 * span, withdrawn ones too; @param anchorOf asked for each decided figure once. */
[[nodiscard]] CarryPlan planCarrying(const QList<store::FigureRecord> &from,
                                     const QList<store::FigureRecord> &to,
                                     const std::function<Anchor(const store::FigureRecord &)> &anchorOf);
/** One figure put at the span of @p reading, where @p to already has figures. */
[[nodiscard]] CarryPlan planPlacing(const store::FigureRecord &figure, const QList<store::FigureRecord> &to,
                                    const model::Reading &reading);

} // namespace jiaoshu::session
