// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packing.h"

#include <QCryptographicHash>
#include <QFileDevice>

#include <zlib.h>

namespace jiaoshu::store {

namespace {

constexpr int Level = 3; ///< pages take a quarter of their size; more would cost twice the time for a tenth

const Bytef *in(const QByteArray &bytes)
{
    return reinterpret_cast<const Bytef *>(bytes.constData());
}

} // namespace

std::optional<QByteArray> packed(const QByteArray &bytes)
{
    const auto size = static_cast<uLong>(bytes.size());
    uLongf length = compressBound(size);
    QByteArray stream(static_cast<qsizetype>(length), Qt::Uninitialized);
    const int rc = compress2(reinterpret_cast<Bytef *>(stream.data()), &length, in(bytes), size, Level);
    if (rc != Z_OK || length >= size)
        return {};
    stream.truncate(static_cast<qsizetype>(length));
    return stream;
}

std::optional<QByteArray> unpacked(const QByteArray &stream, qsizetype size)
{
    if (size <= 0 || size > MostPieceBytes)
        return {};
    QByteArray bytes(size, Qt::Uninitialized);
    auto length = static_cast<uLongf>(size);
    auto used = static_cast<uLong>(stream.size());
    const int rc = uncompress2(reinterpret_cast<Bytef *>(bytes.data()), &length, in(stream), &used);
    if (rc != Z_OK || length != static_cast<uLongf>(size) || used != static_cast<uLong>(stream.size()))
        return {};
    return bytes;
}

PackedOriginal::Piece packedPiece(const QByteArray &piece)
{
    const auto stream = packed(piece);
    return {piece.size(), stream.has_value(), stream.value_or(piece)};
}

std::optional<PackedOriginal> packOriginal(QIODevice &device, const std::function<bool()> &isCancelled)
{
    PackedOriginal made;
    made.isKept = device.size() <= MostOriginalBytes;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!isCancelled || !isCancelled()) {
        const QByteArray piece = device.read(MostPieceBytes);
        if (piece.isEmpty()) {
            const auto *file = qobject_cast<QFileDevice *>(&device);
            if (file != nullptr && file->error() != QFileDevice::NoError)
                return {};
            made.sha256 = hash.result();
            return made;
        }
        hash.addData(piece);
        made.size += piece.size();
        if (made.size > MostOriginalBytes) { // it grows
            made.isKept = false;
            made.pieces.clear();
        }
        if (made.isKept)
            made.pieces.append(packedPiece(piece));
    }
    return {};
}

} // namespace jiaoshu::store
