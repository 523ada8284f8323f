// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace jiaoshu::ui {

/** What a column of a table asks for, in pixels. */
struct ColumnWish
{
    int least = 0;  ///< that its cells can be read in
    int wanted = 0; ///< that nearly all of them are whole in
    int share = 0;  ///< of what is left beyond that
    int rank = 0;   ///< where there is no room for all, the highest gives way first; 0 never does
};

/** Widths for columns side by side in @p room pixels; 0 for one that gives way. Where those that never do
 * have no room, those with a share are cut by up to two fifths; wider than @p room only beyond that. */
[[nodiscard]] QList<int> fittedWidths(const QList<ColumnWish> &wishes, int room);

} // namespace jiaoshu::ui
