// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace jiaoshu::store {

// Every row that two workspaces may share has a uid: what both would find alike gets it from its content,
// what a person did gets one of its own. So two journals can later be joined as a union of rows.

/** A new UUID version 7 (RFC 9562 §5.7): milliseconds since 1970 of @p at, then random bits. */
[[nodiscard]] QString newUid(const QDateTime &at);
/** Of the article with this text, the same in every workspace (UUID version 5). */
[[nodiscard]] QString articleUid(const QByteArray &sha256);
/** Of the figure the engine found first at these code points of an article, the same in every workspace. */
[[nodiscard]] QString figureUid(const QString &articleUid, qsizetype begin, qsizetype end);

} // namespace jiaoshu::store
