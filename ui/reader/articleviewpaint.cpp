// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articlelayout.h"
#include "ui/reader/articleview.h"
#include "ui/reader/markpainter.h"

#include <QPainter>
#include <QPaintEvent>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

// What ArticleView paints, and where.

namespace jiaoshu::ui {

namespace {

/** A mark reaches less high than the font's ascent, which leaves room for accents that Chinese does not have.
 */
constexpr qreal MarkAscent = 0.98;
constexpr qreal MarkDescent = 0.38;

ShownSpan spanOf(const QTextBlock &block)
{
    return {block.position(), block.position() + block.length() - 1};
}

ShownSpan common(ShownSpan a, ShownSpan b)
{
    return {std::max(a.begin, b.begin), std::min(a.end, b.end)};
}

QList<ShownSpan>::const_iterator firstEndingAfter(const QList<ShownSpan> &spans, int position)
{
    return std::upper_bound(spans.cbegin(), spans.cend(), position,
                            [](int at, const ShownSpan &span) { return at < span.end; });
}

} // namespace

void ArticleView::visitVisibleBlocks(const QRect &within, const BlockVisitor &visit) const
{
    QTextBlock block = firstVisibleBlock();
    if (!block.isValid())
        return;
    QPointF offset = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    while (block.isValid() && offset.y() <= within.bottom() + MarkReach) {
        const qreal height = blockBoundingRect(block).height();
        if (offset.y() + height >= within.top() - MarkReach)
            visit(block, offset);
        offset.ry() += height;
        block = block.next();
    }
}

void ArticleView::appendPieces(const QTextBlock &block, const QPointF &offset, ShownSpan span,
                               QList<MarkPiece> &pieces) const
{
    const ShownSpan part = common(span, spanOf(block));
    if (part.isEmpty())
        return;
    const qreal em = m_layout->em();
    const QTextLayout *layout = block.layout();
    const int begin = part.begin - block.position();
    const int end = part.end - block.position();
    for (int i = layout->lineForTextPosition(begin).lineNumber(); i >= 0 && i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = std::max(begin, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (line.textStart() >= end)
            break;
        if (from >= to)
            continue;
        const qreal left = line.cursorToX(from);
        const qreal right = line.cursorToX(to);
        MarkPiece piece;
        piece.baseline = offset.y() + line.y() + line.ascent();
        piece.rect = QRectF(QPointF(offset.x() + std::min(left, right), piece.baseline - MarkAscent * em),
                            QPointF(offset.x() + std::max(left, right), piece.baseline + MarkDescent * em));
        piece.first = block.position() + from == span.begin;
        piece.last = block.position() + to == span.end;
        pieces.append(piece);
    }
}

QList<MarkPiece> ArticleView::visiblePieces(ShownSpan span) const
{
    QList<MarkPiece> pieces;
    visitVisibleBlocks(viewport()->rect(), [&](const QTextBlock &block, const QPointF &offset) {
        appendPieces(block, offset, span, pieces);
    });
    return pieces;
}

QRegion ArticleView::regionOf(const QList<MarkPiece> &pieces) const
{
    QRegion region;
    for (const MarkPiece &piece : pieces) {
        region += piece.rect.toAlignedRect().adjusted(-MarkReach, -MarkReach, MarkReach, MarkReach);
        if (piece.first)
            region += pointerRect(piece);
    }
    return region;
}

QRegion ArticleView::markRegion(FigureId figure) const
{
    const qsizetype at = m_marks.find(figure);
    QRegion region;
    if (at < 0)
        return region;
    for (const MarkPiece &piece : visiblePieces(m_marks.mark(at).span))
        region += piece.rect.toAlignedRect();
    return region;
}

void ArticleView::updateMark(qsizetype at)
{
    if (at >= 0)
        viewport()->update(regionOf(visiblePieces(m_marks.mark(at).span)));
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setClipRegion(event->region());
        painter.setRenderHint(QPainter::Antialiasing);
        visitVisibleBlocks(event->rect(), [&](const QTextBlock &block, const QPointF &offset) {
            paintGround(painter, block, offset);
        });
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    painter.setRenderHint(QPainter::Antialiasing);
    visitVisibleBlocks(event->rect(), [&](const QTextBlock &block, const QPointF &offset) {
        paintLines(painter, block, offset);
    });
    paintPointer(painter);
}

void ArticleView::paintGround(QPainter &painter, const QTextBlock &block, const QPointF &offset) const
{
    const ShownSpan shown = spanOf(block);
    const QRectF clip = painter.clipBoundingRect().adjusted(-MarkReach, -MarkReach, MarkReach, MarkReach);
    const auto paintAll = [&](ShownSpan span, auto &&paint) {
        QList<MarkPiece> pieces;
        appendPieces(block, offset, span, pieces);
        for (MarkPiece &piece : pieces) {
            if (piece.rect.intersects(clip))
                paint(piece);
        }
    };
    for (const qsizetype at : m_marks.overlapping(shown)) {
        const Mark &mark = m_marks.mark(at);
        if (mark.figure == m_current)
            continue;
        paintAll(mark.span, [&](MarkPiece &piece) {
            piece.level = mark.level;
            paintMarkFill(painter, piece, m_palette.look(mark.state).fill);
        });
    }
    for (auto match = firstEndingAfter(m_matches, shown.begin);
         match != m_matches.cend() && match->begin < shown.end; ++match)
        paintAll(*match,
                 [&](const MarkPiece &piece) { paintMarkFill(painter, piece, m_palette.matchFill()); });
    for (const ShownSpan span : m_strongEvidence)
        paintAll(span, [&](const MarkPiece &piece) { paintMarkFill(painter, piece, m_palette.matchFill()); });
    if (const qsizetype current = m_marks.find(m_current); current >= 0)
        paintAll(m_marks.mark(current).span,
                 [&](const MarkPiece &piece) { paintCurrent(painter, piece, m_palette); });
    if (const ShownSpan selected = selection(); !selected.isEmpty()) {
        paintAll(selected, [&](const MarkPiece &piece) {
            painter.fillRect(piece.rect.adjusted(0, -1, 0, 1), m_palette.selectionFill());
        });
        // Of the places found the one in hand stands out among the others.
        if (m_matches.contains(selected)) {
            painter.setPen(QPen(palette().color(QPalette::Link), 2));
            painter.setBrush(Qt::NoBrush);
            paintAll(selected,
                     [&](const MarkPiece &piece) { painter.drawRect(piece.rect.adjusted(-1, -1, 1, 1)); });
        }
    }
}

void ArticleView::paintVeil(QPainter &painter, const QTextBlock &block, const QPointF &offset) const
{
    const ShownSpan shown = spanOf(block);
    for (auto line = firstEndingAfter(m_furniture, shown.begin);
         line != m_furniture.cend() && line->begin < shown.end; ++line) {
        QList<MarkPiece> pieces;
        appendPieces(block, offset, *line, pieces);
        for (const MarkPiece &piece : pieces)
            painter.fillRect(piece.rect, m_palette.veil());
    }
}

void ArticleView::paintLines(QPainter &painter, const QTextBlock &block, const QPointF &offset) const
{
    paintVeil(painter, block, offset);
    const QRectF clip = painter.clipBoundingRect().adjusted(-MarkReach, -MarkReach, MarkReach, MarkReach);
    for (const qsizetype at : m_marks.overlapping(spanOf(block))) {
        const Mark &mark = m_marks.mark(at);
        QList<MarkPiece> pieces;
        appendPieces(block, offset, mark.span, pieces);
        for (MarkPiece &piece : pieces) {
            piece.level = mark.level;
            if (!piece.rect.intersects(clip))
                continue;
            paintMarkLine(painter, piece, mark.state, m_palette);
            if (m_problems.contains(mark.figure))
                paintProblem(painter, piece, m_palette);
        }
    }
    const ShownSpan shown = spanOf(block);
    for (auto number = firstEndingAfter(m_uncovered, shown.begin);
         number != m_uncovered.cend() && number->begin < shown.end; ++number) {
        QList<MarkPiece> pieces;
        appendPieces(block, offset, *number, pieces);
        for (const MarkPiece &piece : pieces) {
            if (piece.rect.intersects(clip))
                paintUncovered(painter, piece, m_palette);
        }
    }
    for (const ShownSpan span : m_evidence) {
        QList<MarkPiece> pieces;
        appendPieces(block, offset, span, pieces);
        for (const MarkPiece &piece : pieces) {
            if (piece.rect.intersects(clip))
                paintEvidence(painter, piece, m_palette);
        }
    }
}

QRect ArticleView::pointerRect(const MarkPiece &piece) const
{
    const int size = qRound(piece.rect.height() * 0.4);
    const int right = qRound(m_layout->columnLeft() + contentOffset().x()) - size / 2 - 2;
    return {right - size, qRound(piece.rect.center().y()) - size / 2, size, size};
}

void ArticleView::paintPointer(QPainter &painter) const
{
    const qsizetype current = m_marks.find(m_current);
    if (current < 0)
        return;
    const QList<MarkPiece> pieces = visiblePieces(m_marks.mark(current).span);
    if (pieces.isEmpty() || !pieces.first().first)
        return;
    const QRectF rect = pointerRect(pieces.first());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.currentFrame());
    painter.drawPolygon(
        QPolygonF({rect.topLeft(), QPointF(rect.right(), rect.center().y()), rect.bottomLeft()}));
}

} // namespace jiaoshu::ui
