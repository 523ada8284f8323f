// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"
#include "engine/placefinder.h"

#include <QList>

#include <functional>
#include <utility>

namespace jiaoshu::engine {

/** Areas by their numbers in lexicon::Places. */
using Areas = QList<int>;

/** Areas that are named together, and the figures that are told of them in turn. Looks at the article it was
 * made of. */
class SharedPlaces
{
public:
    explicit SharedPlaces(const ArticleView &article) : m_article(article), m_text(article.text()) {}

    /** A quantity and the areas it is given: indices ascending. */
    using Shared = QList<std::pair<int, Areas>>;
    using Mentions = QList<PlaceMention>::const_iterator;

    /** 始兴县和翁源县分别增长9%和8%: each its own; sentences are asked for in their order.
     * @param first the first mention that does not begin before @p sentence, @p last behind all.
     * @param resolve what a mention stands for where it is. */
    [[nodiscard]] Shared shareOut(const SentenceView &sentence, Mentions first, Mentions last,
                                  const std::function<Areas(const PlaceMention &)> &resolve);
    /** Those of 前者 and 后者. */
    [[nodiscard]] const QList<Areas> &pair() const { return m_pair; }

private:
    void share(const SentenceView &sentence, const QList<Areas> &members, qsizetype behind,
               Shared &shared) const;

    const ArticleView &m_article;
    QStringView m_text;
    QList<Areas> m_pair;
    QList<Areas> m_members; ///< areas named together last
};

} // namespace jiaoshu::engine
