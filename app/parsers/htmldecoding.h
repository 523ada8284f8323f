// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"
#include "text/decoding.h"

namespace jiaoshu::parsers {

/** A page's bytes as text, strictly: a person's word first, then a byte order mark, what carried the page
 * says, its own meta charset, and at last what the bytes look like. Where what was declared does not fit the
 * bytes, the bytes win, and @p notes says so. @return as text::decode(). */
[[nodiscard]] Result<text::DecodedText> decodeHtml(const readers::Material &material, QStringList &notes);

} // namespace jiaoshu::parsers
