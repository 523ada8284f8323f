// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/libraryquery.h"

#include <QString>

namespace jiaoshu::ui {

/** What is wrong with a filter that was typed, and what it may say: a sentence. */
[[nodiscard]] QString filterFaultText(const session::QueryFault &fault);

/** What completes a filter: fields with their colon, and those values that are few: "kind:", "kind:money";
 * also in the words of the window, where a filter may be typed in them: 类别:, 类别:金额.
 * @param places that figures have */
[[nodiscard]] QStringList filterCompletions(const QStringList &places);

/** That @p word in front of a colon is no field, and which there are. */
[[nodiscard]] QString noFieldText(const QString &word);

/** That no figure has what a filter asks for, with what may be meant. */
[[nodiscard]] QString unmetText(const session::UnmetValue &unmet);

} // namespace jiaoshu::ui
