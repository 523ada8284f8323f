// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms.h"

#include <QString>

#include <array>

namespace jiaoshu::ui {

// How the terms of a figure read for people, in the language of the interface; the only place that says so.
// All texts follow a change of language at once: ask again on QEvent::LanguageChange.

[[nodiscard]] QString displayText(model::Kind kind);
[[nodiscard]] QString displayText(model::Qualifier qualifier);
[[nodiscard]] QString displayText(model::Status status);
[[nodiscard]] QString displayText(model::State state);

/** The sign a table has room for: "≈", ">", "≥", "<", "≤"; empty for exact, which needs none. */
[[nodiscard]] QString symbolText(model::Qualifier qualifier);

/** Why a figure was rejected, as the journal keeps it: a word in no language. */
enum class RejectReason { NotFigure, WrongWords, SaidBefore, NothingToMeasure };
inline constexpr std::array AllRejectReasons = {RejectReason::NotFigure, RejectReason::WrongWords,
                                                RejectReason::SaidBefore, RejectReason::NothingToMeasure};
[[nodiscard]] QString toText(RejectReason reason);
/** How a reason of the journal reads; one that is in no list, e.g. from the console, as it stands. */
[[nodiscard]] QString displayReason(const QString &reason);

/** One sentence on what the state means, for tooltips and legends. */
[[nodiscard]] QString explanation(model::State state);

/** How sure the engine was, "93 %". */
[[nodiscard]] QString confidenceText(int permille);

} // namespace jiaoshu::ui
