// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sources.h"

#include "store/packing.h"
#include "store/query.h"

#include <QCryptographicHash>
#include <QFile>

#include <sqlite3.h>

namespace jiaoshu::store {

namespace {

const auto Packed = QStringLiteral("zlib");
const auto AsItIs = QStringLiteral("none");

bool hasSources(Connection &connection)
{
    Query row(connection, "meta/get_version");
    return row.next() && row.number() >= SourceVersion;
}

void addPiece(Connection &connection, OriginalId original, const QByteArray &piece)
{
    const auto stream = packed(piece);
    Query(connection, "original/add_piece")
        .bind(":original", original.value)
        .bind(":size", qint64(piece.size()))
        .bind(":packing", stream ? Packed : AsItIs)
        .bind(":bytes", stream.value_or(piece))
        .run();
}

/** @p file still has the bytes that were read. */
bool gives(QFile &file, const SourcePlan &plan)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && file.size() == plan.size && hash.addData(&file) &&
           hash.result() == plan.sha256 && file.seek(0);
}

OriginalId addOriginal(Connection &connection, const SourcePlan &plan)
{
    QFile file(plan.file);
    const bool isAtHand = !plan.bytes.isEmpty();
    const bool isKept = plan.size <= MostOriginalBytes && (isAtHand || gives(file, plan));
    Query(connection, "original/add")
        .bind(":sha256", plan.sha256)
        .bind(":size", plan.size)
        .bind(":is_kept", qint64(isKept))
        .run();
    const OriginalId id{connection.lastInsertId()};
    if (!isKept)
        return id;
    if (isAtHand) {
        for (qsizetype at = 0; at < plan.bytes.size(); at += MostPieceBytes)
            addPiece(connection, id, plan.bytes.mid(at, MostPieceBytes));
        return id;
    }
    while (true) {
        const QByteArray piece = file.read(MostPieceBytes);
        if (piece.isEmpty())
            return id;
        addPiece(connection, id, piece);
    }
}

QList<SourceRecord> takeSources(Query &rows)
{
    QList<SourceRecord> list;
    while (rows.next()) {
        SourceRecord record;
        record.article = {rows.number()};
        record.original = {rows.number()};
        record.sha256 = rows.bytes();
        record.size = rows.number();
        record.isKept = rows.number() == 1;
        record.path = rows.text();
        record.part = rows.text();
        record.at = rows.text();
        list.append(record);
    }
    return list;
}

/** One piece as it was; nothing where it is not what was put in. */
std::optional<QByteArray> takePiece(Query &row)
{
    const qint64 size = row.number();
    const QString packing = row.text();
    QByteArray bytes = row.bytes();
    if (packing == Packed)
        return unpacked(bytes, size);
    if (packing != AsItIs || bytes.size() != size)
        return {};
    return bytes;
}

} // namespace

void addSource(Connection &connection, CommandId command, ArticleId article, const SourcePlan &plan)
{
    OriginalId original;
    if (Query known(connection, "original/find"); known.bind(":sha256", plan.sha256).next())
        original = {known.number()};
    if (!original.isValid())
        original = addOriginal(connection, plan);
    Query(connection, "source/add")
        .bind(":command", command.value)
        .bind(":article", article.value)
        .bind(":original", original.value)
        .bind(":path", plan.path)
        .bind(":part", plan.part)
        .run();
}

QList<SourceRecord> sourcesOf(Connection &connection, ArticleId article)
{
    if (!hasSources(connection))
        return {};
    Query rows(connection, "source/list_by_article");
    return takeSources(rows.bind(":article", article.value));
}

QList<SourceRecord> sourcesWith(Connection &connection, const QByteArray &sha256)
{
    if (!hasSources(connection))
        return {};
    Query rows(connection, "source/list_by_original");
    return takeSources(rows.bind(":sha256", sha256));
}

bool hasSource(Connection &connection, ArticleId article, const QByteArray &sha256)
{
    if (!hasSources(connection))
        return false;
    Query row(connection, "source/find");
    return row.bind(":article", article.value).bind(":sha256", sha256).next();
}

bool readOriginal(Connection &connection, OriginalId original,
                  const std::function<bool(const QByteArray &piece)> &use)
{
    Query row(connection, "original/get");
    if (!row.bind(":original", original.value).next())
        return false;
    row.skip(); // id
    const QByteArray sha256 = row.bytes();
    const qint64 size = row.number();
    const bool isKept = row.number() == 1;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 read = 0;
    Query pieces(connection, "original/list_pieces");
    pieces.bind(":original", original.value);
    while (pieces.next()) {
        const auto piece = takePiece(pieces);
        if (!piece || !isKept)
            return false;
        hash.addData(*piece);
        read += piece->size();
        if (!use(*piece))
            return true;
    }
    return !isKept || (read == size && hash.result() == sha256);
}

QList<OriginalId> wrongOriginals(Connection &connection)
{
    QList<OriginalId> wrong;
    if (!hasSources(connection))
        return wrong;
    Query rows(connection, "original/list");
    while (rows.next()) {
        const OriginalId id{rows.number()};
        if (!readOriginal(connection, id, [](const QByteArray &) { return true; }))
            wrong.append(id);
    }
    return wrong;
}

} // namespace jiaoshu::store
