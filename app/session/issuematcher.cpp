// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/issuematcher.h"

#include "text/sentences.h"

#include <algorithm>

namespace jiaoshu::session {

IssueMatcher::Issue::Issue(const QString &raw) : text(raw), index(text), sentences(text::findSentences(text))
{
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        const QStringView words = QStringView(text).mid(sentences[i].begin.value, sentences[i].length());
        const auto there = byText.find(words);
        if (there == byText.end())
            byText.insert(words, i);
        else
            *there = Repeated;
    }
}

IssueMatcher::IssueMatcher(const QString &from, const QString &to) : m_from(from), m_to(to)
{}

QList<CodePointSpan> IssueMatcher::places(const QString &words) const
{
    QList<CodePointSpan> found;
    for (qsizetype at = m_to.text.indexOf(words); at >= 0 && found.size() < Anchor::MostPlaces;
         at = m_to.text.indexOf(words, at + 1))
        found.append(m_to.index.toCodePoint(utf16Span(at, at + words.size())));
    return found;
}

Anchor IssueMatcher::find(CodePointSpan span) const
{
    const Utf16Span at = m_from.index.toUtf16(span);
    const auto after =
        std::partition_point(m_from.sentences.begin(), m_from.sentences.end(),
                             [&](const Utf16Span &sentence) { return sentence.begin <= at.begin; });
    Anchor anchor;
    if (after != m_from.sentences.begin() && (after - 1)->contains(at)) {
        const Utf16Span sentence = *(after - 1);
        const QStringView words = QStringView(m_from.text).mid(sentence.begin.value, sentence.length());
        const qsizetype there = m_to.byText.value(words, Repeated);
        if (there != Repeated && m_from.byText.value(words, Repeated) != Repeated) {
            const qsizetype shift = m_to.sentences[there].begin.value - sentence.begin.value;
            anchor.anchoring = Anchoring::Exact;
            anchor.span = m_to.index.toCodePoint(utf16Span(at.begin.value + shift, at.end.value + shift));
            return anchor;
        }
    }
    anchor.candidates = places(m_from.text.mid(at.begin.value, at.length()));
    anchor.anchoring = anchor.candidates.isEmpty() ? Anchoring::Lost : Anchoring::Moved;
    return anchor;
}

} // namespace jiaoshu::session
