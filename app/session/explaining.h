// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "model/reason.h"

namespace jiaoshu::session {

class Session;

/** Reads a figure's span again and says why each field reads as the engine proposes it. Nothing is changed,
 * nothing of it is kept: where an analyst corrected a field, compare with the figure.
 *  @return UnknownFigure; NoFigure where the engine sees no number in the span, as in one that was added by
 * hand. */
[[nodiscard]] Result<model::ExplainedProposal> explainFigure(const Session &session, FigureId figure);

} // namespace jiaoshu::session
