// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"
#include "engine/placefinder.h"

namespace jiaoshu::lexicon {
class Places;
}

namespace jiaoshu::engine {

/** Tells which headings open a section on an area. Looks at what it was made of. */
class PlaceHeadings
{
public:
    PlaceHeadings(const ArticleView &article, const lexicon::Places &places, const PlaceMentions &mentions)
        : m_article(article), m_places(places), m_mentions(mentions), m_text(article.text())
    {}

    /** The mention of the area that what stands below @p heading is about; nullptr for none. */
    [[nodiscard]] const PlaceMention *areaOf(const SentenceView &heading) const;
    /** One of several lines with figures and nothing below: no heading, whatever it looks like. */
    [[nodiscard]] bool isItem(const SentenceView &heading) const;
    /** Another heading stands right below: it is a chapter's. */
    [[nodiscard]] bool isOverHeading(const SentenceView &heading) const;

private:
    [[nodiscard]] bool isLineWithFigure(int block) const;
    [[nodiscard]] bool isOverSource(const SentenceView &heading) const;
    [[nodiscard]] bool isAboutIt(const SentenceView &heading, const PlaceMention &named) const;

    const ArticleView &m_article;
    const lexicon::Places &m_places;
    const PlaceMentions &m_mentions;
    QStringView m_text;
};

} // namespace jiaoshu::engine
