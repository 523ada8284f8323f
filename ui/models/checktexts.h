// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/articlechecks.h"
#include "session/problem.h"

#include <QString>

namespace jiaoshu::ui {

/** What the words of @p reading print, in a sentence, where its value is another; else empty. */
[[nodiscard]] QString quotedOtherwiseText(const model::Reading &reading);

/** That checks find fault with a figure, in a sentence. */
[[nodiscard]] QString problemText(session::Problem problem);

/** What a check comes to, in one sentence: "921户 + 403户 = 1,324 户, but the total says 1342户"; with what
 * would explain it, where one slip does. */
[[nodiscard]] QString checkSentence(const session::ToldCheck &told, const QList<model::Figure> &figures);

} // namespace jiaoshu::ui
