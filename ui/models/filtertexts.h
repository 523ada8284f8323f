// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/libraryquery.h"

#include <QString>

namespace jiaoshu::ui {

/** What is wrong with a filter that was typed, and what it may say: a sentence. */
[[nodiscard]] QString filterFaultText(const session::QueryFault &fault);

/** What completes a filter: fields with their colon, and those values that are few: "kind:", "kind:money". */
[[nodiscard]] QStringList filterCompletions();

} // namespace jiaoshu::ui
