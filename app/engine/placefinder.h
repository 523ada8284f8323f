// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"

#include <QHash>
#include <QList>
#include <QString>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

/** How a text speaks of an area at one point. */
enum class MentionKind {
    Name,     ///< by name
    Province, ///< by a word that points back: 全省, 我省
    City,
    County,
    District,
    Former, ///< 前者, of areas named together
    Latter,
    Town, ///< 该镇: stays with the county
    Country,
    World, ///< 全球: no area
};

struct PlaceMention
{
    qsizetype begin = 0;
    qsizetype end = 0;
    MentionKind kind = MentionKind::Name;
    bool isOurs = false;    ///< 我市, 本县: the article's own, not the last named
    QList<int> ids;         ///< of a Name: the finest areas, several when joined with 、
    bool isPartner = false; ///< the other side (与南通市): for its clause only
    bool isInland = false;  ///< 内地, said from outside: for its sentence only
    int steps = 0;          ///< wider areas named right before it
    bool isFull = false;    ///< of a Name: by the full one
    bool isVisited = false; ///< somebody went there: what he speaks of is mostly elsewhere
    bool isBrand = false;   ///< 大理“云上书局”: of a name that is quoted behind it
    bool isByTown = false;  ///< by the name of a township alone
    bool isWay = false;     ///< behind 到: counts where it lies inside what the article is about
};

/** The mentions of an article. */
struct PlaceMentions
{
    QList<PlaceMention> all; ///< ascending; names that are parts of other names, neighbours and ways passed
                             ///< through are left out
    QHash<int, QString> formerNames; ///< what areas are called that have another name now
    int main = -1;                   ///< the area the article is about; -1 where it names none
};

/** Finds the areas a text names and the words that point back to them. Ambiguous names are settled by the
 * other names of the article, a short name that is a common word as well counts only where the full one
 * stands too. Thread safe. */
class PlaceFinder
{
public:
    explicit PlaceFinder(const lexicon::Lexicon &lexicon) : m_lexicon(lexicon) {}
    [[nodiscard]] PlaceMentions find(const ArticleView &article) const;

private:
    const lexicon::Lexicon &m_lexicon;
};

} // namespace jiaoshu::engine
