// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"

namespace jiaoshu::engine {

/** Whether the area whose name ends at @p end, an UTF-16 offset of the folded text, is one of several that
 * the next figure counts: 锦屏、天柱、黎平3个县, and no 锦屏、天柱、黎平12个村. */
[[nodiscard]] bool isSummedUp(const ArticleView &article, const SentenceView &sentence, qsizetype end);

/** Whether 距 or 离 stands before @p end in its sentence, in a list of how far others are. */
[[nodiscard]] bool isToldFromAfar(QStringView text, qsizetype end);

/** Whether the name before @p end is that of an area in whose side something lies: 湘西州|东南部,
 * 内蒙古|中部. */
[[nodiscard]] bool isSideOf(QStringView text, qsizetype end);

} // namespace jiaoshu::engine
