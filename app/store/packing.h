// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sourcerecords.h"

#include <QByteArray>

#include <functional>
#include <optional>

class QIODevice;

namespace jiaoshu::store {

/** Largest piece of an original that is packed at once, in bytes. */
inline constexpr qsizetype MostPieceBytes = qsizetype(1024) * 1024;

/** @p bytes as a zlib stream (RFC 1950); nothing where that would not make them smaller. */
[[nodiscard]] std::optional<QByteArray> packed(const QByteArray &bytes);
/** The inverse; never makes more than @p size bytes. @return nothing where it does not give exactly so many.
 */
[[nodiscard]] std::optional<QByteArray> unpacked(const QByteArray &stream, qsizetype size);

/** A piece as it is stored: packed where that makes it smaller. */
[[nodiscard]] PackedOriginal::Piece packedPiece(const QByteArray &piece);
/** All of @p device, in one reading of it; of one larger than MostOriginalBytes the hash alone. Pure but for
 * the reading: may run in any thread. @return nothing where it cannot be read or @p isCancelled. */
[[nodiscard]] std::optional<PackedOriginal> packOriginal(QIODevice &device,
                                                         const std::function<bool()> &isCancelled = {});

} // namespace jiaoshu::store
