// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/tablereader.h"

#include "readers/arrayscanner.h"
#include "readers/datasetrows.h"
#include "readers/markedobjects.h"
#include "readers/recordscanner.h"
#include "readers/rowarticles.h"
#include "text/decoding.h"

#include <QBuffer>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

namespace jiaoshu::readers {

namespace {

/** The encoding of a table, by its begin. */
struct Encoded
{
    text::Encoding encoding = text::Encoding::Utf8;
    int permille = 1000;
};

/** Whole lines from the begin of @p device, which stays where it is. */
QByteArray sampleOf(QIODevice &device)
{
    constexpr qint64 Sample = 1024 * 1024;
    QByteArray sample = device.peek(Sample);
    if (sample.size() == Sample)
        sample.truncate(std::max<qsizetype>(sample.lastIndexOf('\n'), 0) + 1);
    return sample;
}

bool isWide(text::Encoding encoding)
{
    return encoding != text::Encoding::Utf8 && encoding != text::Encoding::Gb18030 &&
           encoding != text::Encoding::Big5;
}

/** Without the lines that hold a NUL, where these are few: one bad row spoils no table. */
QByteArray withoutNul(const QByteArray &sample)
{
    if (!sample.contains('\0'))
        return sample;
    QByteArray rest;
    for (const QByteArray &line : sample.split('\n')) {
        if (!line.contains('\0'))
            rest += line + '\n';
    }
    return 2 * rest.size() > sample.size() ? rest : sample; // else it is UTF-16, or no table
}

Result<Encoded> encodingOf(const QByteArray &sample, std::optional<text::Encoding> told)
{
    if (told)
        return Encoded{*told, 1000};
    const auto decoded = text::decode(withoutNul(sample));
    if (!decoded)
        return fail(decoded.error());
    return Encoded{*text::encodingFromName(decoded->encoding), decoded->certaintyPermille};
}

/** Also of JSON that is whole, but a list, a text or a number. */
QString whyNoObject(const QJsonParseError &fault)
{
    return fault.error == QJsonParseError::NoError ? QStringLiteral("it is no object") : fault.errorString();
}

/** Reads rows in one byte-oriented encoding. */
class RowReader
{
public:
    RowReader(QIODevice &device, const TableForm &form, Encoded encoded, const Output &output)
        : m_form(form), m_encoded(encoded), m_output(output),
          m_scanner(device, form.format == FileFormat::Csv ? RecordScanner::Kind::Quoted
                                                           : RecordScanner::Kind::Lines),
          m_refusing(output)
    {
        m_refusing.fault = [this](Error &&error) { refuse(std::move(error)); };
    }
    RowReader(const RowReader &) = delete;
    RowReader &operator=(const RowReader &) = delete;

    Outcome read()
    {
        while (true) {
            auto record = m_scanner.next();
            if (!record)
                return endWith(record.error());
            if (!*record && m_dataset)
                return m_dataset->end();
            if (!*record)
                return m_records > 0 ? Outcome() : fail(ErrorCode::EmptyFile);
            if (++m_records == 1 && (*record)->startsWith("\xef\xbb\xbf"))
                (*record)->remove(0, 3);
            if ((*record)->trimmed().isEmpty())
                continue;
            if (auto taken =
                    m_form.format == FileFormat::JsonLines ? takeObject(**record) : takeCells(**record);
                !taken)
                return taken;
            if (m_output.isCancelled && m_records % 256 == 0 && m_output.isCancelled())
                return fail(ErrorCode::Cancelled);
        }
    }

    /** An array of objects instead of lines. */
    Outcome readArray(QIODevice &device)
    {
        m_isArray = true;
        ArrayScanner items(device);
        while (true) {
            const auto item = items.next();
            if (!item)
                return endWith(item.error());
            if (!*item && m_dataset)
                return m_dataset->end();
            if (!*item)
                return m_records > 0 ? Outcome() : fail(ErrorCode::EmptyFile);
            ++m_records;
            QJsonParseError fault;
            const QJsonDocument json = QJsonDocument::fromJson(**item, &fault);
            if (!json.isObject())
                refuse({ErrorCode::BadJson, whyNoObject(fault)});
            else if (auto put = putObject(json.object(), **item, QStringLiteral("#item=%1").arg(m_records));
                     !put)
                return put;
            if (m_output.isCancelled && m_records % 256 == 0 && m_output.isCancelled())
                return fail(ErrorCode::Cancelled);
        }
    }

private:
    /** The article at hand comes in whatever stands behind it. */
    Outcome endWith(const Error &error)
    {
        if (m_dataset) {
            if (auto put = m_dataset->end(); !put)
                return put;
        }
        return fail(error);
    }

    void refuse(Error error)
    {
        error.line = m_isArray ? m_records : m_scanner.line();
        m_output.fault(std::move(error));
    }

    Outcome takeCells(const QByteArray &record)
    {
        if (!m_rows)
            m_mark = m_form.format == FileFormat::Tsv ? '\t' : fieldMark(record);
        QStringList cells;
        for (const QByteArray &field : splitRecord(record, m_mark)) {
            text::Conversion conversion = text::convertStrictly(field, m_encoded.encoding);
            if (!conversion.isWhole()) {
                refuse({ErrorCode::BadEncoding,
                        QStringLiteral("it is not ") + text::encodingName(m_encoded.encoding)});
                return {};
            }
            cells.append(std::move(conversion.text));
        }
        if (!m_rows && !m_dataset && m_form.columns == Columns() && DatasetRows::isHeader(cells)) {
            m_dataset.emplace(cells, m_form.neighbour, m_refusing);
            m_datasetWidth = cells.size();
            return {};
        }
        if (m_dataset)
            return takeRow(cells);
        if (!m_rows) {
            auto rows = RowArticles::of(cells, m_form.columns, m_form.known);
            if (!rows)
                return fail(rows.error());
            m_rows = *rows;
            if (m_rows->hasHeader())
                return {};
        }
        return put(m_rows->article(cells), record, QStringLiteral("#row=%1").arg(m_records));
    }

