// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

class QIODevice;

namespace jiaoshu::readers {

/** Streams the records of a CSV file or the lines of any other. Works on bytes, before decoding: in UTF-8,
 * GB18030 and Big5 no byte of a longer character is a quote, a comma or a line end. */
class RecordScanner
{
public:
    enum class Kind { Lines, Quoted }; ///< Quoted: a line end within quotes is part of the record
    RecordScanner(QIODevice &device, Kind kind) : m_device(device), m_isQuoted(kind == Kind::Quoted) {}

    /** The next record without its line end (CRLF, LF); nothing at the end. @return TooLarge for one longer
     * than a file may be, CannotRead. */
    [[nodiscard]] Result<std::optional<QByteArray>> next();
    /** The line the last record began on, from 1. */
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    [[nodiscard]] Result<bool> fill();

    QIODevice &m_device;
    bool m_isQuoted;
    QByteArray m_buffer;
    qsizetype m_from = 0; ///< of what is not given out yet
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
};

/** Splits a record at @p mark as RFC 4180 says: a field in quotes may hold marks, line ends and doubled
 * quotes; quotes elsewhere stand for themselves. */
[[nodiscard]] QByteArrayList splitRecord(const QByteArray &record, char mark);
/** The mark that parts the fields of @p record: comma, semicolon, tab, whichever stands there most. */
[[nodiscard]] char fieldMark(const QByteArray &record);

} // namespace jiaoshu::readers
