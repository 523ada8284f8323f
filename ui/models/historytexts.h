// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/history.h"

#include <QDateTime>
#include <QString>

namespace jiaoshu::ui {

/** What a step did, in a sentence: "Corrected 3.2万户: 3.2 户 → 32,000 户", "Confirmed 14 figures", "Took
 * back: Rejected 八成". */
[[nodiscard]] QString historySentence(const session::HistoryStep &step);

/** A moment as "2026-11-22 10:10", in every language. */
[[nodiscard]] QString whenText(const QDateTime &at);

/** When and who: "14:02 · Lin" today, with the day before that. */
[[nodiscard]] QString historyWhen(const session::HistoryStep &step);

} // namespace jiaoshu::ui
