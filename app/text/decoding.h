// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

namespace jiaoshu::text {

/** A file's text as decoded: nothing dropped, nothing replaced, line ends kept, a byte order mark taken off.
 */
struct DecodedText
{
    QString text;
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030" or "Big5"
};

/** Largest file that is decoded, in bytes. */
inline constexpr qsizetype MaximumBytes = 64 * 1024 * 1024;

/** Decodes strictly: a byte order mark decides, then UTF-8 where it is valid, then GB18030 or Big5 where the
 * whole file is valid in it and reads as Chinese.
 *  @return EmptyFile for no text, NotText for a binary file, BadEncoding (with the byte offset in detail)
 * where nothing fits, TooLarge beyond MaximumBytes. */
[[nodiscard]] Result<DecodedText> decode(QByteArrayView bytes);

} // namespace jiaoshu::text
