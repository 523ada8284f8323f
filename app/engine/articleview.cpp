// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/articleview.h"

#include <algorithm>

namespace jiaoshu::engine {

ArticleView::ArticleView(const Document &document, const QList<Quantity> &quantities)
    : m_folded(document.folded), m_text(m_folded.text()), m_starts(document.starts),
      m_structure(document.structure), m_quantities(quantities)
{
    place(document.sentences);
}

void ArticleView::place(const QList<Utf16Span> &sentences)
{
    int block = 0;
    int quantity = 0;
    m_sentences.reserve(sentences.size());
    for (const Utf16Span &span : sentences) {
        while (block + 1 < m_structure.blocks.size() && m_structure.blocks[block].span.end <= span.begin)
            ++block;
        if (block >= m_structure.blocks.size())
            break;
        SentenceView sentence{.begin = span.begin.value, .end = span.end.value, .block = block};
        sentence.opensBlock = m_sentences.isEmpty() || m_sentences.last().block != block;
        if (!sentence.opensBlock) {
            const QChar last = m_text[m_sentences.last().end - 1];
            sentence.goesOn = last == u';' || last == u'；';
        }
        while (quantity < m_quantities.size() && m_quantities[quantity].span.begin < span.begin)
            ++quantity;
        sentence.firstQuantity = quantity;
        while (quantity < m_quantities.size() && m_quantities[quantity].span.begin < span.end)
            ++quantity;
        sentence.endQuantity = quantity;
        m_sentences.append(sentence);
    }
}

bool ArticleView::isBetweenDigits(qsizetype at) const
{
    const auto isDigit = [](QChar c) { return !isHan(c) && c.isDigit(); };
    return at > 0 && at + 1 < m_text.size() && isOneOf(m_text[at], u",，:：") && isDigit(m_text[at - 1]) &&
           isDigit(m_text[at + 1]);
}

qsizetype ArticleView::clauseBegin(const SentenceView &sentence, qsizetype at) const
{
    if (at <= sentence.begin)
        return at;
    const auto next = [&](qsizetype to) {
        return lexicon::behindLastStart(m_starts, lexicon::WordStart::ClauseMark, sentence.begin, to);
    };
    at = next(at);
    while (at > sentence.begin && isBetweenDigits(at - 1))
        at = next(at - 1);
    return at;
}

const Quantity *ArticleView::figureAt(qsizetype at) const
{
    const auto figure =
        std::lower_bound(m_quantities.cbegin(), m_quantities.cend(), at,
                         [](const Quantity &q, qsizetype from) { return q.span.begin.value < from; });
    return figure != m_quantities.cend() && figure->span.begin.value == at ? &*figure : nullptr;
}

qsizetype ArticleView::clauseEnd(const SentenceView &sentence, qsizetype at) const
{
    while ((at = nextStart(lexicon::WordStart::ClauseMark, at, sentence.end)) < sentence.end &&
           isBetweenDigits(at))
        ++at;
    return at;
}

} // namespace jiaoshu::engine
