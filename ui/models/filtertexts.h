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

/** That no figure has what a filter asks for. */
[[nodiscard]] QString unmetText(const session::UnmetValue &unmet);

/** That no figure has @p place, with those that may be meant. */
[[nodiscard]] QString unknownPlaceText(const QString &place, const QStringList &near);

} // namespace jiaoshu::ui
