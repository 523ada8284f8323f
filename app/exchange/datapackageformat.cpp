// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/datapackageformat.h"

#include "exchange/jsonline.h"

#include <QUuid>

namespace jiaoshu::exchange {

namespace {

JsonLine fieldOf(const Column &column)
{
    JsonLine constraints;
    if (column.isRequired)
        constraints.boolean(QLatin1StringView("required"), true);
    if (!column.terms.isEmpty())
        constraints.texts(QLatin1StringView("enum"), column.terms);
    JsonLine field;
    field.text(QLatin1StringView("name"), column.name);
    field.text(QLatin1StringView("type"), typeName(column.type, "number", "datetime"));
    // Version 1 takes a moment with parts of a second only where its format says so.
    if (column.type == ColumnType::Moment)
        field.text(QLatin1StringView("format"), u"%Y-%m-%dT%H:%M:%S.%fZ");
    field.text(QLatin1StringView("description"), column.about);
    field.object(QLatin1StringView("constraints"), constraints);
    return field;
}

/** @param reference the foreign key as JSON; empty for none. */
JsonLine resourceOf(const Table &table, const FileFacts &file, const QByteArray &reference)
{
    QList<JsonLine> fields;
    for (const Column &column : table.columns)
        fields.append(fieldOf(column));
    JsonLine schema;
    schema.list(QLatin1StringView("fields"), fields);
    schema.texts(QLatin1StringView("primaryKey"), table.key);
    if (!reference.isEmpty())
        schema.raw(QLatin1StringView("foreignKeys"), reference);
    JsonLine resource;
    resource.text(QLatin1StringView("name"), table.name);
    resource.text(QLatin1StringView("path"), file.name);
    resource.text(QLatin1StringView("profile"), u"tabular-data-resource");
    resource.text(QLatin1StringView("type"), u"table");
    resource.text(QLatin1StringView("format"), u"csv");
    resource.text(QLatin1StringView("mediatype"), u"text/csv");
    resource.text(QLatin1StringView("encoding"), u"utf-8");
    resource.number(QLatin1StringView("bytes"), file.bytes);
    resource.text(QLatin1StringView("hash"),
                  QString(QStringLiteral("sha256:") + QString::fromLatin1(file.sha256.toHex())));
    resource.object(QLatin1StringView("schema"), schema);
    return resource;
}

/** Of the data itself: the same figures and articles are the same package, whatever workspace they come from.
 */
QString idOf(const QList<FileFacts> &files)
{
    QByteArray hashes;
    for (const FileFacts &file : files)
        hashes += file.sha256;
    const QUuid space(QStringLiteral("{a1f0c3de-0f5c-5d3e-9a43-5c1d2b7e8f60}")); // of packages of Jiaoshu
    return QUuid::createUuidV5(space, hashes).toString(QUuid::WithoutBraces);
}

} // namespace

DataPackageFormat::DataPackageFormat()
    : PackageFormat(QStringLiteral("datapackage"), QStringLiteral("datapackage.json"))
{}

/** The articles' own publishers are the sources; each is told in articles.csv. */
QByteArray DataPackageFormat::descriptorOf(const ExportFacts &facts, const QList<Table> &tables,
                                           const QList<FileFacts> &files) const
{
    const QByteArray toArticles =
        R"([{"fields": ["article"], "reference": {"resource": "articles", "fields": ["id"]}}])";
    const QList<JsonLine> resources = {resourceOf(tables[0], files[0], toArticles),
                                       resourceOf(tables[1], files[1], {})};
    QByteArrayList lines = {
        "\"$schema\": \"https://datapackage.org/profiles/2.0/datapackage.json\"",
        "\"profile\": \"data-package\"",
        "\"name\": \"figures\"",
        "\"id\": " + toJsonString(idOf(files)),
        "\"title\": \"Figures read out of articles\"",
        "\"description\": \"Figures of Chinese news articles, " +
            QByteArray(facts.unverified == 0 ? "each verified by a person"
                                             : "verified by a person where the column state says so") +
            "; offsets are Unicode code points of the article's text, end exclusive. No licence is "
            "stated: the articles belong to their publishers.\""};
    if (!facts.asOf.isEmpty())
        lines.append("\"created\": " + toJsonString(facts.asOf));
    lines.append("\"sources\": [{\"title\": \"the articles that articles.csv lists, each with the SHA-256 of "
                 "the file it was read from\", \"path\": \"articles.csv\"}]");
    QByteArrayList listed;
    for (const JsonLine &resource : resources)
        listed.append("    " + resource.bytes());
    lines.append("\"resources\": [\n" + listed.join(",\n") + "\n  ]");
    return "{\n  " + lines.join(",\n  ") + "\n}\n";
}

} // namespace jiaoshu::exchange
