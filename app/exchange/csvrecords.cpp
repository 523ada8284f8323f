// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvrecords.h"

#include "base/utf8.h"

#include <QByteArrayView>
#include <QStringEncoder>

#include <algorithm>

namespace jiaoshu::exchange {

namespace {

/** Puts what stands in @p record from @p begin on into quotes. */
void quote(QByteArray &record, qsizetype begin)
{
    QByteArray quoted;
    quoted.reserve(record.size() - begin + 8);
    quoted += '"';
    for (const char c : QByteArrayView(record).sliced(begin)) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    quoted += '"';
    record.truncate(begin);
    record += quoted;
}

} // namespace

void addCsvRecord(QByteArray &records, const QStringList &fields, const CsvStyle &style)
{
    const auto mustBeQuoted = [&style](char c) {
        return (c == '"') | (c == style.separator) | (c == '\r') | (c == '\n');
    };
    QStringEncoder toUtf8(QStringEncoder::Utf8);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            records += style.separator;
        const qsizetype begin = records.size();
        records.resize(begin + toUtf8.requiredSpace(fields[i].size()));
        const char *const end = toUtf8.appendToBuffer(records.data() + begin, fields[i]);
        records.truncate(end - records.constData());
        if (style.quotesAll || std::any_of(records.cbegin() + begin, records.cend(), mustBeQuoted))
            quote(records, begin);
    }
    records += "\r\n";
}

QByteArray toCsvRecord(const QStringList &fields, const CsvStyle &style)
{
    QByteArray record;
    record.reserve(256);
    addCsvRecord(record, fields, style);
    return record;
}

namespace {

/** Takes the field that begins with a quote at @p at, which goes behind its end; nothing where the end is
 * none. */
std::optional<QString> takeQuoted(QByteArrayView record, char separator, qsizetype &at)
{
    QByteArray field;
    while (true) {
        const qsizetype quote = record.indexOf('"', at + 1);
        if (quote < 0)
            return {};
        field += record.sliced(at + 1, quote - at - 1);
        at = quote + 1;
        if (at == record.size() || record[at] != '"')
            break;
        field += '"';
    }
    if (at < record.size() && record[at] != separator)
        return {};
    return textFromUtf8(field);
}

/** Splits one whole record, line end taken off; nothing where a quote is out of place. */
std::optional<QStringList> split(QByteArrayView record, char separator)
{
    QStringList fields;
    qsizetype at = 0;
    while (true) {
        if (at < record.size() && record[at] == '"') {
            auto field = takeQuoted(record, separator, at);
            if (!field)
                return {};
            fields.append(std::move(*field));
        } else {
            const qsizetype found = record.indexOf(separator, at);
            const qsizetype end = found < 0 ? record.size() : found;
            const QByteArrayView field = record.sliced(at, end - at);
            if (field.contains('"'))
                return {};
            fields.append(textFromUtf8(field));
            at = end;
        }
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
    auto fields = split(record, m_separator);
    if (!fields)
        return fail(ErrorCode::BadFormat, QStringLiteral("a quote is out of place"), {}, m_line);
    return std::optional(std::move(*fields));
}

} // namespace jiaoshu::exchange
