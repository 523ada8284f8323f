// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/extractor.h"
#include "session/importing.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace jiaoshu::session {

namespace {

Error at(const QString &path, Error error)
{
    error.path = path;
    return error;
}

Result<QByteArray> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, {}, path);
    if (!info.isFile())
        return fail(ErrorCode::CannotRead, QStringLiteral("it is no regular file"), path);
    if (info.size() > text::MaximumBytes)
        return fail(ErrorCode::TooLarge, {}, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, file.errorString(), path);
    QByteArray bytes = file.read(text::MaximumBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::CannotRead, file.errorString(), path);
    return bytes;
}

} // namespace

Result<text::DecodedText> readText(const QString &path, std::optional<text::Encoding> encoding)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return fail(bytes.error());
    auto decoded = encoding ? text::decodeAs(*bytes, *encoding) : text::decode(*bytes);
    if (!decoded)
        return fail(at(path, decoded.error()));
    return decoded;
}

Result<PreparedArticle> prepareFile(const engine::Extractor &extractor, const QString &path,
                                    const Preparation &how)
{
    const auto decoded = readText(path, how.encoding);
    if (!decoded)
        return fail(decoded.error());
    PreparedArticle prepared = prepareText(extractor, decoded->text, path, how);
    prepared.article.encoding = decoded->encoding;
    prepared.encodingPermille = decoded->certaintyPermille;
    return prepared;
}

PreparedArticle prepareText(const engine::Extractor &extractor, const QString &text, const QString &path,
                            const Preparation &how)
{
    const engine::Extraction extraction =
        extractor.extract(text, how.withReasons ? engine::Detail::WithReasons : engine::Detail::Figures);
    PreparedArticle prepared;
    prepared.article.path = path;
    prepared.article.title = extraction.title;
    prepared.article.publishedOn =
        extraction.publishedOn ? extraction.publishedOn->toString(Qt::ISODate) : QString();
    prepared.article.text = text;
    prepared.article.encoding = QStringLiteral("UTF-8");
    prepared.article.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    prepared.proposals = extraction.proposals;
    prepared.reasons = extraction.reasons;
    prepared.uncovered = extraction.uncovered;
    prepared.outlet = extraction.outlet;
    prepared.reporter = extraction.reporter;
    return prepared;
}

} // namespace jiaoshu::session
