// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/document.h"

#include <QStringView>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

/** Tells an article's title, headings and paragraphs from the furniture of the page it was taken from, by
 * layout and language: where the sentences are, how short lines are built, what stands behind the last
 * paragraph. Thread safe. */
class StructureReader
{
public:
    explicit StructureReader(const lexicon::Lexicon &lexicon) : m_lexicon(lexicon) {}

    /** @param foldedText as FoldedText makes it. Lines of white space alone are in no block.
     *  @param starts of the text. */
    [[nodiscard]] Structure read(QStringView foldedText, const lexicon::StartMarks &starts) const;
    [[nodiscard]] Structure read(QStringView foldedText) const;

private:
    const lexicon::Lexicon &m_lexicon;
};

} // namespace jiaoshu::engine
