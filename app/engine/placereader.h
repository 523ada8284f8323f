// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"
#include "engine/why.h"

#include <QList>
#include <QString>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

struct PlaceReading
{
    QString name;         ///< full name; several joined with 、; empty where the article names none
    bool isMain = true;   ///< the article's or section's own place
    bool isInside = true; ///< that one, or an area inside it
    Why why;

    bool operator==(const PlaceReading &) const = default;
};

/** Finds the area that each quantity describes: a place stands until another replaces it. Source: guideline,
 * "Reading in context". Thread safe. */
class PlaceReader
{
public:
    explicit PlaceReader(const lexicon::Lexicon &lexicon) : m_lexicon(lexicon) {}
    /** @return one a quantity of @p article. */
    [[nodiscard]] QList<PlaceReading> read(const ArticleView &article) const;

private:
    const lexicon::Lexicon &m_lexicon;
};

} // namespace jiaoshu::engine
