// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <optional>

namespace jiaoshu::exchange {

/** How records are written. */
struct CsvStyle
{
    char separator = ',';
    bool quotesAll = false;
};

/** One record of RFC 4180 with its CRLF. A field with a quote, separator, CR or LF is quoted. */
[[nodiscard]] QByteArray toCsvRecord(const QStringList &fields, const CsvStyle &style = {});

/** Puts such a record behind @p records. */
void addCsvRecord(QByteArray &records, const QStringList &fields, const CsvStyle &style = {});

/** Takes a device apart into records of RFC 4180: CRLF, or LF alone, ends one. */
class CsvRecords
{
public:
    explicit CsvRecords(QIODevice &device, char separator = ',') : m_device(device), m_separator(separator) {}
    /** @return nothing at the end; BadFormat with the line for a quote that is never closed or is followed by
     * other text, or for what is not UTF-8. */
    [[nodiscard]] Result<std::optional<QStringList>> next();
    /** 1-based line on which the last record began. */
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    QIODevice &m_device;
    char m_separator;
    qint64 m_line = 0;
    qint64 m_lines = 0;
};

} // namespace jiaoshu::exchange
