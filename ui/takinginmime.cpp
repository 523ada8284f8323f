// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takinginmime.h"

#include "ui/workspacekeeper.h"

#include <QDateTime>
#include <QMimeData>
#include <QTextDocumentFragment>
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

QString textOf(const QMimeData *data)
{
    const QString plain = data->text();
    if (!plain.trimmed().isEmpty() || !data->hasHtml())
        return plain;
    return QTextDocumentFragment::fromHtml(data->html()).toPlainText();
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
    const QString text = textOf(data);
    if (text.trimmed().isEmpty())
        return false;
    // An article needs a name of its own where it has no title.
    const QString when = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    keeper.takeInText(text, QStringLiteral("pasted-%1.txt").arg(when));
    return true;
}

} // namespace jiaoshu::ui
