// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::session {

/** Every format there is: those of exchange/, and those that need more than it may see. Nothing for an
 * unknown name. */
[[nodiscard]] const exchange::Format *findExportFormat(QStringView name);

} // namespace jiaoshu::session
