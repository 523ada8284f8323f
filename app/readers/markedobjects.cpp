// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/markedobjects.h"

#include "readers/rowarticles.h"

#include <QHash>
#include <QJsonArray>

namespace jiaoshu::readers {

namespace {

using Piece = std::pair<qint64, qint64>;

QString textOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().first().toString() : value.toVariant().toString();
}

/** The article that the object is a row of, with what its other columns tell. @return EmptyFile. */
Result<Document> articleIn(const QJsonObject &row, const QString &textKey)
{
    const QStringList keys = row.keys();
    QStringList cells;
    for (const QString &key : keys)
        cells.append(row.value(key).toVariant().toString());
    Columns columns;
    columns.text = textKey;
    return RowArticles::of(keys, columns).and_then([&](const RowArticles &rows) {
        return rows.article(cells);
    });
}

/** The regions of one annotation or prediction. Results that name the same region tell more of it. */
class Regions
{
public:
    void add(const QJsonObject &result)
    {
        const QString type = result.value(QStringLiteral("type")).toString();
        const QJsonObject value = result.value(QStringLiteral("value")).toObject();
        const QJsonValue begin = value.value(QStringLiteral("start"));
        const QJsonValue end = value.value(QStringLiteral("end"));
        if (!begin.isDouble() || !end.isDouble()) {
            ++m_passedOver[type];
            return;
        }
        const QString id = result.value(QStringLiteral("id")).toString();
        ToldMark &mark = regionOf(id.isEmpty() ? QStringLiteral("result %1").arg(m_marks.size() + 1) : id);
        mark.pieces = {{begin.toInteger(-1), end.toInteger(-1)}};
        if (type == QStringLiteral("labels")) {
            mark.label = textOf(value.value(QStringLiteral("labels")));
            if (value.value(QStringLiteral("text")).isString())
                mark.quote = value.value(QStringLiteral("text")).toString();
            return;
        }
        const QString key = type == QStringLiteral("textarea") ? QStringLiteral("text") : type;
        mark.fields.append({result.value(QStringLiteral("from_name")).toString(), textOf(value.value(key))});
        if (!mark.quote && key != QStringLiteral("text") && value.value(QStringLiteral("text")).isString())
            mark.quote = value.value(QStringLiteral("text")).toString();
    }
    [[nodiscard]] const QList<ToldMark> &marks() const { return m_marks; }
    [[nodiscard]] const QMap<QString, int> &passedOver() const { return m_passedOver; }

private:
    ToldMark &regionOf(const QString &id)
    {
        const auto known = m_byId.constFind(id);
        if (known != m_byId.constEnd())
            return m_marks[*known];
        m_byId.insert(id, m_marks.size());
        m_marks.append(ToldMark{id, {}, {}, {}, {}});
        return m_marks.last();
    }

    QList<ToldMark> m_marks;
    QHash<QString, qsizetype> m_byId;
    QMap<QString, int> m_passedOver; ///< by type
};

Regions regionsIn(const QJsonArray &annotations)
{
    Regions regions;
    for (const QJsonValue &annotation : annotations) {
        if (annotation[QStringLiteral("was_cancelled")].toBool())
            continue;
        for (const QJsonValue &result : annotation[QStringLiteral("result")].toArray())
            regions.add(result.toObject());
    }
    return regions;
}

/** What holds the article's text: `text`, else the only long text there. */
QString textKeyOf(const QJsonObject &data)
{
    const QString text = QStringLiteral("text");
    if (data.value(text).isString())
        return text;
    QString longest;
    for (auto value = data.begin(); value != data.end(); ++value) {
        if (value->toString().size() > data.value(longest).toString().size())
            longest = value.key();
    }
    return longest;
}

Result<MarkedObject> labelStudioTask(const QJsonObject &task)
{
    const QJsonObject data = task.value(QStringLiteral("data")).toObject();
    if (!data.value(QStringLiteral("text")).isString() && data.contains(QStringLiteral("sha256")))
        return fail(ErrorCode::BadField, QStringLiteral("data.text: it was exported without its text"));
    auto article = articleIn(data, textKeyOf(data));
    if (!article)
        return fail(ErrorCode::BadField, QStringLiteral("data.text"));
    MarkedObject marked{std::move(*article), {}};
    marked.document.format = QStringLiteral("label-studio");
    const Regions annotated = regionsIn(task.value(QStringLiteral("annotations")).toArray());
    const Regions predicted = regionsIn(task.value(QStringLiteral("predictions")).toArray());
    marked.told = annotated.marks();
    QSet<Piece> taken;
    for (const ToldMark &mark : marked.told)
        taken.insert(mark.pieces.first());
    for (const ToldMark &mark : predicted.marks()) {
        if (!taken.contains(mark.pieces.first()))
            marked.told.append(mark);
    }
    for (const Regions *regions : {&annotated, &predicted}) {
        for (auto type = regions->passedOver().begin(); type != regions->passedOver().end(); ++type)
            marked.document.notes.append(QStringLiteral("left out: %1 of type %2, no stretch of text")
                                             .arg(type.value())
                                             .arg(type.key()));
    }
    return marked;
}

ToldMark doccanoMark(const QJsonValue &label, qsizetype number)
{
    ToldMark mark;
    mark.id = QStringLiteral("label %1").arg(number);
    if (label.isArray()) {
        mark.pieces = {{label[0].toInteger(-1), label[1].toInteger(-1)}};
        mark.label = label[2].toString();
    } else {
        mark.pieces = {{label[QStringLiteral("start_offset")].toInteger(-1),
                        label[QStringLiteral("end_offset")].toInteger(-1)}};
        mark.label = label[QStringLiteral("label")].toString();
    }
    return mark;
}

bool isSpanList(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return !list.isEmpty() && ((list.first().isArray() && list.first()[0].isDouble()) ||
                               list.first()[QStringLiteral("start_offset")].isDouble());
}

} // namespace

std::optional<Result<MarkedObject>> markedObject(const QJsonObject &object)
{
    if (object.value(QStringLiteral("data")).isObject() &&
        (object.value(QStringLiteral("annotations")).isArray() ||
         object.value(QStringLiteral("predictions")).isArray()))
        return labelStudioTask(object);
    if (!object.value(QStringLiteral("text")).isString())
        return {};
    for (const QString &key :
         {QStringLiteral("label"), QStringLiteral("labels"), QStringLiteral("entities")}) {
        if (!isSpanList(object.value(key)))
            continue;
        auto article = articleIn(object, QStringLiteral("text"));
        if (!article)
            return fail(article.error());
        MarkedObject marked{std::move(*article), {}};
        marked.document.format = QStringLiteral("doccano");
        for (const QJsonValue &label : object.value(key).toArray())
            marked.told.append(doccanoMark(label, marked.told.size() + 1));
        if (!object.value(QStringLiteral("relations")).toArray().isEmpty())
            marked.document.notes.append(QStringLiteral("left out: relations"));
        return marked;
    }
    return {};
}

} // namespace jiaoshu::readers
