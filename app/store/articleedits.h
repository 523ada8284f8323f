// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/articlefields.h"
#include "store/connection.h"
#include "store/records.h"

#include <QList>

namespace jiaoshu::store {

// What analysts and bylines say of articles; files of earlier versions hold nothing of it. Throws
// SQLite::Exception; used inside store/ only.

/** The version of the schema from which on articles can be edited. */
inline constexpr qint64 ArticleEditVersion = 4;

/** @p articles ascend by id: puts in what was said of each since it came in. */
void applyEdits(Connection &connection, QList<model::ArticleSummary> &articles);

/** Articles of which a row of sql/article_edit/ says so; none in files of earlier versions. @param uid bound
 * where it is given. */
[[nodiscard]] QList<ArticleId> articlesOf(Connection &connection, const char *query, const QString &uid = {});

void addEdits(Connection &connection, CommandId command, const QList<ArticleEdit> &edits);
[[nodiscard]] QList<ArticleEdit> editsOf(Connection &connection, CommandId command);

} // namespace jiaoshu::store
