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

struct IndicatorReading
{
    QString phrase; ///< short noun phrase in simplified characters; empty where none was found
    Why why;

    bool operator==(const IndicatorReading &) const = default;
};

/** Names what each quantity counts or measures, in words of its sentence: the noun behind the classifier, the
 * phrase before the number, or what the figure before it was about. Source: guideline, "The fields" and
 * "Reading in context". Thread safe. */
class IndicatorReader
{
public:
    explicit IndicatorReader(const lexicon::Lexicon &lexicon) : m_lexicon(lexicon) {}
    /** @return one a quantity of @p article. */
    [[nodiscard]] QList<IndicatorReading> read(const ArticleView &article) const;

private:
    const lexicon::Lexicon &m_lexicon;
};

} // namespace jiaoshu::engine
