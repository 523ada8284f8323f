// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/characters.h"
#include "engine/document.h"
#include "engine/quantity.h"

#include <QList>
#include <QStringView>

namespace jiaoshu::engine {

/** A sentence with what it holds; indices into the lists of the ArticleView. */
struct SentenceView
{
    qsizetype begin = 0;
    qsizetype end = 0;
    int block = 0;
    bool opensBlock = false;
    bool goesOn = false; ///< the sentence before it ended with a semicolon only
    int firstQuantity = 0;
    int endQuantity = 0;
};

/** A document and its quantities laid side by side, sentence by sentence, for the readers of context. All
 * offsets are UTF-16 in the folded text. Looks at what it was made of, which must outlive it. */
class ArticleView
{
public:
    ArticleView(const Document &document, const QList<Quantity> &quantities);

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] const Structure &structure() const { return m_structure; }
    [[nodiscard]] const QList<Quantity> &quantities() const { return m_quantities; }
    [[nodiscard]] const QList<SentenceView> &sentences() const { return m_sentences; }
    [[nodiscard]] const Block &block(const SentenceView &sentence) const
    {
        return m_structure.blocks[sentence.block];
    }
    [[nodiscard]] BlockRole role(const SentenceView &sentence) const { return block(sentence).role; }
    /** The figure that begins at @p at; nullptr for none. */
    [[nodiscard]] const Quantity *figureAt(qsizetype at) const;
    /** The block below that of @p sentence is a @p role. */
    [[nodiscard]] bool isOver(const SentenceView &sentence, BlockRole role) const
    {
        const QList<Block> &blocks = m_structure.blocks;
        return sentence.block + 1 < blocks.size() && blocks[sentence.block + 1].role == role;
    }
    [[nodiscard]] QStringView textOf(const SentenceView &sentence) const
    {
        return m_text.mid(sentence.begin, sentence.end - sentence.begin);
    }
    /** The first offset from @p from on and before @p to where a word of the kind may begin; @p to where none
     * does. */
    [[nodiscard]] qsizetype nextStart(lexicon::WordStart start, qsizetype from, qsizetype to) const
    {
        return lexicon::nextStart(m_starts, start, from, to);
    }
    /** Calls @p visit (offset) for each offset between where a word of the kind may begin. */
    template <typename Visit>
    void forEachStart(lexicon::WordStart start, qsizetype from, qsizetype to, Visit visit) const
    {
        lexicon::forEachStart(m_starts, start, from, to, visit);
    }
    /** The begin of the clause that @p at stands in, not before the sentence. */
    [[nodiscard]] qsizetype clauseBegin(const SentenceView &sentence, qsizetype at) const;
    /** The end of the clause that @p at stands in, not behind the sentence. */
    [[nodiscard]] qsizetype clauseEnd(const SentenceView &sentence, qsizetype at) const;

    /** True where a space was left out before @p at: in a title it parts as a comma does. */
    [[nodiscard]] bool hasGapBefore(qsizetype at) const { return m_folded.hasGapBefore(Utf16Offset{at}); }

    /** A mark that ends a clause: a comma, colon, semicolon or full stop, not one between two digits. */
    [[nodiscard]] bool isClauseMark(qsizetype at) const
    {
        return m_starts.has(lexicon::WordStart::ClauseMark, at) && !isBetweenDigits(at);
    }

private:
    void place(const QList<Utf16Span> &sentences);
    /** 1,000 and 12:30 */
    [[nodiscard]] bool isBetweenDigits(qsizetype at) const;

    const text::FoldedText &m_folded;
    QStringView m_text;
    const lexicon::StartMarks &m_starts;
    const Structure &m_structure;
    const QList<Quantity> &m_quantities;
    QList<SentenceView> m_sentences;
};

} // namespace jiaoshu::engine
