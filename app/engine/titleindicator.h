// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"
#include "engine/indicatorreader.h"

namespace jiaoshu::lexicon {
class CueTable;
}

namespace jiaoshu::engine {

/** 急赚三亿元 over 溢利3亿元: a figure of the title that names no amount is named as the same one below it.
 * Source: guideline, "Reading in context". @param readings one a quantity of @p article */
void nameTitles(QList<IndicatorReading> &readings, const ArticleView &article, const lexicon::CueTable &cues);

} // namespace jiaoshu::engine
