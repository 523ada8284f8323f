// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiaoshu::lexicon {
class Places;
}

namespace jiaoshu::engine {

// What 全市, 我县 and 该区 mean in a text about the area @p id; -1 where there is none.

/** The prefecture; the county itself where it is a city under no prefecture's name and what the article is
 * about, @p main; the province where it is a city. */
[[nodiscard]] int cityAbove(const lexicon::Places &places, int id, int main);
/** The county; in Taiwan those stand right below the whole. */
[[nodiscard]] int countyAbove(const lexicon::Places &places, int id);
/** The district; the whole where it is a region such as 香港特别行政区. */
[[nodiscard]] int districtAbove(const lexicon::Places &places, int id);

} // namespace jiaoshu::engine
