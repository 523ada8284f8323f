// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"

#include <QList>
#include <QVarLengthArray>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

/** A township by its full name, and the counties that have one of that name. */
struct TownName
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QVarLengthArray<int, 4> counties;
};

/** The townships named in @p span of a folded text, ascending, none overlapping: 土城镇, 鼓楼街道. Looks only
 * where a name of one would end. */
[[nodiscard]] QList<TownName> findTowns(const lexicon::Lexicon &lexicon, const ArticleView &article,
                                        const Utf16Span &span);

} // namespace jiaoshu::engine
