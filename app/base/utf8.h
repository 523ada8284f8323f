// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace jiaoshu {

/** @p bytes as text, a leading U+FEFF kept: QString::fromUtf8() takes it for a byte order mark and drops it,
 * which moves every offset behind it. Invalid bytes become U+FFFD. */
[[nodiscard]] inline QString textFromUtf8(QByteArrayView bytes)
{
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(bytes); // the usual case, without a decoder's state
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

} // namespace jiaoshu
