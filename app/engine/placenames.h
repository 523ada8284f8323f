// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"
#include "lexicon/places.h"

#include <QList>

#include <algorithm>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

/** How sure it is, from the words around it, that a name is meant as one. */
enum class NameTrust {
    Plain,
    Torn,     ///< it may be parts of two words: 示|范县
    Everyday, ///< it is a common word as well: 和平
};

/** The name of an area as it stands in a text, before the names beside it are known. */
struct AreaName
{
    qsizetype begin = 0;
    lexicon::PlaceName name;
    NameTrust trust = NameTrust::Plain;
    int town = -1; ///< of a township: its county, which it stands for

    [[nodiscard]] qsizetype end() const { return begin + name.length; }
    /** By its full name, or the one it had before a change. */
    [[nodiscard]] bool isFull() const { return town >= 0 || name.form != lexicon::PlaceForm::Short; }
};

/** The names of an article, each list ascending, none overlapping. */
struct AreaNames
{
    QList<AreaName> said; ///< those that may name an area
    QList<AreaName> borne; ///< those that another name begins with: 某某大学, 某某路, 某某农村合作银行

    /** Whether what stands at UTF-16 offset @p at may name an area. */
    [[nodiscard]] bool sayAt(qsizetype at) const
    {
        const auto begins = [](const AreaName &name, qsizetype wanted) { return name.begin < wanted; };
        const auto found = std::lower_bound(said.begin(), said.end(), at, begins);
        return found != said.end() && found->begin == at;
    }
};

/** Finds the names of areas, everywhere in an article. */
[[nodiscard]] AreaNames findAreaNames(const lexicon::Lexicon &lexicon, const ArticleView &article);

} // namespace jiaoshu::engine
