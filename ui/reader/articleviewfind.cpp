// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articleview.h"

#include <algorithm>

// How ArticleView finds words.

namespace jiaoshu::ui {

void ArticleView::setFindText(const QString &text)
{
    m_findText = text;
    m_matches.clear();
    // The raw text is searched: in the shown one an added line end might stand in the middle.
    const QString &raw = m_text.raw();
    for (qsizetype at = 0; !text.isEmpty() && (at = raw.indexOf(text, at, Qt::CaseInsensitive)) >= 0;
         at += text.size())
        m_matches.append(m_text.toShown(utf16Span(at, at + text.size())));
    viewport()->update();
    Q_EMIT findChanged(m_matches.indexOf(selection()) + 1, m_matches.size());
}

void ArticleView::setFindPlaces(const QList<CodePointSpan> &places)
{
    m_findText.clear();
    m_matches.clear();
    for (const CodePointSpan place : places)
        m_matches.append(m_text.toShown(place));
    viewport()->update();
    Q_EMIT findChanged(m_matches.indexOf(selection()) + 1, m_matches.size());
}

void ArticleView::showFirstPlace()
{
    if (!m_matches.isEmpty())
        reveal(m_matches.first());
}

void ArticleView::findNext()
{
    if (m_matches.isEmpty())
        return;
    const ShownSpan from = selection();
    const auto next = std::find_if(m_matches.cbegin(), m_matches.cend(), [&](const ShownSpan &match) {
        return from.isEmpty() ? match.begin >= from.begin : match.begin > from.begin;
    });
    goToMatch(next == m_matches.cend() ? 0 : next - m_matches.cbegin());
}

void ArticleView::findFromHere()
{
    const int from = selection().begin; // where the words so far were found, they may go on
    const auto next = std::find_if(m_matches.cbegin(), m_matches.cend(),
                                   [from](const ShownSpan &match) { return match.begin >= from; });
    if (!m_matches.isEmpty())
        goToMatch(next == m_matches.cend() ? 0 : next - m_matches.cbegin());
}

void ArticleView::findPrevious()
{
    if (m_matches.isEmpty())
        return;
    const int from = selection().begin;
    const auto previous = std::find_if(m_matches.crbegin(), m_matches.crend(),
                                       [from](const ShownSpan &match) { return match.begin < from; });
    goToMatch(previous == m_matches.crend() ? m_matches.size() - 1 : m_matches.crend() - previous - 1);
}

void ArticleView::goToMatch(qsizetype at)
{
    const ShownSpan match = m_matches[at];
    reveal(match);
    selectShown(match);
    Q_EMIT findChanged(at + 1, m_matches.size());
}

} // namespace jiaoshu::ui
