// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

/** Where an article is at home that names no area as a place: the county whose short name its organisations
 * bear (某某农村合作银行) or that it speaks of in passing. */
class HomePlace
{
public:
    HomePlace(const lexicon::Lexicon &lexicon, const ArticleView &article)
        : m_lexicon(lexicon), m_article(article)
    {}

    /** The county or prefecture named most, more than any other: twice, with its prefecture, or once in an
     * article that speaks of a 县.
     * @return its id, -1 for none. */
    [[nodiscard]] int find() const;

private:
    const lexicon::Lexicon &m_lexicon;
    const ArticleView &m_article;
};

} // namespace jiaoshu::engine
