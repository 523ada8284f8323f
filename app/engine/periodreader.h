// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"
#include "engine/placereader.h"
#include "engine/why.h"

#include <QList>
#include <QString>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

struct PeriodReading
{
    QString period; ///< ISO 8601, see model::isPeriod(); empty where the article does not say
    Why why;

    bool operator==(const PeriodReading &) const = default;
};

/** Finds the time that each quantity describes, from the words of its sentence and the article's own dates;
 * never from the clock. Source: guideline, "Reading in context". Thread safe. */
class PeriodReader
{
public:
    explicit PeriodReader(const lexicon::Lexicon &lexicon) : m_lexicon(lexicon) {}

    /** @param places and @p statuses one a quantity: what stands so elsewhere, or is a rule, does not take
     * the report's year.
     *  @return one a quantity of @p article. */
    [[nodiscard]] QList<PeriodReading> read(const ArticleView &article, const QList<PlaceReading> &places,
                                            const QList<model::Status> &statuses) const;

private:
    const lexicon::Lexicon &m_lexicon;
};

} // namespace jiaoshu::engine
