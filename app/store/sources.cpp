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

void addPiece(Connection &connection, OriginalId original, const PackedOriginal::Piece &piece)
{
    Query(connection, "original/add_piece")
        .bind(":original", original.value)
        .bind(":size", piece.size)
        .bind(":packing", piece.isPacked ? Packed : AsItIs)
        .bind(":bytes", piece.bytes)
        .run();
}

OriginalId addWithoutPieces(Connection &connection, const SourcePlan &plan, bool isKept)
{
    Query(connection, "original/add")
        .bind(":sha256", plan.sha256)
        .bind(":size", plan.size)
        .bind(":is_kept", qint64(isKept))
        .run();
    return {connection.lastInsertId()};
}

/** @return false where these are not the bytes that were hashed. */
bool addPiecesOf(Connection &connection, OriginalId original, const SourcePlan &plan)
{
    QFile file(plan.file);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 left = plan.size;;) {
        const QByteArray piece = file.read(MostPieceBytes);
        left -= piece.size();
        if (piece.isEmpty() || left < 0)
            return left == 0 && file.error() == QFileDevice::NoError && hash.result() == plan.sha256;
        hash.addData(piece);
        addPiece(connection, original, packedPiece(piece));
    }
}

/** It may change at any time, also while it is read: what is stored is what was hashed, or the hash alone. */
OriginalId addFile(Connection &connection, const SourcePlan &plan)
{
    connection.run("SAVEPOINT original");
    const OriginalId original = addWithoutPieces(connection, plan, true);
    const bool isWhole = addPiecesOf(connection, original, plan);
    if (!isWhole)
        connection.run("ROLLBACK TO original");
    connection.run("RELEASE original");
    return isWhole ? original : addWithoutPieces(connection, plan, false);
}

OriginalId addOriginal(Connection &connection, const SourcePlan &plan)
{
    if (!(plan.packed ? plan.packed->isKept : plan.size <= MostOriginalBytes))
        return addWithoutPieces(connection, plan, false);
    if (!plan.packed && plan.bytes.isEmpty())
        return addFile(connection, plan);
    const OriginalId original = addWithoutPieces(connection, plan, true);
    if (plan.packed) {
        for (const PackedOriginal::Piece &piece : plan.packed->pieces)
            addPiece(connection, original, piece);
        return original;
    }
    for (qsizetype at = 0; at < plan.bytes.size(); at += MostPieceBytes)
        addPiece(connection, original, packedPiece(plan.bytes.mid(at, MostPieceBytes)));
    return original;
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
