// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/recordscanner.h"

#include "readers/document.h"

#include <QIODevice>

#include <algorithm>

namespace jiaoshu::readers {

Result<bool> RecordScanner::fill()
{
    constexpr qint64 Piece = 256 * 1024;
    m_buffer.remove(0, m_from);
    m_from = 0;
    if (m_buffer.size() > MostBytes)
        return fail(ErrorCode::TooLarge, QStringLiteral("one row is longer than a file may be"), {},
                    m_nextLine);
    const QByteArray more = m_device.read(Piece);
    if (more.isEmpty() && !m_device.atEnd())
        return fail(ErrorCode::CannotRead, m_device.errorString());
    m_buffer.append(more);
    return !more.isEmpty();
}

Result<std::optional<QByteArray>> RecordScanner::next()
{
    bool isInQuotes = false;
    qsizetype at = m_from;
    m_line = m_nextLine;
    while (true) {
        for (; at < m_buffer.size(); ++at) {
            const char c = m_buffer[at];
            if (c == '"' && m_isQuoted)
                isInQuotes = !isInQuotes; // a doubled one does so twice
            if (c != '\n')
                continue;
            ++m_nextLine;
            if (isInQuotes)
                continue;
            const qsizetype length = at - m_from - (at > m_from && m_buffer[at - 1] == '\r' ? 1 : 0);
            QByteArray record = m_buffer.mid(m_from, length);
            m_from = at + 1;
            return std::optional(std::move(record));
        }
        const qsizetype done = at - m_from;
        const auto more = fill();
        if (!more)
            return fail(more.error());
        at = m_from + done;
        if (*more)
            continue;
        if (m_buffer.isEmpty())
            return std::optional<QByteArray>();
        return std::optional(std::exchange(m_buffer, {}));
    }
}

QByteArrayList splitRecord(const QByteArray &record, char mark)
{
    QByteArrayList fields;
    QByteArray field;
    bool isInQuotes = false;
    for (qsizetype at = 0; at < record.size(); ++at) {
        const char c = record[at];
        if (isInQuotes) {
            const bool isDoubled = c == '"' && at + 1 < record.size() && record[at + 1] == '"';
            if (c != '"' || isDoubled)
                field.append(c);
            else
                isInQuotes = false;
            at += isDoubled;
        } else if (c == '"' && field.isEmpty()) {
            isInQuotes = true;
        } else if (c == mark) {
            fields.append(std::exchange(field, {}));
        } else {
            field.append(c);
        }
    }
    fields.append(field);
    return fields;
}

char fieldMark(const QByteArray &record)
{
    char best = ',';
    qsizetype most = 1;
    for (const char mark : {',', '\t', ';'}) {
        const qsizetype fields = splitRecord(record, mark).size();
        if (fields > most) {
            most = fields;
            best = mark;
        }
    }
    return best;
}

} // namespace jiaoshu::readers
