// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an export tells of itself.
#include "exchange/conversion.h"
#include "exchange/format.h"
#include "exchange/jsonline.h"
#include "exchange/table.h"

namespace jiaoshu::exchange {

namespace {

JsonLine leftOutOf(const ExportFacts &facts, const Written &written)
{
    JsonLine line;
    for (const model::State state : model::AllStates) {
        if (facts.leftOut.of(state) > 0)
            line.number(model::toText(state), facts.leftOut.of(state));
    }
    if (facts.notFitting > 0)
        line.number(QLatin1StringView("not-fitting"), facts.notFitting);
    for (auto reason = written.leftOut.begin(); reason != written.leftOut.end(); ++reason)
        line.number(reason.key(), reason.value());
    return line;
}

/** One entry a column; of several tables each says which. */
QList<JsonLine> columnsOf(const QList<Table> &tables)
{
    QList<JsonLine> columns;
    for (const Table &table : tables) {
        for (const Column &column : table.columns) {
            JsonLine &line = columns.emplaceBack();
            if (tables.size() > 1)
                line.text(QLatin1StringView("table"), table.name);
            line.text(QLatin1StringView("name"), column.name);
            line.text(QLatin1StringView("type"), toText(column.type));
            line.text(QLatin1StringView("about"), column.about);
            if (!column.terms.isEmpty())
                line.texts(QLatin1StringView("terms"), column.terms);
        }
    }
    return columns;
}

/** A list with one entry a line, so that people can read it too. */
QByteArray listed(const QList<JsonLine> &lines)
{
    QByteArray bytes = "[";
    for (qsizetype i = 0; i < lines.size(); ++i)
        bytes += (i > 0 ? ",\n    " : "\n    ") + lines[i].bytes();
    return bytes + (lines.isEmpty() ? "]" : "\n  ]");
}

} // namespace

Outcome writeAbout(const Format &format, Source &source, Target &target, const WriteOptions &options,
                   const Written &written, const QList<Table> &tables)
{
    const ExportFacts &facts = source.facts();
    QList<JsonLine> files;
    for (const FileFacts &file : target.files()) {
        JsonLine &line = files.emplaceBack();
        line.text(QLatin1StringView("name"), file.name);
        line.number(QLatin1StringView("bytes"), file.bytes);
        line.text(QLatin1StringView("sha256"), QString::fromLatin1(file.sha256.toHex()));
    }
    QList<JsonLine> conversions;
    for (const Conversion &conversion : options.conversions) {
        JsonLine &line = conversions.emplaceBack();
        line.text(QLatin1StringView("from"), fromText(conversion));
        line.text(QLatin1StringView("to"), toText(conversion));
        line.text(QLatin1StringView("times"),
                  QString(conversion.numerator.toString() + u'/' + conversion.denominator.toString()));
    }
    const auto field = [](const char *key, const QByteArray &json) {
        return QByteArray("  \"" + QByteArray(key) + "\": " + json);
    };
    QByteArrayList lines = {
        field("made_by", toJsonString(QStringLiteral("Jiaoshu " JIAOSHU_VERSION))),
        field("format", toJsonString(format.traits().name)),
        field("workspace", toJsonString(facts.workspace)),
        field("as_of", toJsonString(facts.asOf)),
        field("where", toJsonString(facts.where)),
        field("figures", QByteArray::number(written.figures)),
        field("articles", QByteArray::number(facts.articles)),
        field("left_out", leftOutOf(facts, written).bytes()),
        field("offsets", "\"Unicode code points of the article's text, from 0, end exclusive\""),
        field("formula_escape", options.isSpreadsheetSafe ? "\"'\"" : "\"none\"")};
    if (facts.damaged > 0)
        lines.append(field("damaged_left_out", QByteArray::number(facts.damaged)));
    if (facts.textless > 0)
        lines.append(field("articles_without_text", QByteArray::number(facts.textless)));
    if (!conversions.isEmpty())
        lines.append(field("conversions", listed(conversions)));
    if (!tables.isEmpty())
        lines.append(field("columns", listed(columnsOf(tables))));
    lines.append(field("files", listed(files)));
    const bool isFolder = format.traits().isFolder;
    const QString name = QLatin1StringView(isFolder ? Target::AboutName : Target::AboutSuffix);
    const auto device = target.beginFile(name);
    if (!device)
        return fail(device.error());
    if (auto put = writeBytes(**device, QByteArray("{\n" + lines.join(",\n") + "\n}\n")); !put)
        return put;
    return target.endFile();
}

Table aboutTable(const Format &format, Source &source, const WriteOptions &options, const Written &written)
{
    const ExportFacts &facts = source.facts();
    QList<QStringList> rows = {{QStringLiteral("made_by"), QStringLiteral("Jiaoshu " JIAOSHU_VERSION)},
                               {QStringLiteral("format"), format.traits().name},
                               {QStringLiteral("workspace"), facts.workspace},
                               {QStringLiteral("as_of"), facts.asOf},
                               {QStringLiteral("where"), facts.where},
                               {QStringLiteral("figures"), QString::number(written.figures)},
                               {QStringLiteral("articles"), QString::number(facts.articles)}};
    for (const model::State state : model::AllStates) {
        if (facts.leftOut.of(state) > 0)
            rows.append({QString(QStringLiteral("left_out:") + model::toText(state)),
                         QString::number(facts.leftOut.of(state))});
    }
    if (facts.notFitting > 0)
        rows.append({QStringLiteral("left_out:not-fitting"), QString::number(facts.notFitting)});
    if (facts.damaged > 0)
        rows.append({QStringLiteral("damaged_left_out"), QString::number(facts.damaged)});
    if (facts.textless > 0)
        rows.append({QStringLiteral("articles_without_text"), QString::number(facts.textless)});
    for (const Conversion &conversion : options.conversions)
        rows.append({QString(QStringLiteral("conversion:") + fromText(conversion) + QStringLiteral(" to ") +
                             toText(conversion)),
                     QString(conversion.numerator.toString() + u'/' + conversion.denominator.toString())});
    Table table;
    table.name = QStringLiteral("about");
    table.columns = {{QStringLiteral("key"), ColumnType::Text, QStringLiteral("What is told."), {}, true},
                     {QStringLiteral("value"), ColumnType::Text, QStringLiteral("How it is."), {}, false}};
    table.key = {QStringLiteral("key")};
    table.each = [rows](const UseFields &use) -> Outcome {
        for (const QStringList &row : rows) {
            if (auto used = use(row); !used)
                return used;
        }
        return {};
    };
    return table;
}

} // namespace jiaoshu::exchange
