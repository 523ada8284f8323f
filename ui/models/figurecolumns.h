// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "ui/models/figuretablemodel.h"

#include <QString>

namespace jiaoshu::ui {

// What each column of the table of figures says, in the present language.

[[nodiscard]] QString columnTitle(FigureTableModel::Column column);
[[nodiscard]] QString columnText(const model::Figure &figure, FigureTableModel::Column column);
/** The same value or period in fewer characters, for a narrow cell: "20亿", "2023-01/10"; empty where there
 * is no shorter way to say it. */
[[nodiscard]] QString shortColumnText(const model::Figure &figure, FigureTableModel::Column column);
/** What the cell has no room for; empty where there is nothing to add. */
[[nodiscard]] QString columnToolTip(const model::Figure &figure, FigureTableModel::Column column);

/** The order that sorting by @p column means; equal ones are neither before the other. */
[[nodiscard]] bool columnLess(const model::Figure &a, const model::Figure &b,
                              FigureTableModel::Column column);
/** The order in which an article is read: by span, then by id. */
[[nodiscard]] bool readsBefore(const model::Figure &a, const model::Figure &b);

/** A figure in a few lines: what it says, of what, where and when, and how it stands. Plain text. */
[[nodiscard]] QString figureSummary(const model::Figure &figure);

} // namespace jiaoshu::ui
