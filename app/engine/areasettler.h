// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/placenames.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace jiaoshu::engine {

struct TownName;

/** Tells which area each name of an article means, from all the names it has. Looks at what it was made of.
 */
class AreaSettler
{
public:
    /** @param said as findAreaNames() has them. */
    AreaSettler(const lexicon::Lexicon &lexicon, const ArticleView &article, QList<AreaName> said);

    /** The names, townships among them that lead to their counties, ascending. */
    [[nodiscard]] const QList<AreaName> &names() const { return m_names; }
    /** The area meant, @p before being the one named right before it or -1; -1 where none is meant. */
    [[nodiscard]] int settle(const AreaName &name, int before) const;
    /** The county by this short name in the prefecture of @p id, named beside it; -1 for none. */
    [[nodiscard]] int settleBeside(const AreaName &name, int id) const;
    /** Whether the article names @p id by its full name. */
    [[nodiscard]] bool isNamed(int id) const { return m_named.contains(id); }
    /** Whether the article names @p id, or an area inside it, at all. */
    [[nodiscard]] bool speaksOf(int id) const { return m_weight.contains(id); }

private:
    void notice();
    void noticeHeads();
    void weigh();
    void support();
    void addTowns();
    [[nodiscard]] bool mayBeOf(const lexicon::Place &place) const;
    [[nodiscard]] bool isHead(const AreaName &name, const Block &block) const;
    [[nodiscard]] bool isSupported(const AreaName &name, int county) const;
    [[nodiscard]] int countyOf(const TownName &town) const;
    [[nodiscard]] bool isElsewhere(int county) const;
    [[nodiscard]] bool speaksOfHongKong() const;
    [[nodiscard]] int districtOf(const AreaName &name) const;

    const lexicon::Lexicon &m_lexicon;
    const lexicon::Places &m_places;
    const ArticleView &m_article;
    QStringView m_text;
    QList<AreaName> m_names;
    QSet<int> m_mentioned;     ///< counties whose short name stands somewhere
    QSet<int> m_named;         ///< areas whose full name does
    QSet<int> m_headed;        ///< areas that a title or the words before a report name by short names
    QHash<int, int> m_support; ///< of a county: how much speaks for its short name
    bool m_isHongKong = false;
    QHash<int, int> m_weight; ///< of an area: how often it or one inside it is spoken of
};

} // namespace jiaoshu::engine
