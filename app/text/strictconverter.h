// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

namespace jiaoshu::text {

/** What a strict conversion gave. */
struct Conversion
{
    QString text;               ///< up to the fault
    qsizetype faultOffset = -1; ///< of the first byte that does not fit, -1 where all fit

    [[nodiscard]] bool isWhole() const { return faultOffset < 0; }
};

/** The encodings a file may have. */
enum class Encoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Utf32LittleEndian,
    Utf32BigEndian,
    Gb18030,
    Big5
};

/** The name that articles carry, e.g. "UTF-16LE". */
[[nodiscard]] QString encodingName(Encoding encoding);
/** The inverse, whatever the case, and for the other names these go by: GBK, GB2312, CP936, Big5-HKSCS,
 * CP950, UTF8. */
[[nodiscard]] std::optional<Encoding> encodingFromName(QStringView name);

/** Converts by ICU and stops at the first illegal or cut off character, in GB18030 and Big5 at a private use
 * one too; replaces nothing. */
[[nodiscard]] Conversion convertStrictly(QByteArrayView bytes, Encoding encoding);

} // namespace jiaoshu::text
