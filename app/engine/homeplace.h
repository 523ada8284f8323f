// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/placenames.h"

namespace jiaoshu::engine {

/** A county or prefecture, and no district: those are hardly ever called by their short names, which other
 * things bear. */
[[nodiscard]] bool mayBeHome(const lexicon::Place &place);

/** The first prefecture of its province; all areas of Taiwan, whose agencies write from everywhere. */
[[nodiscard]] bool isCapital(const lexicon::Places &places, int id);

/** The only area of @p name that may be a home, -1 for none or several. */
[[nodiscard]] int homeOf(const lexicon::Places &places, const AreaName &name);

/** Whether @p other is on another side of the border than @p own, which is in Taiwan, Hong Kong or Macau;
 * -1 for none. */
[[nodiscard]] bool liesAbroad(const lexicon::Places &places, int own, int other);

/** Where an article is at home that names no area as a place: the county or prefecture whose name its
 * organisations bear (某某农村合作银行) or that it speaks of in passing. It is the one that stands more often
 * than any other: twice, beside its prefecture, or once in an article that speaks of a 县.
 * @return its id, -1 for none. */
[[nodiscard]] int homePlaceOf(const lexicon::Places &places, QStringView text, const AreaNames &names);

} // namespace jiaoshu::engine
