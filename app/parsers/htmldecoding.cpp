// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/htmldecoding.h"

#include <algorithm>

namespace jiaoshu::parsers {

namespace {

bool hasByteOrderMark(QByteArrayView bytes)
{
    return bytes.startsWith("\xef\xbb\xbf") || bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/** What stands behind "charset=" in a meta element near the page's begin. Its bytes are ASCII there, whatever
 * the encoding. */
QString declaredCharset(QByteArrayView bytes)
{
    constexpr qsizetype Looked = 4096;
    const QByteArray head = bytes.first(std::min(Looked, bytes.size())).toByteArray().toLower();
    for (qsizetype at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 1)) {
        const qsizetype end = head.indexOf('>', at);
        const QByteArray meta = head.sliced(at, (end < 0 ? head.size() : end) - at);
        const qsizetype name = meta.indexOf("charset");
        if (name < 0)
            continue;
        qsizetype from = name + 7;
        while (from < meta.size() && !isNameCharacter(meta[from]))
            ++from;
        qsizetype to = from;
        while (to < meta.size() && isNameCharacter(meta[to]))
            ++to;
        return QString::fromLatin1(meta.sliced(from, to - from));
    }
    return {};
}

} // namespace

Result<text::DecodedText> decodeHtml(const readers::Material &material, QStringList &notes)
{
    if (material.encoding)
        return text::decodeAs(material.bytes, *material.encoding);
    if (!hasByteOrderMark(material.bytes)) {
        for (const QString &charset : {material.charset, declaredCharset(material.bytes)}) {
            auto encoding = text::encodingFromName(charset);
            // A page that says so in ASCII is none of UTF-16 (HTML, "prescan").
            if (encoding == text::Encoding::Utf16LittleEndian || encoding == text::Encoding::Utf16BigEndian)
                encoding.reset();
            if (!encoding)
                continue;
            auto decoded = text::decodeAs(material.bytes, *encoding);
            if (decoded)
                return decoded;
            notes.append(QStringLiteral("it says that it is %1, which its bytes are not").arg(charset));
        }
    }
    return text::decode(material.bytes);
}

} // namespace jiaoshu::parsers
