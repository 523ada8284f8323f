// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articlelayout.h"
#include "ui/reader/articleview.h"

#include <QElapsedTimer>
#include <QTextBlock>
#include <QTimerEvent>

#include <algorithm>

// How a text goes into ArticleView. The base takes 60 ms and more for each megabyte.

namespace jiaoshu::ui {

namespace {

/** UTF-16 units that go in at once: any article of the press. */
constexpr qsizetype AtOnce = 400'000;
/** Of a longer one, what is seen first … */
constexpr qsizetype Head = 60'000;
/** … and what follows at a time, */
constexpr qsizetype Piece = 30'000;
/** for so long before events are answered. */
constexpr qint64 StepMs = 8;

} // namespace

void ArticleView::beginFilling()
{
    m_filling.stop();
    const QString &shown = m_text.shown();
    const qsizetype wanted = shown.size() <= AtOnce ? shown.size() : Head;
    const qsizetype lineEnd = wanted < shown.size() ? shown.indexOf(u'\n', wanted) : shown.size();
    m_filled = lineEnd < 0 ? shown.size() : lineEnd;
    m_breaks = 0;
    setPlainText(m_filled == shown.size() ? shown : shown.first(m_filled));
    fill(m_filled); // marks its line ends
    if (!isFilled())
        m_filling.start(0, this);
}

/** To the end of a line at or behind @p to. */
void ArticleView::fill(qsizetype to)
{
    const QString &shown = m_text.shown();
    if (to > m_filled) {
        const qsizetype lineEnd = to < shown.size() ? shown.indexOf(u'\n', to) : shown.size();
        const qsizetype end = lineEnd < 0 ? shown.size() : lineEnd;
        QTextCursor cursor(document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(shown.sliced(m_filled, end - m_filled));
        m_filled = end;
    }
    const QList<int> &breaks = m_text.addedBreaks();
    for (; m_breaks < breaks.size() && breaks[m_breaks] < m_filled; ++m_breaks)
        document()->findBlock(breaks[m_breaks]).setUserState(ArticleLayout::RunsOn);
    if (isFilled())
        m_filling.stop();
}

void ArticleView::fillTo(int position)
{
    while (!isFilled() && position > m_filled)
        fill(std::min<qsizetype>(std::max<qsizetype>(position, m_filled + Piece), m_text.shown().size()));
}

void ArticleView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_filling.timerId()) {
        QPlainTextEdit::timerEvent(event);
        return;
    }
    QElapsedTimer timer;
    timer.start();
    while (!isFilled() && timer.elapsed() < StepMs)
        fill(std::min(m_filled + Piece, m_text.shown().size()));
    const qsizetype current = m_marks.find(m_current);
    const auto top = m_topWhenFilled; // of the same figure, which is none meanwhile
    if (m_revealWhenFilled && current >= 0 && m_marks.mark(current).span.end <= m_filled) {
        m_revealWhenFilled = false;
        const FigureId figure = std::exchange(m_current, {});
        setCurrentFigure(figure);
    }
    if (top)
        scrollToTop(*top);
}

} // namespace jiaoshu::ui
