// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/labelstudioformat.h"

#include "exchange/documentwriter.h"

#include <QXmlStreamWriter>

namespace jiaoshu::exchange {

namespace {

/** The fields that are chosen from a list; the others are typed. */
const QStringList &choiceFields()
{
    static const QStringList names = {QStringLiteral("qualifier"), QStringLiteral("status")};
    return names;
}

const QStringList &typedFields()
{
    static const QStringList names =
        QStringLiteral("value upper unit per place period indicator note").split(u' ');
    return names;
}

/** A result: what the control @p from says of the region @p id. */
JsonLine result(const QString &id, const model::Reading &reading, const QString &from, const char *type,
                const char *key, const QString &value)
{
    JsonLine held;
    held.number(QLatin1StringView("start"), reading.span.begin.value);
    held.number(QLatin1StringView("end"), reading.span.end.value);
    // A textarea's own text stands under the key that holds the region's text elsewhere.
    if (QLatin1StringView(key) != QLatin1StringView("text"))
        held.text(QLatin1StringView("text"), reading.quote);
    held.texts(QLatin1StringView(key), {value});
    JsonLine line;
    line.text(QLatin1StringView("id"), id);
    line.text(QLatin1StringView("from_name"), from);
    line.text(QLatin1StringView("to_name"), u"text");
    line.text(QLatin1StringView("type"), QString(QLatin1StringView(type)));
    line.object(QLatin1StringView("value"), held);
    return line;
}

void addResults(QList<JsonLine> &results, const DatasetRow &row)
{
    const model::Reading &reading = row.figure.reading;
    const QString id = QStringLiteral("figure-%1").arg(row.figure.id.value);
    results.append(result(id, reading, QStringLiteral("figure"), "labels", "labels", labelOf(reading)));
    for (const auto &[name, value] : fieldsBeyondSpan(reading)) {
        const bool isChoice = choiceFields().contains(name);
        JsonLine line = isChoice ? result(id, reading, name, "choices", "choices", value)
                                 : result(id, reading, name, "textarea", "text", value);
        results.append(line);
    }
}

JsonLine dataOf(const DatasetArticle &entry, bool withText)
{
    JsonLine data;
    if (withText)
        data.text(QLatin1StringView("text"), entry.article.text);
    data.text(QLatin1StringView("doc_id"), entry.uid);
    data.text(QLatin1StringView("path"), entry.article.path);
    data.text(QLatin1StringView("title"), entry.article.title);
    data.text(QLatin1StringView("published_on"), entry.article.publishedOn);
    data.text(QLatin1StringView("sha256"), QString::fromLatin1(entry.article.sha256.toHex()));
    return data;
}

JsonLine annotation(const DatasetArticle &entry, const QList<DatasetRow> &rows)
{
    QList<JsonLine> results;
    QString first = rows.first().figure.decidedAt;
    QString last = first;
    for (const DatasetRow &row : rows) {
        addResults(results, row);
        first = std::min(first, row.figure.decidedAt);
        last = std::max(last, row.figure.decidedAt);
    }
    JsonLine line;
    line.number(QLatin1StringView("id"), 2 * entry.article.id.value);
    line.boolean(QLatin1StringView("was_cancelled"), false);
    line.boolean(QLatin1StringView("ground_truth"), true);
    line.text(QLatin1StringView("created_at"), first);
    line.text(QLatin1StringView("updated_at"), last);
    line.list(QLatin1StringView("result"), results);
    return line;
}

JsonLine prediction(const DatasetArticle &entry, const QList<DatasetRow> &rows)
{
    QList<JsonLine> results;
    int lowest = 1000;
    for (const DatasetRow &row : rows) {
        addResults(results, row);
        lowest = std::min(lowest, row.figure.confidencePermille);
    }
    JsonLine line;
    line.number(QLatin1StringView("id"), 2 * entry.article.id.value + 1);
    line.text(QLatin1StringView("model_version"), u"Jiaoshu " JIAOSHU_VERSION);
    line.permille(QLatin1StringView("score"), lowest);
    line.list(QLatin1StringView("result"), results);
    return line;
}

QByteArray taskOf(const DatasetArticle &entry, bool withText)
{
    QList<DatasetRow> decided;
    QList<DatasetRow> proposed;
    for (const DatasetRow &row : annotationsOf(entry))
        (model::isVerified(row.figure.state) ? decided : proposed).append(row);
    JsonLine task;
    task.number(QLatin1StringView("id"), entry.article.id.value);
    task.object(QLatin1StringView("data"), dataOf(entry, withText));
    if (!decided.isEmpty())
        task.list(QLatin1StringView("annotations"), {annotation(entry, decided)});
    if (!proposed.isEmpty())
        task.list(QLatin1StringView("predictions"), {prediction(entry, proposed)});
    return task.bytes();
}

QByteArray configuration()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    const auto element = [&xml](const char *tag, const QList<std::pair<const char *, QString>> &attributes) {
        xml.writeStartElement(QLatin1StringView(tag));
        for (const auto &[name, value] : attributes)
            xml.writeAttribute(QLatin1StringView(name), value);
    };
    const QString text = QStringLiteral("text");
    const QString yes = QStringLiteral("true");
    xml.writeStartElement(QStringLiteral("View"));
    element("Labels", {{"name", QStringLiteral("figure")}, {"toName", text}});
    for (const QString &label : allLabels()) {
        element("Label", {{"value", label}});
        xml.writeEndElement();
    }
    xml.writeEndElement();
    element("Text", {{"name", text}, {"value", QStringLiteral("$text")}});
    xml.writeEndElement();
    for (const QString &field : typedFields()) {
        element("TextArea", {{"name", field}, {"toName", text}, {"perRegion", yes}});
        xml.writeEndElement();
    }
    for (const QString &field : choiceFields()) {
        element("Choices", {{"name", field}, {"toName", text}, {"perRegion", yes}});
        for (const QString &term : figureColumn(field).terms) {
            element("Choice", {{"value", term}});
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return bytes.trimmed() + '\n';
}

} // namespace

LabelStudioFormat::LabelStudioFormat()
    : Format([] {
          Traits traits;
          traits.name = QStringLiteral("label-studio");
          traits.suffixes = {QStringLiteral("json")};
          traits.canOmitText = true;
          traits.isAnnotations = true;
          return traits;
      }())
{}

Result<Written> LabelStudioFormat::write(Source &source, Target &target, const WriteOptions &options) const
{
    Pieces pieces;
    pieces.head = "[\n";
    pieces.between = ",\n";
    pieces.tail = "\n]\n";
    pieces.piece = [&options](const DatasetArticle &entry) { return taskOf(entry, options.withText); };
    if (const auto put = writePieces(source, target, pieces); !put)
        return fail(put.error());
    if (auto config = writeFile(target, QStringLiteral(".config.xml"), configuration()); !config)
        return fail(config.error());
    return annotationsWritten(*this, source, target, options);
}

} // namespace jiaoshu::exchange
