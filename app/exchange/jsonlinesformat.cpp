// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonlinesformat.h"

#include "exchange/conversion.h"
#include "exchange/readingjson.h"
#include "exchange/table.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jiaoshu::exchange {

namespace {

JsonLine lineOf(const DatasetRow &row, Numbers numbers)
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
    addReading(line, figure.reading, numbers);
    line.permille(QLatin1StringView("confidence"), figure.confidencePermille);
    line.text(QLatin1StringView("rule"), figure.rule);
    line.text(QLatin1StringView("analyst"), figure.analyst);
    line.text(QLatin1StringView("decided_at"), figure.decidedAt);
    return line;
}

/** The line of a row whose units are converted, with what stood there before. */
QByteArray toJsonLine(const DatasetRow &row, const QList<Conversion> &conversions)
{
    DatasetRow changed = row;
    changed.figure.reading = converted(std::move(changed.figure.reading), conversions);
    JsonLine line = lineOf(changed, Numbers::Decimal);
    const model::Reading &before = row.figure.reading;
    if (const QString unit = unitBefore(before, changed.figure.reading); !unit.isEmpty()) {
        line.text(QLatin1StringView("original_value"), before.value.toString());
        if (before.upper)
            line.text(QLatin1StringView("original_upper"), before.upper->toString());
        line.text(QLatin1StringView("original_unit"), unit);
    }
    return line.bytes();
}

/** A line of a wide table: numbers are strings, but for whole ones that count. */
QByteArray toJsonLine(const QStringList &fields, const QList<Column> &columns)
{
    JsonLine line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (columns[i].type == ColumnType::Integer)
            line.number(columns[i].name, fields[i].toLongLong());
        else
            line.textIfAny(columns[i].name, fields[i]);
    }
    return line.bytes();
}

/** A JSON value as the text of its column; numbers here are whole, or a confidence. */
QString fieldText(const QString &column, const QJsonValue &value)
{
    if (column == QStringLiteral("confidence"))
        return value.isDouble() ? permilleText(qRound(value.toDouble() * 1000)) : QString();
    return value.isDouble() ? QString::number(value.toInteger(-1)) : value.toString();
}

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
        for (const QString &column : columnNames()) {
            const QJsonValue exact = object.value(QString(column + QStringLiteral("_exact")));
            fields.append(exact.isString() ? exact.toString() : fieldText(column, object.value(column)));
        }
        auto row = rowFromFields(fields);
        if (!row)
            return fail(row.error().code, row.error().detail, {}, m_line);
        return std::optional(std::move(*row));
    }

private:
    QIODevice &m_device;
    qint64 m_line = 0;
};

/** That the lines that @p walk gives again are those of the file. */
template <typename Walk>
Outcome compareLines(Target &target, const Walk &walk)
{
    const auto device = target.readFile();
    if (!device)
        return fail(device.error());
    qint64 number = 0;
    auto same = walk([&](const QByteArray &line) -> Outcome {
        ++number;
        const QByteArray read = (*device)->readLine();
        const bool isObject = QJsonDocument::fromJson(read).isObject();
        return isObject && read == line + '\n'
                   ? Outcome()
                   : fail(ErrorCode::ReadBackDiffers, QStringLiteral("line %1").arg(number));
    });
    if (same && !(*device)->atEnd())
        return fail(ErrorCode::ReadBackDiffers, QStringLiteral("there is more than was written"));
    return same;
}

} // namespace

QByteArray toJsonLine(const DatasetRow &row)
{
    return lineOf(row, Numbers::Exact).bytes();
}

JsonLinesFormat::JsonLinesFormat()
    : Format([] {
          Traits traits;
          traits.name = QStringLiteral("jsonl");
          traits.suffixes = {QStringLiteral("jsonl"), QStringLiteral("ndjson")};
          traits.canBeWide = true;
          traits.canConvert = true;
          return traits;
      }())
{}

Result<Written> JsonLinesFormat::write(Source &source, Target &target, const WriteOptions &options) const
{
    const bool isWide = options.shape == Shape::Wide;
    const Table table = figureTable(source, options);
    using UseLine = std::function<Outcome(const QByteArray &)>;
    const auto walk = [&](const UseLine &use) {
        if (isWide)
            return table.each(
                [&](const QStringList &fields) { return use(toJsonLine(fields, table.columns)); });
        return source.eachRow(
            [&](const DatasetRow &row) { return use(toJsonLine(row, options.conversions)); });
    };
    const auto device = target.beginFile();
    if (!device)
        return fail(device.error());
    auto done = walk([&](const QByteArray &line) { return writeBytes(**device, QByteArray(line + '\n')); });
    if (done)
        done = target.endFile();
    if (done)
        done = compareLines(target, walk);
    Written written;
    written.figures = source.facts().figures;
    if (done)
        done = writeAbout(*this, source, target, options, written, {table});
    return done ? Result<Written>(written) : fail(done.error());
}

std::unique_ptr<RowReader> JsonLinesFormat::makeReader(QIODevice &device) const
{
    return std::make_unique<JsonLinesReader>(device);
}

} // namespace jiaoshu::exchange
