// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvrecords.h"

#include "base/utf8.h"

#include <QByteArrayView>

namespace jiaoshu::exchange {

QByteArray toCsvRecord(const QStringList &fields, const CsvStyle &style)
{
    QByteArray record;
    for (const QString &field : fields) {
        if (!record.isEmpty() || &field != &fields.first())
            record += style.separator;
        QByteArray text = field.toUtf8();
        const bool mustQuote = style.quotesAll || text.contains('"') || text.contains(style.separator) ||
                               text.contains('\r') || text.contains('\n');
        record += mustQuote ? QByteArray('"' + text.replace('"', "\"\"") + '"') : text;
    }
    return record + "\r\n";
}

namespace {

/** Splits one whole record, line end taken off; nothing where a quote is out of place. */
std::optional<QList<QByteArray>> split(const QByteArray &record, char separator)
{
    QList<QByteArray> fields;
    qsizetype at = 0;
    while (true) {
        QByteArray field;
        if (at < record.size() && record[at] == '"') {
            ++at;
            while (true) {
                const qsizetype quote = record.indexOf('"', at);
                if (quote < 0)
                    return {};
                field += record.mid(at, quote - at);
                at = quote + 1;
                if (at == record.size() || record[at] != '"')
                    break;
                field += '"';
                ++at;
            }
            if (at < record.size() && record[at] != separator)
                return {};
        } else {
            const qsizetype end = record.indexOf(separator, at);
            field = record.mid(at, end < 0 ? -1 : end - at);
            if (field.contains('"'))
                return {};
            at = end < 0 ? record.size() : end;
        }
        fields.append(field);
        if (at == record.size())
            return fields;
        ++at; // the separator
    }
}

} // namespace

Result<std::optional<QStringList>> CsvRecords::next()
{
    QByteArray record;
    m_line = m_lines + 1;
    do { // an odd number of quotes so far: the line end stands inside a field
        const QByteArray line = m_device.readLine();
        if (line.isEmpty() && record.isEmpty())
            return std::optional<QStringList>();
        if (line.isEmpty())
            return fail(ErrorCode::BadFormat, QStringLiteral("a quote is never closed"), {}, m_line);
        record += line;
        ++m_lines;
    } while (record.count('"') % 2 != 0);
    if (record.endsWith('\n'))
        record.chop(record.endsWith("\r\n") ? 2 : 1);
    if (!record.isValidUtf8())
        return fail(ErrorCode::BadFormat, QStringLiteral("it is not UTF-8"), {}, m_line);
    const auto fields = split(record, m_separator);
    if (!fields)
        return fail(ErrorCode::BadFormat, QStringLiteral("a quote is out of place"), {}, m_line);
    QStringList texts;
    for (const QByteArray &field : *fields)
        texts.append(textFromUtf8(field));
    return std::optional(texts);
}

} // namespace jiaoshu::exchange
