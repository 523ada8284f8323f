// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exporttemplates.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace jiaoshu::session {

namespace {

struct Flag
{
    const char *name;
    bool ExportChoice::*member;
};

constexpr std::array Flags = {Flag{"all", &ExportChoice::everything},
                              Flag{"bom", &ExportChoice::withByteOrderMark},
                              Flag{"safe", &ExportChoice::isSpreadsheetSafe},
                              Flag{"wide", &ExportChoice::isWide}, Flag{"text", &ExportChoice::withText}};

QJsonObject toJson(const ExportChoice &choice)
{
    QJsonObject object{{QStringLiteral("format"), choice.format},
                       {QStringLiteral("where"), choice.where},
                       {QStringLiteral("units"), QJsonArray::fromStringList(choice.units)}};
    for (const Flag &flag : Flags)
        object.insert(QLatin1StringView(flag.name), choice.*flag.member);
    return object;
}

std::optional<ExportChoice> fromJson(const QJsonObject &object)
{
    ExportChoice choice;
    choice.format = object.value(QStringLiteral("format")).toString();
    choice.where = object.value(QStringLiteral("where")).toString();
    for (const QJsonValue &unit : object.value(QStringLiteral("units")).toArray())
        choice.units.append(unit.toString());
    for (const Flag &flag : Flags)
        choice.*flag.member = object.value(QLatin1StringView(flag.name)).toBool(choice.*flag.member);
    const bool isUnderstood = exportFormat(choice.format) && parseLibraryQuery(choice.where);
    return isUnderstood ? std::optional(choice) : std::nullopt;
}

} // namespace

QString exportTemplatesPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("jiaoshu/exports.json"));
}

Result<ExportTemplates> readExportTemplates(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return ExportTemplates();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, file.errorString(), path);
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (!document.isObject())
        return fail(ErrorCode::BadJson, fault.errorString(), path);
    const QJsonObject object = document.object();
    ExportTemplates templates;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto choice = fromJson(entry.value().toObject());
        if (!choice)
            return fail(ErrorCode::BadField, entry.key(), path);
        templates.insert(entry.key(), *choice);
    }
    return templates;
}

Outcome writeExportTemplates(const ExportTemplates &templates, const QString &path)
{
    QJsonObject object;
    for (auto entry = templates.begin(); entry != templates.end(); ++entry)
        object.insert(entry.key(), toJson(entry.value()));
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::CannotWrite, file.errorString(), path);
    return {};
}

} // namespace jiaoshu::session
