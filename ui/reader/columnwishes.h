// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figuretablemodel.h"
#include "ui/reader/columnfit.h"

#include <QList>

class QTableView;

namespace jiaoshu::ui {

/** What each column of the table of figures asks for, in the fonts of @p table: by what some of the figures
 * say there. */
[[nodiscard]] QList<ColumnWish> columnWishes(const FigureTableModel &figures, const QTableView &table);

/** It is there where there is room, unless somebody puts it away. */
[[nodiscard]] bool isColumnUsual(FigureTableModel::Column column);

} // namespace jiaoshu::ui
