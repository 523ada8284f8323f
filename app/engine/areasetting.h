// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"
#include "lexicon/cuetable.h"

#include <QStringView>

namespace jiaoshu::engine {

// What stands around an area's name and makes it none that figures are of. Where a function takes words, it
// is Cues::place.

/** 新华社北京3月5日电, 记者…台北报道: the area whose name ends at @p end is where it was written. */
[[nodiscard]] bool isDispatch(QStringView text, qsizetype end);

/** 居全省第一, “全国文明村镇”: the area that @p cue points to is only compared with. */
[[nodiscard]] bool isFieldOfContest(const ArticleView &article, const lexicon::CueTable &cues,
                                    const lexicon::Cue &cue, const SentenceView &sentence);

/** 东距青州|40公里、潍坊|90公里, 到曹县|30分钟: how far the area is whose name ends at @p end. */
[[nodiscard]] bool isDistance(const ArticleView &article, qsizetype end);

} // namespace jiaoshu::engine
