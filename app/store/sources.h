// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/records.h"

#include <functional>

namespace jiaoshu::store {

// The files that articles were read from; workspaces of earlier versions hold none. Throws SQLite::Exception;
// used inside store/ only.

/** The version of the schema from which on originals are kept. */
inline constexpr qint64 SourceVersion = 5;

/** Puts the original in where it is not there yet, and says that @p article came from it. */
void addSource(Connection &connection, CommandId command, ArticleId article, const SourcePlan &plan);
/** In the order they came in: the first is what the article was taken in from. */
[[nodiscard]] QList<SourceRecord> sourcesOf(Connection &connection, ArticleId article);
/** Every article that came from a file with this hash. */
[[nodiscard]] QList<SourceRecord> sourcesWith(Connection &connection, const QByteArray &sha256);
[[nodiscard]] bool hasSource(Connection &connection, ArticleId article, const QByteArray &sha256);

/** Hands over the bytes in pieces, as long as @p use says to go on. @return false where they are not what was
 * put in. */
[[nodiscard]] bool readOriginal(Connection &connection, OriginalId original,
                                const std::function<bool(const QByteArray &piece)> &use);
/** Ids of originals whose bytes are not what was put in. */
[[nodiscard]] QList<OriginalId> wrongOriginals(Connection &connection);

} // namespace jiaoshu::store
