// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/delimitedformat.h"

#include "exchange/conversion.h"

namespace jiaoshu::exchange {

namespace {

const QByteArray ByteOrderMark = QByteArrayLiteral("\xef\xbb\xbf");

bool isDangerous(QChar first)
{
    return QStringView(u"=+-@＝＋－＠'\t\r\n").contains(first) || first.isNull();
}

bool isDigits(QStringView text)
{
    bool isNumber = !text.isEmpty() && text.front() != u'.' && text.back() != u'.' && text.count(u'.') <= 1;
    for (const QChar c : text)
        isNumber = isNumber && (c == u'.' || (c >= u'0' && c <= u'9'));
    return isNumber;
}

/** Digits as we write them, a fraction (-1/3) as well: no spreadsheet makes more of it than a number. */
bool isPlainNumber(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.mid(1);
    const qsizetype stroke = text.indexOf(u'/');
    return stroke < 0 ? isDigits(text) : isDigits(text.first(stroke)) && isDigits(text.sliced(stroke + 1));
}

/** Those of figureTable(). */
const QStringList &exactColumnNames()
{
    static const QStringList names = [] {
        QStringList all = columnNames();
        for (const QString &name : {QStringLiteral("value"), QStringLiteral("upper")})
            all.insert(all.indexOf(name) + 1, QString(name + QStringLiteral("_exact")));
        return all;
    }();
    return names;
}

class DelimitedReader final : public RowReader
{
public:
    DelimitedReader(QIODevice &device, char separator) : m_device(device), m_records(device, separator) {}

    Result<std::optional<DatasetRow>> next() override
    {
        if (!m_hasHeader) {
            if (m_device.peek(ByteOrderMark.size()) == ByteOrderMark)
                m_device.skip(ByteOrderMark.size());
            // Every cell of a file that is safe for spreadsheets is quoted, and of no other one this is.
            m_isSafe = m_device.peek(1) == "\"";
            const auto header = m_records.next();
            m_hasExact = header && *header == exactColumnNames();
            if (!header || (!m_hasExact && *header != columnNames())) // as they were once
                return fail(header
                                ? Error{ErrorCode::BadFormat, QStringLiteral("the header is not ours"), {}, 1}
                                : header.error());
            m_hasHeader = true;
        }
        auto fields = m_records.next();
        if (!fields)
            return fail(fields.error());
        if (!*fields)
            return std::optional<DatasetRow>();
        if (m_isSafe) {
            for (QString &field : **fields)
                field = withoutSafety(field);
        }
        if (m_hasExact && (**fields).size() == exactColumnNames().size()) {
            for (const QString &name : {QStringLiteral("upper"), QStringLiteral("value")}) {
                const qsizetype at = exactColumnNames().indexOf(name);
                if ((**fields)[at] != decimalText((**fields)[at + 1]))
                    return fail(ErrorCode::BadField, name, {}, m_records.line());
                (**fields).removeAt(at);
            }
        }
        auto row = rowFromFields(**fields);
        if (!row)
            return fail(row.error().code, row.error().detail, {}, m_records.line());
        return std::optional(std::move(*row));
    }

private:
    QIODevice &m_device;
    CsvRecords m_records;
    bool m_hasHeader = false;
    bool m_isSafe = false;
    bool m_hasExact = false; ///< the exact text of numbers beside them
};

Outcome compare(const Table &table, Target &target, const QString &name, char separator,
                const QStringList &shownHeader, const std::function<QStringList(const QStringList &)> &shown)
{
    const auto device = target.readFile(name);
    if (!device)
        return fail(device.error());
    if ((*device)->peek(ByteOrderMark.size()) == ByteOrderMark)
        (*device)->skip(ByteOrderMark.size());
    CsvRecords records(**device, separator);
    const auto expect = [&](const QStringList &fields) -> Outcome {
        const auto read = records.next();
        return read && *read && **read == shown(fields)
                   ? Outcome()
                   : fail(ErrorCode::ReadBackDiffers, QString(table.name + u' ' + fields.value(0)));
    };
    if (const auto header = records.next(); !header || !*header || **header != shownHeader)
        return fail(ErrorCode::ReadBackDiffers, QStringLiteral("the header"));
    if (auto same = table.each(expect); !same)
        return same;
    const auto end = records.next();
    return end && !*end ? Outcome()
                        : fail(ErrorCode::ReadBackDiffers, QStringLiteral("there is more than was written"));
}

} // namespace

QStringList spreadsheetSafe(QStringList fields, const QList<Column> &columns)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QString &field = fields[i];
        const bool mayBeNumber = i < columns.size() && (columns[i].type == ColumnType::Number ||
                                                        columns[i].type == ColumnType::Integer ||
                                                        columns[i].name.endsWith(QStringLiteral("exact")));
        const bool isNumber = mayBeNumber && isPlainNumber(field);
        if (!isNumber && !field.isEmpty() && isDangerous(field.front()))
            field.prepend(u'\'');
    }
    return fields;
}

