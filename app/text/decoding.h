// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "text/strictconverter.h"

#include <QByteArrayView>
#include <QString>

namespace jiaoshu::text {

/** A file's text as decoded: nothing dropped, nothing replaced, line ends kept, a byte order mark taken off.
 */
struct DecodedText
{
    QString text;
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030" or "Big5"
    /** How sure that is, 0 to 1000: all for a byte order mark, plain ASCII and an encoding that was told;
     * else by how much the text holds that would hardly stand there by chance. */
    int certaintyPermille = 1000;
};

/** Below this a person should look at the text before it is used. */
inline constexpr int SureEncodingPermille = 900;

/** Largest file that is decoded, in bytes. */
inline constexpr qsizetype MaximumBytes = qsizetype(64) * 1024 * 1024;

/** Decodes strictly: a byte order mark decides, then UTF-8 where it is valid, then UTF-16 without a mark,
 * GB18030 or Big5 (with the Hong Kong characters) where the whole file is valid in it and reads as Chinese.
 * GB18030 takes the 2022 positions and 0x80 as €, as browsers do. No other encoding is ever guessed.
 *  @return EmptyFile for no text or white space alone, NotText for a binary file, BadEncoding (with the byte
 * offset in detail) where nothing fits, TooLarge beyond MaximumBytes. */
[[nodiscard]] Result<DecodedText> decode(QByteArrayView bytes);

/** Decodes strictly as @p encoding, whose byte order mark is taken off.
 *  @return what decode() does; BadEncoding with the offset of the first byte that does not fit in detail. */
[[nodiscard]] Result<DecodedText> decodeAs(QByteArrayView bytes, Encoding encoding);

} // namespace jiaoshu::text
