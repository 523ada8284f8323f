// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/periodfinder.h"

namespace jiaoshu::engine {

/** Whether the words around @p mention say that the figures are of another time: 比2015年, 是上年的2.3倍. */
[[nodiscard]] bool isAsideTime(QStringView text, const TimeMention &mention, const lexicon::CueTable &cues);

/** Whether 起 stands at @p at and says that something begins: 2月起, and no 11月|起降 of planes. */
[[nodiscard]] bool beginsThere(QStringView text, qsizetype at);

/** 较去年的542万元: the figure right behind is the one that is compared with. */
[[nodiscard]] bool isComparedFigure(QStringView text, const TimeMention &mention,
                                    const lexicon::CueTable &cues);

} // namespace jiaoshu::engine