QString withoutSafety(const QString &field)
{
    return field.startsWith(u'\'') ? field.mid(1) : field;
}

Result<qint64> writeDelimited(const Table &table, Target &target, const QString &name, char separator,
                              const WriteOptions &options)
{
    const auto device = target.beginFile(name);
    if (!device)
        return fail(device.error());
    const CsvStyle style{separator, options.isSpreadsheetSafe};
    const auto shown = [&](const QStringList &fields) {
        return options.isSpreadsheetSafe ? spreadsheetSafe(fields, table.columns) : fields;
    };
    // The heads of the wide shape are indicators, words of the article.
    const QStringList header =
        options.isSpreadsheetSafe ? spreadsheetSafe(table.columnNames(), {}) : table.columnNames();
    qint64 rows = 0;
    constexpr qsizetype Piece = 64 * 1024;
    QByteArray waiting = options.withByteOrderMark ? ByteOrderMark : QByteArray();
    waiting.reserve(2 * Piece);
    const auto flush = [&] {
        auto written = writeBytes(**device, waiting);
        waiting.resize(0);
        return written;
    };
    const auto put = [&](const QStringList &fields) {
        ++rows;
        addCsvRecord(waiting, options.isSpreadsheetSafe ? spreadsheetSafe(fields, table.columns) : fields,
                     style);
        return waiting.size() < Piece ? Outcome() : flush();
    };
    addCsvRecord(waiting, header, style);
    if (auto written = table.each(put); !written)
        return fail(written.error());
    if (auto written = flush(); !written)
        return fail(written.error());
    if (auto ended = target.endFile(); !ended)
        return fail(ended.error());
    if (auto same = compare(table, target, name, separator, header, shown); !same)
        return fail(same.error());
    return rows;
}

DelimitedFormat::DelimitedFormat(const QString &name, char separator)
    : Format([&name] {
          Traits traits;
          traits.name = name;
          traits.suffixes = {name};
          traits.canHaveByteOrderMark = true;
          traits.canBeSpreadsheetSafe = true;
          traits.canBeWide = true;
          traits.canConvert = true;
          return traits;
      }()),
      m_separator(separator)
{}

Result<Written> DelimitedFormat::write(Source &source, Target &target, const WriteOptions &options) const
{
    const Table table = figureTable(source, options);
    const auto rows = writeDelimited(table, target, {}, m_separator, options);
    if (!rows)
        return fail(rows.error());
    Written written;
    written.figures = source.facts().figures;
    const auto about = writeAbout(*this, source, target, options, written, {table});
    return about ? Result<Written>(written) : fail(about.error());
}

std::unique_ptr<RowReader> DelimitedFormat::makeReader(QIODevice &device) const
{
    return std::make_unique<DelimitedReader>(device, m_separator);
}

} // namespace jiaoshu::exchange
