// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwformat.h"

#include "exchange/jsonline.h"

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

CsvwFormat::CsvwFormat() : PackageFormat(QStringLiteral("csvw"), QStringLiteral("csv-metadata.json"))
{}

QByteArray CsvwFormat::descriptorOf(const ExportFacts &facts, const QList<Table> &tables,
                                    const QList<FileFacts> &files) const
{
    Q_UNUSED(facts)
    Q_UNUSED(files)
    const QByteArray reference =
        ",\n      \"foreignKeys\": [{\"columnReference\": \"article\", \"reference\": {\"resource\": "
        "\"articles.csv\", \"columnReference\": \"id\"}}]";
    return "{\n  \"@context\": [\"http://www.w3.org/ns/csvw\", {\"@language\": \"en\"}],\n"
           "  \"dialect\": {\"delimiter\": \",\", \"encoding\": \"utf-8\", \"header\": true, \"quoteChar\": "
           "\"\\\"\"},\n"
           "  \"tables\": [\n" +
           tableOf(tables[0], reference) + ",\n" + tableOf(tables[1], {}) + "\n  ]\n}\n";
}

} // namespace jiaoshu::exchange
