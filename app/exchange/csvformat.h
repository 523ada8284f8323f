// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::exchange {

/** Comma-separated values as RFC 4180 describes them: a header, CRLF line ends, fields quoted where they must
 * be; UTF-8, with a byte order mark where asked for. Text stands as it is, also where it begins with '=':
 * nothing is put in front of it. */
[[nodiscard]] Format csvFormat();

} // namespace jiaoshu::exchange
