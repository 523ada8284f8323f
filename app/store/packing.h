// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace jiaoshu::store {

/** Largest piece of an original that is packed at once, in bytes. */
inline constexpr qsizetype MostPieceBytes = qsizetype(1024) * 1024;

/** @p bytes as a zlib stream (RFC 1950); nothing where that would not make them smaller. */
[[nodiscard]] std::optional<QByteArray> packed(const QByteArray &bytes);
/** The inverse; never makes more than @p size bytes. @return nothing where it does not give exactly so many.
 */
[[nodiscard]] std::optional<QByteArray> unpacked(const QByteArray &stream, qsizetype size);

} // namespace jiaoshu::store
