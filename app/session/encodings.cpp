// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/encodings.h"

#include "text/strictconverter.h"

#include <QFile>

namespace jiaoshu::session {

namespace {

constexpr std::array Likeliest = {text::Encoding::Gb18030,        text::Encoding::Utf8,
                                  text::Encoding::Big5,           text::Encoding::Utf16LittleEndian,
                                  text::Encoding::Utf16BigEndian, text::Encoding::Utf32LittleEndian,
                                  text::Encoding::Utf32BigEndian};

} // namespace

QStringList encodingNames()
{
    QStringList names;
    for (const text::Encoding encoding : Likeliest)
        names.append(text::encodingName(encoding));
    return names;
}

readers::Reading readingIn(const QString &encoding)
{
    readers::Reading how;
    how.encoding = text::encodingFromName(encoding);
    return how;
}

Result<EncodedBegin> showBegin(const QString &path, const QString &encoding, qsizetype bytes)
{
    constexpr qsizetype LongestCharacter = 4;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::CannotRead : ErrorCode::NotFound, file.errorString(), path);
    const QByteArray begin = file.read(bytes);
    const bool isCut = !file.atEnd();
    EncodedBegin shown;
    const auto as = text::encodingFromName(encoding).value_or(text::Encoding::Utf8);
    QByteArrayView rest = begin;
    while (!rest.isEmpty()) {
        const text::Conversion conversion = text::convertStrictly(rest, as);
        shown.text += conversion.text;
        if (conversion.isWhole())
            break;
        // Its last character may go on behind what is shown.
        if (isCut && rest.size() - conversion.faultOffset < LongestCharacter)
            break;
        const auto misfit = static_cast<unsigned char>(rest[conversion.faultOffset]);
        shown.text += QStringLiteral("⟦%1⟧").arg(misfit, 2, 16, QLatin1Char('0')).toUpper();
        ++shown.misfits;
        rest = rest.sliced(conversion.faultOffset + 1);
    }
    return shown;
}

} // namespace jiaoshu::session
