// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogsize.h"

#include <QScreen>
#include <QTreeView>
#include <QWidget>

#include <algorithm>

namespace jiaoshu::ui {

QSize dialogSize(const QWidget &dialog, const QSize &usual)
{
    constexpr int UsualHeight = 18; // of type
    const int height = std::max(UsualHeight, dialog.fontMetrics().height());
    return (usual * height / UsualHeight).boundedTo(dialog.screen()->availableSize() * 9 / 10);
}

void fitColumns(QTreeView &list, int count, int widest)
{
    const int em = list.fontMetrics().height();
    for (int column = 0; column < count; ++column) {
        list.resizeColumnToContents(column);
        list.setColumnWidth(column, std::min(list.columnWidth(column) + em, widest * em));
    }
}

} // namespace jiaoshu::ui
