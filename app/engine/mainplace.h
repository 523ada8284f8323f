// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"
#include "engine/placefinder.h"
#include "engine/placenames.h"

#include <QHash>
#include <QList>

namespace jiaoshu::lexicon {
class CueTable;
class Lexicon;
class Places;
} // namespace jiaoshu::lexicon

namespace jiaoshu::engine {

/** Tells which area an article is about, from where it names which how often. Looks at what it was made of.
 */
class MainPlace
{
public:
    MainPlace(const lexicon::Lexicon &lexicon, const ArticleView &article);

    /** What is known, else the area that weighs most, titles and openings counting more; -1 where none weighs
     * enough. Mentions whose begin is below 0 count for nothing, names that other names begin with (@p borne)
     * for a little: a county's port or hospital is mostly in it. */
    [[nodiscard]] int best(const QList<PlaceMention> &mentions, const QList<AreaName> &borne) const;
    /** True where @p main, or an area inside it, is named where articles name what they are about. */
    [[nodiscard]] bool isNamedEarly(const QList<PlaceMention> &mentions, int main) const;
    /** True where @p main, with what lies in it, is named once, and not in the title. */
    [[nodiscard]] bool isNamedInPassing(const QList<PlaceMention> &mentions, int main) const;
    /** True where the article opens with the country: 国内零售量…, 2024年我国…. */
    [[nodiscard]] bool isAboutTheCountry(const QList<PlaceMention> &mentions) const;

private:
    /** @param papers counts the areas that the titles of papers name. */
    [[nodiscard]] int best(const QList<PlaceMention> &mentions, const QList<AreaName> &borne,
                           bool papers) const;
    [[nodiscard]] bool isOfPaper(const PlaceMention &mention) const;
    [[nodiscard]] bool isOfWriter(const PlaceMention &mention) const;
    /** What weighs how much, and in which order it is named first. */
    struct Weights
    {
        QHash<int, int> byArea;
        QList<int> order;

        void add(int id, int weight);
    };

    [[nodiscard]] BlockRole roleAt(qsizetype at, bool &isFirstBody) const;
    void addBorne(const QList<AreaName> &borne, Weights &weights) const;
    [[nodiscard]] bool isWhereItLies(const PlaceMention &part, const PlaceMention &whole) const;

    const lexicon::Places &m_places;
    const lexicon::CueTable &m_cues;
    const lexicon::CueTable &m_layout;
    const ArticleView &m_article;
    QStringView m_text;
    qsizetype m_firstBody = -1; ///< where the first paragraph begins
    int m_known = -1;           ///< what the article is about, where somebody said so
};

} // namespace jiaoshu::engine