    Outcome takeObject(const QByteArray &line)
    {
        const text::Conversion conversion = text::convertStrictly(line, m_encoded.encoding);
        QJsonParseError fault;
        const QJsonDocument json = QJsonDocument::fromJson(conversion.text.toUtf8(), &fault);
        if (!conversion.isWhole() || !json.isObject()) {
            refuse({ErrorCode::BadJson,
                    conversion.isWhole() ? whyNoObject(fault) : QStringLiteral("bad encoding")});
            return {};
        }
        return putObject(json.object(), line, QStringLiteral("#line=%1").arg(m_records));
    }

    /** A row of our own export. */
    Outcome takeRow(const QStringList &cells)
    {
        if (cells.size() == m_datasetWidth)
            return m_dataset->take(cells);
        refuse(
            {ErrorCode::BadFormat,
             QStringLiteral("the row has %1 cells, the first one %2").arg(cells.size()).arg(m_datasetWidth)});
        return {};
    }

    /** A text with marks. */
    Outcome putMarked(MarkedObject &&marked, const QByteArray &original, const QString &part)
    {
        marked.document.part = part;
        addMarks(marked.document, marked.told, m_refusing.fault);
        return put(std::move(marked.document), original, part);
    }

    /** Its keys are the columns. */
    Outcome putObject(const QJsonObject &object, const QByteArray &original, const QString &part)
    {
        const QStringList keys = object.keys();
        if (m_form.columns == Columns()) {
            if (auto marked = markedObject(object)) {
                if (*marked)
                    return putMarked(std::move(**marked), original, part);
                refuse(marked->error());
                return {};
            }
            if (DatasetRows::isHeader(keys))
                return putOwn(object);
        }
        const auto rows = RowArticles::of(keys, m_form.columns, m_form.known);
        if (!rows) {
            refuse(rows.error());
            return {};
        }
        QStringList cells;
        for (const QString &key : keys)
            cells.append(object.value(key).toVariant().toString());
        if (m_form.columns.text == CellEnd && m_records == 1) { // its keys are what a header is elsewhere
            if (auto header = put(rows->article(keys), original, part); !header)
                return header;
        }
        return put(rows->article(cells), original, part);
    }

    Outcome putOwn(const QJsonObject &object)
    {
        static const QStringList columns = QStringLiteral("uid path published_on state start end quote kind "
                                                          "value value_exact upper upper_exact unit per "
                                                          "qualifier status "
                                                          "place period indicator note")
                                               .split(u' ');
        if (!m_dataset)
            m_dataset.emplace(columns, m_form.neighbour, m_refusing);
        QStringList cells;
        for (const QString &column : columns)
            cells.append(object.value(column).toVariant().toString());
        return m_dataset->take(cells);
    }

    Outcome put(Result<Document> &&article, const QByteArray &original, const QString &part)
    {
        if (!article) {
            refuse(article.error());
            return {};
        }
        article->part = part;
        article->original = original;
        article->encoding = text::encodingName(m_encoded.encoding);
        article->encodingPermille = m_encoded.permille;
        if (article->format.isEmpty())
            article->format = formatName(m_form.format);
        return m_output.document(std::move(*article)) ? Outcome() : fail(ErrorCode::Cancelled);
    }

    const TableForm &m_form;
    Encoded m_encoded;
    const Output &m_output;
    RecordScanner m_scanner;
    std::optional<RowArticles> m_rows;
    Output m_refusing; ///< with faults that have their line
    std::optional<DatasetRows> m_dataset;
    qsizetype m_datasetWidth = 0;
    bool m_isArray = false;
    char m_mark = ',';
    qint64 m_records = 0;
};

/** A table in UTF-16 or UTF-32 is read as a whole, as UTF-8. */
Outcome readWide(QIODevice &device, const TableForm &form, const Output &output)
{
    const QByteArray bytes = device.read(MostBytes + 1);
    const auto decoded = form.encoding ? text::decodeAs(bytes, *form.encoding) : text::decode(bytes);
    if (!decoded)
        return fail(decoded.error());
    QByteArray utf8 = decoded->text.toUtf8();
    QBuffer buffer(&utf8);
    buffer.open(QIODevice::ReadOnly);
    return RowReader(buffer, form, {text::Encoding::Utf8, decoded->certaintyPermille}, output).read();
}

} // namespace

Outcome readTable(QIODevice &device, const TableForm &form, const Output &output)
{
    const QByteArray sample = sampleOf(device);
    if (sample.trimmed().isEmpty())
        return fail(ErrorCode::EmptyFile);
    const auto encoded = encodingOf(sample, form.encoding);
    if (!encoded)
        return fail(encoded.error());
    if (isWide(encoded->encoding))
        return readWide(device, form, output);
    RowReader rows(device, form, *encoded, output);
    if (form.format == FileFormat::JsonLines && sample.trimmed().startsWith('['))
        return rows.readArray(device);
    return rows.read();
}

} // namespace jiaoshu::readers
