// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"

namespace jiaoshu::lexicon {
class CueTable;
}

namespace jiaoshu::engine {

/** Tells whether a paragraph goes on with what the one before it told, so that its place stands on. Looks at
 * what it was made of. */
class StoryThread
{
public:
    StoryThread(const ArticleView &article, const lexicon::CueTable &cues);

    /** @param paragraph the sentence that opens it; only what stands before @p to is looked at.
     * @param from where the story begins, before the paragraph.
     * @param isLocal the story is told of a part of what the article is about: words of village life go on
     * with it. */
    [[nodiscard]] bool goesOn(const SentenceView &paragraph, qsizetype to, qsizetype from,
                              bool isLocal) const;

private:
    [[nodiscard]] bool isListed(const SentenceView &paragraph) const;
    [[nodiscard]] bool namesAgain(qsizetype begin, qsizetype to, qsizetype from) const;
    [[nodiscard]] bool isNameOfStory(qsizetype at, qsizetype begin, qsizetype from) const;

    const ArticleView &m_article;
    const lexicon::CueTable &m_cues;
    QStringView m_text;
};

} // namespace jiaoshu::engine
