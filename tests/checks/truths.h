// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/readingfields.h"
#include "model/figure.h"
#include "text/decoding.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

/** An article with what is true of its figures: NAME.txt and NAME.figures.jsonl. */
struct TrueArticle
{
    QString name;
    QString text;
    QList<jiaoshu::model::Reading> readings;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QList<TrueArticle> trueArticles(const QString &folder)
{
    QList<TrueArticle> all;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.figures.jsonl")}, QDir::Files, QDir::Name)) {
        TrueArticle article;
        article.name = name.section(u'.', 0, 0);
        if (auto decoded = jiaoshu::text::decode(bytesOf(dir.filePath(QString(article.name + u".txt")))))
            article.text = decoded->text;
        for (const QByteArray &line : bytesOf(dir.filePath(name)).split('\n')) {
            QJsonObject fields = QJsonDocument::fromJson(line).object();
            if (fields.isEmpty())
                continue;
            jiaoshu::model::Reading reading;
            reading.quote = fields.take(QStringLiteral("quote")).toString();
            for (const QString &key : {QStringLiteral("also"), QStringLiteral("optional")})
                fields.remove(key);
            if (!jiaoshu::exchange::applyFields(reading, fields))
                qWarning("%s: %s", qPrintable(name), line.constData());
            article.readings.append(reading);
        }
        std::ranges::sort(article.readings, {}, &jiaoshu::model::Reading::span);
        all.append(article);
    }
    return all;
}
