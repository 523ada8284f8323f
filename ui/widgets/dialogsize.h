// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QTreeView;
class QWidget;

namespace jiaoshu::ui {

/** @p usual, meant for type of the usual size, as the dialog's type asks for; never beyond its screen. */
[[nodiscard]] QSize dialogSize(const QWidget &dialog, const QSize &usual);

/** The first @p count columns as wide as what stands in them, with room between them, and no wider than
 * @p widest ems. */
void fitColumns(QTreeView &list, int count, int widest = 30);

} // namespace jiaoshu::ui
