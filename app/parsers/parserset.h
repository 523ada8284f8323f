// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"
#include "readers/fileformat.h"

namespace jiaoshu::parsers {

/** Has the libraries load what they load once, before the sandbox is entered. */
void prepareParsers();

/** Reads @p material with the parser of @p format. @return BadFormat where there is none, else what it says.
 */
[[nodiscard]] Outcome parse(readers::FileFormat format, const readers::Material &material,
                            const readers::Output &output);

} // namespace jiaoshu::parsers
