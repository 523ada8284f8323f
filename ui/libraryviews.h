// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/library.h"
#include "ui/models/articlelistmodel.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace jiaoshu::ui {

/** A choice of articles and figures under a name: what was searched, ticked and in what order it was listed.
 */
struct LibraryView
{
    QString name;
    QString search;
    ArticleSort sort = ArticleSort::AsTakenIn;
    session::LibraryFilter filter; ///< within and holding are not kept: a search is made anew
    bool operator==(const LibraryView &) const = default;
};

// Views are kept as JSON, as the settings hold it. What cannot be read of it is left out.

[[nodiscard]] QStringList viewNames(const QByteArray &json);
[[nodiscard]] std::optional<LibraryView> findView(const QByteArray &json, const QString &name);
/** @p json with @p view, in the place of one with the same name. */
[[nodiscard]] QByteArray withView(const QByteArray &json, const LibraryView &view);
[[nodiscard]] QByteArray withoutView(const QByteArray &json, const QString &name);

} // namespace jiaoshu::ui
