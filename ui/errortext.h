// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace jiaoshu::ui {

/** What happened, to which file, and what to do, as sentences in the language of the interface. The only
 * place where an Error becomes words. Empty for Cancelled: who cancelled knows. */
[[nodiscard]] QString errorText(const Error &error);

} // namespace jiaoshu::ui
