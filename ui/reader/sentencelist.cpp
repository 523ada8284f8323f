// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/sentencelist.h"

#include "text/sentences.h"

#include <algorithm>

namespace jiaoshu::ui {

SentenceList::SentenceList(const QString &text)
    : m_text(text), m_index(text), m_sentences(text::findSentences(text))
{}

qsizetype SentenceList::indexOf(CodePointOffset place) const
{
    const Utf16Offset at = m_index.toUtf16(place);
    const auto next = std::ranges::upper_bound(m_sentences, at.value, {},
                                               [](const Utf16Span &span) { return span.begin.value; });
    return std::max<qsizetype>(next - m_sentences.begin() - 1, 0);
}

QString SentenceList::textOf(qsizetype sentence) const
{
    if (sentence < 0 || sentence >= m_sentences.size())
        return {};
    const Utf16Span span = m_sentences[sentence];
    return m_text.mid(span.begin.value, span.end.value - span.begin.value).simplified();
}

} // namespace jiaoshu::ui
