// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace jiaoshu::text {

/** The text that @p bytes are in UTF-8, in one pass made for text whose characters mostly take three bytes; a
 * mark of byte order is a character like any other.
 *  @return nothing where they are none, also for a surrogate, an overlong form or what lies beyond U+10FFFF.
 *  Source: The Unicode Standard, table 3-7. */
[[nodiscard]] std::optional<QString> fromStrictUtf8(QByteArrayView bytes);

} // namespace jiaoshu::text
