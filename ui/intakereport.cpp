// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intakereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jiaoshu::ui {

namespace {

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

QByteArray toJson(const QList<UnfinishedIntake> &intakes)
{
    QJsonArray list;
    for (const UnfinishedIntake &one : intakes)
        list.append(QJsonObject{{QStringLiteral("given"), QJsonArray::fromStringList(one.given)},
                                {QStringLiteral("next"), one.next},
                                {QStringLiteral("done"), static_cast<qint64>(one.done)},
                                {QStringLiteral("total"), static_cast<qint64>(one.total)},
                                {QStringLiteral("waiting"), QJsonArray::fromStringList(one.waiting)}});
    return list.isEmpty() ? QByteArray() : QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<UnfinishedIntake> unfinishedFromJson(const QByteArray &json)
{
    QList<UnfinishedIntake> intakes;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject one = value.toObject();
        UnfinishedIntake intake{textsIn(one.value(QStringLiteral("given"))),
                                one.value(QStringLiteral("next")).toString(),
                                static_cast<qsizetype>(one.value(QStringLiteral("done")).toInteger()),
                                static_cast<qsizetype>(one.value(QStringLiteral("total")).toInteger()),
                                textsIn(one.value(QStringLiteral("waiting")))};
        if (!intake.given.isEmpty())
            intakes.append(std::move(intake));
    }
    return intakes;
}

} // namespace jiaoshu::ui
