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

    /** Lines of white space alone are in no block. @param starts of the text. */
    [[nodiscard]] Structure read(const text::FoldedText &folded, const lexicon::StartMarks &starts) const;
    /** The same for a text that was folded elsewhere, with no spaces left out. */
    [[nodiscard]] Structure read(QStringView foldedText) const;

private:
    [[nodiscard]] Structure structureOf(QStringView foldedText, const text::FoldedText *folded,
                                        const lexicon::StartMarks &starts) const;

    const lexicon::Lexicon &m_lexicon;
};

} // namespace jiaoshu::engine
