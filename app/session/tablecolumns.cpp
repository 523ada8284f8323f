// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tablecolumns.h"

#include "readers/rowarticles.h"
#include "readers/sourcereader.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace jiaoshu::session {

namespace {

using readers::Columns;

struct Field
{
    const char *name;
    QString Columns::*member;
};

constexpr std::array Fields = {Field{"text", &Columns::text}, Field{"title", &Columns::title},
                               Field{"date", &Columns::date}, Field{"outlet", &Columns::outlet},
                               Field{"url", &Columns::url}};

} // namespace

Result<TableHead> tableHead(const QString &path, int rows)
{
    readers::Reading how;
    how.columns.text = readers::CellEnd;
    QList<QStringList> found;
    std::optional<Error> fault;
    readers::Output output;
    output.document = [&](readers::Document &&document) {
        const bool isRow = document.part.startsWith(u'#');
        if (isRow)
            found.append(document.text.split(readers::CellEnd));
        return isRow && found.size() <= rows;
    };
    output.fault = [&](Error &&error) { fault = std::move(error); };
    const Outcome read = readers::SourceReader(how).readFile(path, output);
    if (found.isEmpty() && !read && read.error().code != ErrorCode::Cancelled)
        return fail(read.error());
    if (found.isEmpty())
        return fail(fault.value_or(Error{ErrorCode::BadFormat, QStringLiteral("no table"), path}));
    TableHead head{found.takeFirst(), found, {}};
    const readers::KnownColumns known = knownColumns();
    const QString signature = readers::headerSignature(head.header);
    head.columns = known.contains(signature) ? known.value(signature) : readers::guessedColumns(head.header);
    return head;
}

bool isOfUnknownColumns(const Error &error)
{
    return error.code == ErrorCode::BadFormat && error.detail.startsWith(readers::UnknownColumns);
}

QString knownColumnsPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("jiaoshu/columns.json"));
}

readers::KnownColumns knownColumns(const QString &path)
{
    QFile file(path);
    readers::KnownColumns known;
    if (!file.open(QIODevice::ReadOnly))
        return known;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (auto table = all.begin(); table != all.end(); ++table) {
        Columns columns;
        for (const Field &field : Fields)
            columns.*field.member = table.value()[QLatin1StringView(field.name)].toString();
        if (!columns.text.isEmpty())
            known.insert(table.key(), columns);
    }
    return known;
}

Outcome rememberColumns(const QStringList &header, const Columns &columns, const QString &path)
{
    readers::KnownColumns known = knownColumns(path);
    known.insert(readers::headerSignature(header), columns);
    QJsonObject all;
    for (auto table = known.begin(); table != known.end(); ++table) {
        QJsonObject told;
        for (const Field &field : Fields) {
            if (const QString &name = table.value().*field.member; !name.isEmpty())
                told.insert(QLatin1StringView(field.name), name);
        }
        all.insert(table.key(), told);
    }
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(all).toJson();
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::CannotWrite, file.errorString(), path);
    return {};
}

} // namespace jiaoshu::session
