// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packagereader.h"

#include "exchange/csvrecords.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace jiaoshu::exchange {

namespace {

constexpr qint64 LargestDescriptor = qint64(16) << 20;

/** The hashes that the descriptor tells, by the names of the files. */
Result<QMap<QString, QString>> hashesOf(const QString &folder)
{
    QFile file(QDir(folder).filePath(QStringLiteral("datapackage.json")));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, file.errorString(), file.fileName());
    QJsonParseError fault;
    const QJsonObject descriptor = QJsonDocument::fromJson(file.read(LargestDescriptor), &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return fail(ErrorCode::BadJson, fault.errorString(), file.fileName());
    QMap<QString, QString> hashes;
    for (const QJsonValue &entry : descriptor.value(QStringLiteral("resources")).toArray()) {
        const QJsonObject resource = entry.toObject();
        hashes.insert(resource.value(QStringLiteral("path")).toString(),
                      resource.value(QStringLiteral("hash")).toString());
    }
    return hashes;
}

/** The fields of a row by the names of their columns. */
class NamedFields
{
public:
    NamedFields(const QStringList &header, const QStringList &fields) : m_header(header), m_fields(fields) {}
    [[nodiscard]] QString of(const QString &name) const { return m_fields.value(m_header.indexOf(name)); }
    [[nodiscard]] bool has(const QString &name) const { return m_header.contains(name); }

private:
    const QStringList &m_header;
    const QStringList &m_fields;
};

using UseRow = std::function<Outcome(const NamedFields &row)>;

/** Each row of the table @p name, once its file is known to be the one that was written. */
Outcome eachRow(const QString &folder, const QString &name, const QMap<QString, QString> &hashes,
                const UseRow &use)
{
    QFile file(QDir(folder).filePath(name));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) || !file.seek(0))
        return fail(ErrorCode::CannotRead, file.errorString(), file.fileName());
    const QString told = hashes.value(name);
    if (told != QString(QStringLiteral("sha256:") + QString::fromLatin1(hash.result().toHex())))
        return fail(ErrorCode::BadFormat, QStringLiteral("it is not what datapackage.json says of it"),
                    file.fileName());
    CsvRecords records(file);
    QStringList header;
    while (true) {
        const auto fields = records.next();
        if (!fields)
            return fail(fields.error().code, fields.error().detail, file.fileName(), records.line());
        if (!*fields)
            return {};
        if (header.isEmpty()) {
            header = **fields;
            continue;
        }
        if (auto used = use({header, **fields}); !used)
            return fail(used.error().code, used.error().detail, file.fileName(), records.line());
    }
}

Result<DatasetRow> figureOf(const NamedFields &row)
{
    if (row.has(QStringLiteral("original_unit")))
        return fail(ErrorCode::BadField, QStringLiteral("its units were converted"));
    QStringList fields;
    for (const QString &name : columnNames()) {
        const bool hasExact = name == QStringLiteral("value") || name == QStringLiteral("upper");
        const QString column = hasExact ? QString(name + QStringLiteral("_exact")) : name;
        if (!row.has(column))
            return fail(ErrorCode::BadFormat, QString(column + QStringLiteral(": there is no such column")));
        fields.append(row.of(column));
    }
    return rowFromFields(fields);
}

Outcome addArticle(const NamedFields &row, PackageContent &content)
{
    bool isNumber = false;
    const qint64 number = row.of(QStringLiteral("id")).toLongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::BadFormat, QStringLiteral("id"));
    PackageArticle article{row.of(QStringLiteral("path")), row.of(QStringLiteral("encoding")), {}};
    article.sha256 = QByteArray::fromHex(row.of(QStringLiteral("sha256")).toLatin1());
    article.isTextLost = row.of(QStringLiteral("text_is")) == QStringLiteral("quotes");
    if (row.has(QStringLiteral("text"))) {
        article.text = row.of(QStringLiteral("text"));
        const QByteArray sha256 =
            QCryptographicHash::hash(article.text->toUtf8(), QCryptographicHash::Sha256);
        if (!article.isTextLost && sha256 != article.sha256)
            return fail(ErrorCode::BadSpan, QStringLiteral("the text is not the one of its hash"));
    }
    content.articles.insert(number, std::move(article));
    return {};
}

} // namespace

Result<PackageContent> readPackage(const QString &folder)
{
    const auto hashes = hashesOf(folder);
    if (!hashes)
        return fail(hashes.error());
    PackageContent content;
    auto read =
        eachRow(folder, QStringLiteral("figures.csv"), *hashes, [&](const NamedFields &row) -> Outcome {
            auto figure = figureOf(row);
            if (!figure)
                return fail(figure.error());
            content.rows.append(std::move(*figure));
            return {};
        });
    if (read) {
        read = eachRow(folder, QStringLiteral("articles.csv"), *hashes,
                       [&](const NamedFields &row) { return addArticle(row, content); });
    }
    return read ? Result<PackageContent>(std::move(content)) : fail(read.error());
}

} // namespace jiaoshu::exchange
