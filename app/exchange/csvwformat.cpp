// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwformat.h"

#include "exchange/delimitedformat.h"
#include "exchange/documentwriter.h"
#include "exchange/jsonline.h"

namespace jiaoshu::exchange {

namespace {

/** `number` is a double there, so that a figure is a decimal. */
QString datatypeOf(const Column &column)
{
    switch (column.type) {
    case ColumnType::Integer:
        return QStringLiteral("integer");
    case ColumnType::Number:
        return QStringLiteral("decimal");
    case ColumnType::Day:
        return QStringLiteral("date");
    case ColumnType::Moment:
        return QStringLiteral("dateTime");
    case ColumnType::Text:
    case ColumnType::Term:
        return QStringLiteral("string");
    }
    Q_UNREACHABLE();
}

QByteArray tableOf(const Table &table, const QByteArray &reference)
{
    QByteArrayList columns;
    for (const Column &column : table.columns) {
        JsonLine line;
        line.text(QLatin1StringView("name"), column.name);
        line.text(QLatin1StringView("titles"), column.name);
        line.text(QLatin1StringView("dc:description"), column.about);
        line.text(QLatin1StringView("datatype"), datatypeOf(column));
        if (column.isRequired)
            line.boolean(QLatin1StringView("required"), true);
        columns.append("        " + line.bytes());
    }
    JsonLine key;
    key.texts(QLatin1StringView("primaryKey"), table.key);
    return "    {\"url\": " + toJsonString(QString(table.name + QStringLiteral(".csv"))) +
           ", \"tableSchema\": {\n      \"columns\": [\n" + columns.join(",\n") + "],\n      " +
           key.bytes().mid(1, key.bytes().size() - 2) + reference + "}}";
}

} // namespace

CsvwFormat::CsvwFormat()
    : Format([] {
          Traits traits;
          traits.name = QStringLiteral("csvw");
          traits.isFolder = true;
          traits.canConvert = true;
          traits.canOmitText = true;
          return traits;
      }())
{}

Result<Written> CsvwFormat::write(Source &source, Target &target, const WriteOptions &options) const
{
    const Table figures = typedFigureTable(source, options);
    const Table articles = articleTable(source, options);
    for (const Table &table : {figures, articles}) {
        const QString name = QString(table.name + QStringLiteral(".csv"));
        if (const auto put = writeDelimited(table, target, name, ',', {}); !put)
            return fail(put.error());
    }
    const QByteArray reference =
        ",\n      \"foreignKeys\": [{\"columnReference\": \"article\", \"reference\": {\"resource\": "
        "\"articles.csv\", \"columnReference\": \"id\"}}]";
    const QByteArray metadata =
        "{\n  \"@context\": [\"http://www.w3.org/ns/csvw\", {\"@language\": \"en\"}],\n"
        "  \"dialect\": {\"delimiter\": \",\", \"encoding\": \"utf-8\", \"header\": true, \"quoteChar\": "
        "\"\\\"\"},\n"
        "  \"tables\": [\n" +
        tableOf(figures, reference) + ",\n" + tableOf(articles, {}) + "\n  ]\n}\n";
    auto put = writeFile(target, QStringLiteral("csv-metadata.json"), metadata);
    Written written;
    written.figures = source.facts().figures;
    if (put)
        put = writeAbout(*this, source, target, options, written, QLatin1StringView(Target::AboutName));
    return put ? Result<Written>(written) : fail(put.error());
}

} // namespace jiaoshu::exchange
