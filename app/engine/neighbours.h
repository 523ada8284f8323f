// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"

namespace jiaoshu::lexicon {
class CueTable;
}

namespace jiaoshu::engine {

/** Whether the area named from @p begin to @p end of the folded text only borders on another: 与蓝旗接壤,
 * 东邻 凤庆、云县. @p cues those of places, @p blockBegin where its block begins. */
[[nodiscard]] bool isNeighbour(const ArticleView &article, const lexicon::CueTable &cues, qsizetype begin,
                               qsizetype end, qsizetype blockBegin);

/** Whether a short name is that of a river or a mountain, as its neighbours in a list are:
 * 黑河、八宝河、托勒河. */
[[nodiscard]] bool isAmongWaters(QStringView text, qsizetype begin, qsizetype end);

/** 山东的3家医院组团对口支援: whether those of the area that is named up to @p end help another. */
[[nodiscard]] bool isOfHelpers(const ArticleView &article, const lexicon::CueTable &cues, qsizetype end);

} // namespace jiaoshu::engine
