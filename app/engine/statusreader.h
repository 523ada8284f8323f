// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"
#include "engine/why.h"
#include "model/terms.h"

#include <QList>
#include <QString>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

struct StatusReading
{
    model::Status status = model::Status::Actual;
    Why why;
    bool isStart = false; ///< how things stand before a change that is told: 由35部增至150部

    bool operator==(const StatusReading &) const = default;
};

/** Tells what happened from what is planned and from what is a rule or a price, by the cue words of the
 * clause and sentence. Source: guideline, "Reading in context". Thread safe. */
class StatusReader
{
public:
    explicit StatusReader(const lexicon::Lexicon &lexicon) : m_lexicon(lexicon) {}
    /** @return one a quantity of @p article. */
    [[nodiscard]] QList<StatusReading> read(const ArticleView &article) const;

private:
    const lexicon::Lexicon &m_lexicon;
};

} // namespace jiaoshu::engine
