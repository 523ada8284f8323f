// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwformat.h"

#include "exchange/documentwriter.h"
#include "exchange/jsonline.h"
#include "exchange/tableset.h"

namespace jiaoshu::exchange {

namespace {

QByteArray tableOf(const Table &table, const QByteArray &reference)
{
    QByteArrayList columns;
    for (const Column &column : table.columns) {
        JsonLine line;
        line.text(QLatin1StringView("name"), column.name);
        line.text(QLatin1StringView("titles"), column.name);
        line.text(QLatin1StringView("dc:description"), column.about);
        // `number` is a double there, so that a figure is a decimal.
        line.text(QLatin1StringView("datatype"), typeName(column.type, "decimal", "dateTime"));
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
          traits.hasTypedCells = true;
          traits.canOmitText = true;
          return traits;
      }())
{}

Result<Written> CsvwFormat::write(Source &source, Target &target, const WriteOptions &options) const
{
    const QList<Table> tables = {typedFigureTable(source, options), articleTable(source, options)};
    if (auto put = writeCsvTables(tables, target); !put)
        return fail(put.error());
    const QByteArray reference =
        ",\n      \"foreignKeys\": [{\"columnReference\": \"article\", \"reference\": {\"resource\": "
        "\"articles.csv\", \"columnReference\": \"id\"}}]";
    const QByteArray metadata =
        "{\n  \"@context\": [\"http://www.w3.org/ns/csvw\", {\"@language\": \"en\"}],\n"
        "  \"dialect\": {\"delimiter\": \",\", \"encoding\": \"utf-8\", \"header\": true, \"quoteChar\": "
        "\"\\\"\"},\n"
        "  \"tables\": [\n" +
        tableOf(tables[0], reference) + ",\n" + tableOf(tables[1], {}) + "\n  ]\n}\n";
    auto put = writeFile(target, QStringLiteral("csv-metadata.json"), metadata);
    Written written;
    written.figures = source.facts().figures;
    if (put)
        put = writeAbout(*this, source, target, options, written, tables);
    return put ? Result<Written>(written) : fail(put.error());
}

} // namespace jiaoshu::exchange
