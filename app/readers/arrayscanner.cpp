// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/arrayscanner.h"

#include "readers/document.h"

#include <QIODevice>

namespace jiaoshu::readers {

Outcome ArrayScanner::fill()
{
    constexpr qint64 Piece = 256 * 1024;
    m_buffer.resize(Piece);
    const qint64 got = m_device.read(m_buffer.data(), Piece);
    if (got < 0)
        return fail(ErrorCode::CannotRead, m_device.errorString());
    m_buffer.resize(got);
    m_at = 0;
    return got > 0 ? Outcome() : fail(ErrorCode::BadJson, QStringLiteral("the list breaks off"));
}

/** Takes note of a character of an item or between two. @return true for one that ends an item. */
bool ArrayScanner::isOver(char c)
{
    if (m_isInText) {
        m_isInText = m_isEscaped || c != '"';
        m_isEscaped = !m_isEscaped && c == '\\';
        return false;
    }
    m_isInText = c == '"';
    m_depth += (c == '[' || c == '{') - (c == ']' || c == '}');
    m_isEnded = m_depth == 0;
    return m_isEnded || (m_depth == 1 && c == ',');
}

Result<std::optional<QByteArray>> ArrayScanner::next()
{
    QByteArray item;
    while (!m_isEnded) {
        if (m_at == m_buffer.size()) {
            if (auto filled = fill(); !filled)
                return fail(filled.error());
        }
        const char c = m_buffer[m_at++];
        const bool isBegin = m_depth == 0;
        const bool isEnd = !isBegin && isOver(c);
        if (isBegin) {
            if (c != '[' && static_cast<unsigned char>(c) > ' ' && static_cast<unsigned char>(c) < 0x80)
                return fail(ErrorCode::BadJson, QStringLiteral("no list begins there"));
            m_depth = c == '[' ? 1 : 0; // in front of it a mark of byte order may stand
        } else if (!isEnd) {
            item += c;
        } else if (!item.trimmed().isEmpty()) {
            return std::optional(item.trimmed());
        }
        if (item.size() > MostBytes)
            return fail(ErrorCode::TooLarge, QStringLiteral("an item of the list"));
    }
    return std::optional<QByteArray>();
}

} // namespace jiaoshu::readers
