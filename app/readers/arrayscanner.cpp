// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/arrayscanner.h"

#include "readers/document.h"

#include <QIODevice>

#include <algorithm>

namespace jiaoshu::readers {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

tl::unexpected<Error> bad(const char *what)
{
    return fail(ErrorCode::BadJson, QString::fromLatin1(what));
}

} // namespace

Result<bool> ArrayScanner::fill()
{
    constexpr qint64 Piece = 256 * 1024;
    if (m_at < m_buffer.size())
        return true;
    m_buffer.resize(Piece);
    const qint64 got = m_device.read(m_buffer.data(), Piece);
    m_buffer.resize(std::max<qint64>(got, 0));
    m_at = 0;
    return got < 0 ? Result<bool>(fail(ErrorCode::CannotRead, m_device.errorString())) : got > 0;
}

/** Nothing but white space may stand behind the list: a second one would be lost without a word. */
Outcome ArrayScanner::checkRest()
{
    while (true) {
        const auto isMore = fill();
        if (!isMore)
            return fail(isMore.error());
        if (!*isMore)
            return {};
        if (!isSpace(m_buffer[m_at++]))
            return bad("more stands behind the end of the list");
    }
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
        const auto isMore = fill();
        if (!isMore)
            return fail(isMore.error());
        if (!*isMore)
            return bad("the list breaks off");
        const char c = m_buffer[m_at++];
        const bool isBegin = m_depth == 0;
        const bool isEnd = !isBegin && isOver(c);
        if (isBegin) {
            if (c != '[' && static_cast<unsigned char>(c) > ' ' && static_cast<unsigned char>(c) < 0x80)
                return bad("no list begins there");
            m_depth = c == '[' ? 1 : 0; // in front of it a mark of byte order may stand
        } else if (!isEnd) {
            item += c;
        } else if (c == '}') {
            return bad("the list ends in a brace");
        } else if (item = item.trimmed(); !item.isEmpty()) {
            m_isFirst = false;
            return std::optional(item);
        } else if (c == ',' || !m_isFirst) {
            return bad("an item of the list is empty");
        }
        if (item.size() > MostBytes)
            return fail(ErrorCode::TooLarge, QStringLiteral("an item of the list"));
    }
    if (auto rest = checkRest(); !rest)
        return fail(rest.error());
    return std::optional<QByteArray>();
}

} // namespace jiaoshu::readers
