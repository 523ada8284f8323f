// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonlinesformat.h"

#include "exchange/readingjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jiaoshu::exchange {

QByteArray toJsonLine(const DatasetRow &row)
{
    const model::Figure &figure = row.figure;
    JsonLine line;
    line.number(QLatin1StringView("id"), figure.id.value);
    line.text(QLatin1StringView("uid"), row.uid);
    line.number(QLatin1StringView("article"), figure.article.value);
    line.text(QLatin1StringView("path"), row.path);
    line.text(QLatin1StringView("title"), row.title);
    line.text(QLatin1StringView("published_on"), row.publishedOn);
    line.text(QLatin1StringView("state"), model::toText(figure.state));
    addReading(line, figure.reading);
    line.permille(QLatin1StringView("confidence"), figure.confidencePermille);
    line.text(QLatin1StringView("rule"), figure.rule);
    line.text(QLatin1StringView("analyst"), figure.analyst);
    line.text(QLatin1StringView("decided_at"), figure.decidedAt);
    return line.bytes();
}

namespace {

/** A JSON value as the text of its column; numbers here are whole, or a confidence. */
QString fieldText(const QString &column, const QJsonValue &value)
{
    if (column == QStringLiteral("confidence"))
        return value.isDouble() ? permilleText(qRound(value.toDouble() * 1000)) : QString();
    return value.isDouble() ? QString::number(value.toInteger(-1)) : value.toString();
}

class JsonLinesWriter final : public RowWriter
{
public:
    explicit JsonLinesWriter(QIODevice &device) : m_device(device) {}
    Outcome begin() override { return {}; }
    Outcome write(const DatasetRow &row) override { return writeBytes(m_device, toJsonLine(row) + '\n'); }

private:
    QIODevice &m_device;
};

class JsonLinesReader final : public RowReader
{
public:
    explicit JsonLinesReader(QIODevice &device) : m_device(device) {}

    Result<std::optional<DatasetRow>> next() override
    {
        const QByteArray line = m_device.readLine();
        if (line.isEmpty())
            return std::optional<DatasetRow>();
        ++m_line;
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(line, &fault);
        if (!document.isObject())
            return fail(ErrorCode::BadJson, fault.errorString(), {}, m_line);
        const QJsonObject object = document.object();
        QStringList fields;
        for (const QString &column : columnNames())
            fields.append(fieldText(column, object.value(column)));
        auto row = rowFromFields(fields);
        if (!row)
            return fail(row.error().code, row.error().detail, {}, m_line);
        return std::optional(std::move(*row));
    }

private:
    QIODevice &m_device;
    qint64 m_line = 0;
};

} // namespace

Format jsonLinesFormat()
{
    Format format;
    format.name = QStringLiteral("jsonl");
    format.suffixes = {QStringLiteral("jsonl"), QStringLiteral("ndjson")};
    format.makeWriter = [](QIODevice &device, const WriteOptions &) -> std::unique_ptr<RowWriter> {
        return std::make_unique<JsonLinesWriter>(device);
    };
    format.makeReader = [](QIODevice &device) -> std::unique_ptr<RowReader> {
        return std::make_unique<JsonLinesReader>(device);
    };
    return format;
}

} // namespace jiaoshu::exchange
