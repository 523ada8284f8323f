// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/webannotationreader.h"

#include "readers/fileformat.h"
#include "text/decoding.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QUrl>

namespace jiaoshu::readers {

namespace {

QJsonArray asList(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

/** Its own, or of the object that it is. */
QString iriOf(const QJsonValue &value)
{
    return value.isObject() ? value[QStringLiteral("id")].toString() : value.toString();
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    return asList(value[QStringLiteral("type")]).contains(type);
}

QJsonArray annotationsIn(const QJsonDocument &json)
{
    if (json.isArray())
        return json.array();
    const QJsonObject root = json.object();
    const QJsonValue first = root.value(QStringLiteral("first"));
    if (first.isObject())
        return asList(first[QStringLiteral("items")]);
    return root.contains(QStringLiteral("items")) ? asList(root.value(QStringLiteral("items")))
                                                  : QJsonArray{root};
}

/** What selects the words of one annotation. */
struct Selection
{
    std::optional<std::pair<qint64, qint64>> position;
    std::optional<QString> exact;
    QString prefix;
    QString suffix;
};

Selection selectionOf(const QJsonValue &target)
{
    Selection selection;
    for (const QJsonValue &selector : asList(target[QStringLiteral("selector")])) {
        if (isOfType(selector, QStringLiteral("TextPositionSelector")))
            selection.position = {selector[QStringLiteral("start")].toInteger(-1),
                                  selector[QStringLiteral("end")].toInteger(-1)};
        if (!isOfType(selector, QStringLiteral("TextQuoteSelector")))
            continue;
        selection.exact = selector[QStringLiteral("exact")].toString();
        selection.prefix = selector[QStringLiteral("prefix")].toString();
        selection.suffix = selector[QStringLiteral("suffix")].toString();
    }
    return selection;
}

/** The fields of our own body; of others their texts. */
void addBodies(ToldMark &mark, const QJsonValue &bodies)
{
    for (const QJsonValue &body : asList(bodies)) {
        const QJsonObject figure = body[QStringLiteral("figure")].toObject();
        for (auto field = figure.begin(); field != figure.end(); ++field) {
            if (field.key() == QStringLiteral("kind"))
                mark.label = field.value().toString();
            else
                mark.fields.append({field.key(), field.value().toVariant().toString()});
        }
        if (!figure.isEmpty())
            continue;
        const QString value = body.isString() ? body.toString() : body[QStringLiteral("value")].toString();
        const QString purpose = asList(body[QStringLiteral("purpose")]).first().toString();
        const bool isTag = purpose == QStringLiteral("tagging") || purpose == QStringLiteral("classifying");
        if (isTag && mark.label.isEmpty())
            mark.label = value;
        else if (!value.isEmpty())
            mark.fields.append({QStringLiteral("note"), value});
    }
}

/** Annotations by the text they are about, and those texts. */
class Annotations
{
public:
    Annotations(const QJsonDocument &json, const Material &material, const Neighbour &neighbour,
                const Output &output)
        : m_name(material.name), m_neighbour(neighbour), m_output(output)
    {
        for (const QJsonValue &text : asList(json.object().value(QStringLiteral("texts"))))
            m_texts.insert(iriOf(text), text.toObject());
        for (const QJsonValue &annotation : annotationsIn(json)) {
            if (!isOfType(annotation, QStringLiteral("Annotation")))
                continue;
            ++m_count;
            for (const QJsonValue &target : asList(annotation[QStringLiteral("target")])) {
                const QString source =
                    target.isObject() ? iriOf(target[QStringLiteral("source")]) : target.toString();
                m_bySource[source].append({annotation, target});
            }
        }
    }

    [[nodiscard]] Outcome put()
    {
        if (m_count == 0 && m_texts.isEmpty())
            return fail(ErrorCode::BadFormat, QStringLiteral("there is no annotation in it"));
        QStringList sources = m_bySource.keys();
        for (auto text = m_texts.begin(); text != m_texts.end(); ++text) {
            if (!sources.contains(text.key()))
                sources.append(text.key());
        }
        for (const QString &source : sources) {
            auto document = documentOf(source);
            if (!document) {
                m_output.fault({document.error().code,
                                QStringLiteral("the text of %1 annotations is not there: %2")
                                    .arg(m_bySource.value(source).size())
                                    .arg(source),
                                QString(u'#' + source)});
                continue;
            }
            addTo(*document, m_bySource.value(source));
            if (!m_output.document(std::move(*document)))
                return fail(ErrorCode::Cancelled);
        }
        return {};
    }

private:
    struct Told
    {
        QJsonValue annotation;
        QJsonValue target;
    };

    [[nodiscard]] Result<Document> documentOf(const QString &source) const
    {
        Document document;
        if (m_texts.contains(source)) {
            const QJsonObject text = m_texts.value(source);
            document.text = text.value(QStringLiteral("value")).toString();
            document.title = text.value(QStringLiteral("title")).toString();
            document.encoding = QStringLiteral("UTF-8");
            if (document.text.trimmed().isEmpty())
                return fail(ErrorCode::EmptyFile);
        } else {
            auto beside = m_neighbour ? besideOf(source) : fail(ErrorCode::NotFound);
            if (!beside)
                return fail(beside.error());
            document = std::move(*beside);
        }
        document.format = formatName(FileFormat::WebAnnotation);
        document.part = QString(u'#' + source);
        return document;
    }

    /** A file that the source names; else, where there is but one source, the text of the same name. */
    [[nodiscard]] Result<Document> besideOf(const QString &source) const
    {
        const QString named = QFileInfo(QUrl(source).path()).fileName();
        auto found = named.isEmpty() ? Result<Document>(fail(ErrorCode::NotFound)) : m_neighbour(named);
        if (!found && m_bySource.size() == 1)
            found = m_neighbour(QString(QFileInfo(m_name).completeBaseName() + QStringLiteral(".txt")));
        return found;
    }

    void addTo(Document &document, const QList<Told> &about)
    {
        Marking marking(document.text);
        QList<ToldMark> marks;
        for (const Told &told : about) {
            ToldMark mark;
            mark.id = iriOf(told.annotation);
            const Selection selection = selectionOf(told.target);
            mark.quote = selection.exact;
            if (selection.position)
                mark.pieces = {*selection.position};
            addBodies(mark, told.annotation[QStringLiteral("body")]);
            const auto only = selection.exact
                                  ? marking.onlyPlace(selection.prefix, *selection.exact, selection.suffix)
                                  : std::nullopt;
            const bool stands = selection.position && marking.held(mark);
            if (only && !stands)
                mark.pieces = {{only->begin.value, only->end.value}};
            marks.append(std::move(mark));
        }
        addMarks(document, marks, m_output.fault);
    }

    QString m_name;
    const Neighbour &m_neighbour;
    const Output &m_output;
    QMap<QString, QJsonObject> m_texts;
    QMap<QString, QList<Told>> m_bySource;
    qsizetype m_count = 0;
};

} // namespace

Outcome readWebAnnotations(const Material &material, const Neighbour &neighbour, const Output &output)
{
    const auto decoded = text::decodeAs(material.bytes, text::Encoding::Utf8);
    if (!decoded)
        return fail(decoded.error());
    QJsonParseError fault;
    const QJsonDocument json = QJsonDocument::fromJson(material.bytes, &fault);
    if (json.isNull())
        return fail(ErrorCode::BadJson, fault.errorString());
    return Annotations(json, material, neighbour, output).put();
}

} // namespace jiaoshu::readers
