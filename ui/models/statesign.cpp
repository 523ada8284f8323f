// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/markpalette.h"

#include <QPainter>
#include <QPainterPath>

namespace jiaoshu::ui {

namespace {

/** Signs are drawn on a field of 16 by 16. */
constexpr qreal Field = 16;

QPen roundPen(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintRing(QPainter &painter, const QColor &colour)
{
    painter.setPen(roundPen(colour, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(8, 8), 5, 5);
}

void paintDisc(QPainter &painter, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(8, 8), 6.5, 6.5);
}

void paintTick(QPainter &painter, const QColor &ink)
{
    painter.setPen(roundPen(ink, 1.8));
    painter.drawPolyline(QPolygonF({QPointF(5.2, 8.3), QPointF(7.2, 10.4), QPointF(11, 5.8)}));
}

void paintPencil(QPainter &painter, const QColor &colour)
{
    QPainterPath pencil(QPointF(2.5, 13.5));
    pencil.lineTo(3.5, 10);
    pencil.lineTo(10.5, 3);
    pencil.lineTo(13, 5.5);
    pencil.lineTo(6, 12.5);
    pencil.closeSubpath();
    painter.setPen(roundPen(colour, 1));
    painter.setBrush(colour);
    painter.drawPath(pencil);
}

void paintCross(QPainter &painter, const QColor &colour)
{
    painter.setPen(roundPen(colour, 1.8));
    painter.drawLine(QPointF(4.5, 4.5), QPointF(11.5, 11.5));
    painter.drawLine(QPointF(11.5, 4.5), QPointF(4.5, 11.5));
}

void paintPlus(QPainter &painter, const QColor &colour)
{
    painter.setPen(roundPen(colour, 2.2));
    painter.drawLine(QPointF(8, 3.5), QPointF(8, 12.5));
    painter.drawLine(QPointF(3.5, 8), QPointF(12.5, 8));
}

void paintQuestion(QPainter &painter, const QColor &colour)
{
    QPainterPath hook(QPointF(5.4, 5.8));
    hook.cubicTo(5.4, 2.2, 10.8, 2.2, 10.8, 5.6);
    hook.cubicTo(10.8, 7.6, 8.1, 7.6, 8.1, 9.8);
    painter.setPen(roundPen(colour, 1.9));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(hook);
    painter.drawPoint(QPointF(8.1, 12.9));
}

} // namespace

void paintProblemSign(QPainter &painter, const QRectF &rect, const QColor &colour, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal size = qMin(rect.width(), rect.height());
    painter.translate(rect.center() - QPointF(size / 2, size / 2));
    painter.scale(size / Field, size / Field);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({QPointF(8, 1.6), QPointF(15, 14.2), QPointF(1, 14.2)}));
    painter.setPen(roundPen(ground, 1.9));
    painter.drawLine(QPointF(8, 6), QPointF(8, 9.4));
    painter.drawPoint(QPointF(8, 12.3));
    painter.restore();
}

void paintStateSign(QPainter &painter, const QRectF &rect, model::State state, const MarkPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal size = qMin(rect.width(), rect.height());
    painter.translate(rect.center() - QPointF(size / 2, size / 2));
    painter.scale(size / Field, size / Field);
    const QColor colour = palette.look(state).line;
    switch (state) {
    case model::State::Proposed:
        paintRing(painter, colour);
        break;
    case model::State::Confirmed:
        paintDisc(painter, colour);
        paintTick(painter, palette.paper());
        break;
    case model::State::Corrected:
        paintPencil(painter, colour);
        break;
    case model::State::Rejected:
        paintCross(painter, colour);
        break;
    case model::State::Added:
        paintPlus(painter, colour);
        break;
    case model::State::Unsure:
        paintQuestion(painter, colour);
        break;
    }
    painter.restore();
}

} // namespace jiaoshu::ui
