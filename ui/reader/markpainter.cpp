// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/markpainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QVarLengthArray>

#include <cmath>

namespace jiaoshu::ui {

namespace {

constexpr qreal FrameRadius = 4;

void drawLine(QPainter &painter, qreal left, qreal right, qreal y, const QColor &colour, Qt::PenStyle style,
              qreal width)
{
    QPen pen(colour, width, style, Qt::FlatCap);
    if (style == Qt::CustomDashLine)
        pen.setDashPattern({4, 2.5});
    painter.setPen(pen);
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

/** Squares on whole pixels: a screen full of undecided figures has thousands of them. */
void drawDots(QPainter &painter, qreal left, qreal right, qreal y, const QColor &colour)
{
    constexpr int Size = 2;
    constexpr int Step = 4;
    QVarLengthArray<QRect, 64> dots;
    for (int x = qRound(left); x + Size <= right; x += Step)
        dots.append(QRect(x, qRound(y) - Size / 2, Size, Size));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawRects(dots.constData(), static_cast<int>(dots.size()));
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void drawWave(QPainter &painter, qreal left, qreal right, qreal y, const QColor &colour)
{
    constexpr qreal Half = 3;
    constexpr qreal Height = 1.5;
    QPainterPath wave(QPointF(left, y));
    qreal up = -1;
    for (qreal x = left; x < right; x += Half, up = -up)
        wave.quadTo(x + Half / 2, y + up * 2 * Height, std::min(x + Half, right), y);
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wave);
}

} // namespace

void paintMarkFill(QPainter &painter, const MarkPiece &piece, const QColor &fill)
{
    const int inset = piece.level; // a nested fill leaves a rim of the outer one
    const QRect rect = piece.rect.toRect().adjusted(0, inset, 0, -inset);
    // Corners softened by a pixel; true rounding costs a screen full of marks several times as much.
    painter.fillRect(rect.adjusted(1, 0, -1, 0), fill);
    painter.fillRect(QRect(rect.left(), rect.top() + 1, 1, rect.height() - 2), fill);
    painter.fillRect(QRect(rect.right(), rect.top() + 1, 1, rect.height() - 2), fill);
}

void paintCurrent(QPainter &painter, const MarkPiece &piece, const MarkPalette &palette)
{
    // Beyond the side where the figure goes on in another line, the frame is cut off.
    constexpr qreal Beyond = 12;
    painter.save();
    painter.setClipRect(piece.rect.adjusted(-MarkReach, -MarkReach, MarkReach, MarkReach), Qt::IntersectClip);
    const QRectF frame = piece.rect.adjusted(piece.first ? -1.5 : -Beyond, 0, piece.last ? 1.5 : Beyond, 0);
    painter.setPen(QPen(palette.currentFrame(), 2));
    painter.setBrush(palette.currentFill());
    painter.drawRoundedRect(frame, FrameRadius, FrameRadius);
    painter.restore();
}

void paintMarkLine(QPainter &painter, const MarkPiece &piece, model::State state, const MarkPalette &palette)
{
    const MarkLook &look = palette.look(state);
    // A hair's breadth between neighbours, so that two figures side by side are seen as two.
    const qreal left = piece.rect.left() + (piece.first ? 0.5 : 0);
    const qreal right = piece.rect.right() - (piece.last ? 1.5 : 0);
    const qreal descent = piece.rect.bottom() - piece.baseline;
    const qreal y = std::floor(piece.baseline + descent * 0.55) + piece.level * 4;
    switch (look.style) {
    case LineStyle::Dotted:
        drawDots(painter, left, right, y, look.line);
        break;
    case LineStyle::Solid:
        drawLine(painter, left, right, y, look.line, Qt::SolidLine, 2);
        break;
    case LineStyle::Double:
        drawLine(painter, left, right, y - 1.5, look.line, Qt::SolidLine, 1.3);
        drawLine(painter, left, right, y + 1.5, look.line, Qt::SolidLine, 1.3);
        break;
    case LineStyle::Wave:
        drawWave(painter, left, right, y, look.line);
        break;
    case LineStyle::Dashed:
        drawLine(painter, left, right, y, look.line, Qt::CustomDashLine, 2);
        if (piece.last)
            paintStateSign(painter, QRectF(right - 5, piece.rect.top() - 5, 10, 10), state, palette);
        break;
    case LineStyle::Strike: {
        painter.fillRect(piece.rect, palette.veil());
        const qreal middle = std::round(piece.baseline - (piece.baseline - piece.rect.top()) * 0.42);
        drawLine(painter, left, right, middle, look.line, Qt::SolidLine, 1.5);
        break;
    }
    }
}

void paintProblem(QPainter &painter, const MarkPiece &piece, const MarkPalette &palette)
{
    constexpr qreal Side = 2 * MarkReach - 1;
    const qreal y = std::round(piece.rect.top()) - 0.5;
    const qreal left = piece.rect.left() + (piece.first ? 0.5 : 0);
    drawLine(painter, left, piece.rect.right() - (piece.last ? 1.5 : 0), y, palette.problem(), Qt::SolidLine,
             2);
    if (piece.first)
        paintProblemSign(painter, QRectF(left - MarkReach, piece.rect.top() - Side / 2, Side, Side),
                         palette.problem(), palette.paper());
}

void paintEvidence(QPainter &painter, const MarkPiece &piece, const MarkPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(palette.currentFrame(), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(piece.rect.adjusted(-1, -1, 0, 1));
    painter.restore();
}

void paintUncovered(QPainter &painter, const MarkPiece &piece, const MarkPalette &palette)
{
    constexpr qreal Arm = 4;
    const QRectF frame = piece.rect.adjusted(-0.5, -1, 0.5, 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(palette.currentFrame(), 2));
    for (const qreal y : {frame.top(), frame.bottom()}) {
        const qreal inwards = y == frame.top() ? Arm : -Arm;
        if (piece.first)
            painter.drawPolyline(
                QPolygonF({{frame.left() + Arm, y}, {frame.left(), y}, {frame.left(), y + inwards}}));
        if (piece.last)
            painter.drawPolyline(
                QPolygonF({{frame.right() - Arm, y}, {frame.right(), y}, {frame.right(), y + inwards}}));
    }
    painter.restore();
}

} // namespace jiaoshu::ui
