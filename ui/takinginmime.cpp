// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takinginmime.h"

#include "ui/workspacekeeper.h"

#include <QDateTime>
#include <QMimeData>
#include <QUrl>

namespace jiaoshu::ui {

namespace {

QStringList filesOf(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

bool holdsArticles(const QMimeData *data)
{
    return data && (!filesOf(data).isEmpty() || data->hasText() || data->hasHtml());
}

bool takeInMime(WorkspaceKeeper &keeper, const QMimeData *data)
{
    if (!holdsArticles(data))
        return false;
    const QStringList files = filesOf(data);
    if (!files.isEmpty()) {
        keeper.takeIn(files);
        return true;
    }
    // An article needs a name of its own where it has no title.
    const QString name = QStringLiteral("pasted-%1.%2")
                             .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    const QString text = data->text();
    if (!text.trimmed().isEmpty()) {
        keeper.takeInText(text, name.arg(QStringLiteral("txt")));
        return true;
    }
    if (data->html().trimmed().isEmpty())
        return false;
    // The page's reader loads nothing that a page names; Qt's own would.
    const QString page = QStringLiteral("<!DOCTYPE html><meta charset=utf-8>") + data->html();
    keeper.takeInBytes(page.toUtf8(), name.arg(QStringLiteral("html")), QStringLiteral("utf-8"));
    return true;
}

} // namespace jiaoshu::ui
