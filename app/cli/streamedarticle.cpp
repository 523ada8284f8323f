// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/streamedarticle.h"

#include "base/error.h"
#include "engine/extractor.h"
#include "exchange/jsonline.h"
#include "exchange/readingjson.h"
#include "exchange/reasonjson.h"
#include "text/codepointindex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jiaoshu::cli {

namespace {

/** @p value as JSON on one line. */
QByteArray toJson(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

Answer faultAt(qint64 number, ErrorCode code, const QString &detail, const QJsonValue &id = {})
{
    exchange::JsonLine line;
    line.raw(QLatin1StringView("id"), toJson(id));
    line.number(QLatin1StringView("line"), number);
    line.text(QLatin1StringView("error"), codeName(code));
    line.text(QLatin1StringView("detail"), detail);
    return {line.bytes() + '\n', true};
}

void addFigure(exchange::JsonLine &line, const engine::Extraction &found, qsizetype i, const QString &text,
               const text::CodePointIndex &index)
{
    const model::Proposal &proposal = found.proposals[i];
    exchange::addReading(line, proposal.reading);
    line.permille(QLatin1StringView("confidence"), proposal.confidencePermille);
    line.text(QLatin1StringView("rule"), proposal.rule);
    if (i < found.reasons.size())
        exchange::addReasons(line, found.reasons[i], text, index);
}

} // namespace

Answer figuresOf(const engine::Extractor &extractor, const LineSource::Line &line, qint64 number,
                 const StreamShape &shape)
{
    if (line.isCut)
        return faultAt(number, ErrorCode::TooLarge, QStringLiteral("the line is longer than 64 MiB"));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(line.bytes, &fault);
    if (!document.isObject())
        return faultAt(number, ErrorCode::BadJson,
                       document.isNull() ? fault.errorString() : QStringLiteral("it is no object"));
    const QJsonObject article = document.object();
    const QJsonValue idValue = article.value(QStringLiteral("id"));
    const QJsonValue id = idValue.isUndefined() ? QJsonValue() : idValue;
    if (!article.value(QStringLiteral("text")).isString())
        return faultAt(number, ErrorCode::BadField, QStringLiteral("text"), id);
    const QString text = article.value(QStringLiteral("text")).toString();
    const engine::Extraction found =
        extractor.extract(text, shape.withReasons ? engine::Detail::WithReasons : engine::Detail::Figures);
    const text::CodePointIndex index(text);
    QList<exchange::JsonLine> figures;
    for (qsizetype i = 0; i < found.proposals.size(); ++i) {
        exchange::JsonLine &figure = figures.emplaceBack();
        if (shape.isFlat)
            figure.raw(QLatin1StringView("id"), toJson(id));
        addFigure(figure, found, i, text, index);
    }
    QByteArray bytes;
    if (shape.isFlat) {
        for (const exchange::JsonLine &figure : figures)
            bytes += figure.bytes() + '\n';
        return {bytes, false};
    }
    exchange::JsonLine whole;
    whole.raw(QLatin1StringView("id"), toJson(id));
    whole.text(QLatin1StringView("title"), found.title);
    whole.text(QLatin1StringView("published_on"),
               found.publishedOn ? found.publishedOn->toString(Qt::ISODate) : QString());
    whole.list(QLatin1StringView("figures"), figures);
    return {whole.bytes() + '\n', false};
}

} // namespace jiaoshu::cli
