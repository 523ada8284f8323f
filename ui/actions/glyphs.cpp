// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/glyphs.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace jiaoshu::ui {

namespace {

// Every drawing lives on a grid of 24 by 24 with a stroke of 1.8.
constexpr qreal Grid = 24;
constexpr qreal Stroke = 1.8;

QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    bool first = true;
    for (const QPointF &point : points) {
        if (first)
            path.moveTo(point);
        else
            path.lineTo(point);
        first = false;
    }
    return path;
}

QPainterPath openPath()
{
    QPainterPath path = polyline({{14, 3}, {6, 3}, {6, 21}, {18, 21}, {18, 7}, {14, 3}});
    path.addPath(polyline({{9, 12}, {15, 12}}));
    path.addPath(polyline({{9, 16}, {15, 16}}));
    return path;
}

QPainterPath folderPath()
{
    return polyline({{3, 19}, {3, 5}, {9, 5}, {11, 8}, {21, 8}, {21, 19}, {3, 19}});
}

QPainterPath workspacePath()
{
    QPainterPath path;
    path.addEllipse(QRectF(4, 3, 16, 6));
    path.moveTo(4, 6);
    path.lineTo(4, 18);
    path.arcTo(QRectF(4, 15, 16, 6), 180, 180);
    path.lineTo(20, 6);
    path.moveTo(4, 12);
    path.arcTo(QRectF(4, 9, 16, 6), 180, 180);
    return path;
}

QPainterPath exportPath()
{
    QPainterPath path = polyline({{12, 15}, {12, 3}});
    path.addPath(polyline({{7.5, 7.5}, {12, 3}, {16.5, 7.5}}));
    path.addPath(polyline({{4, 14}, {4, 20}, {20, 20}, {20, 14}}));
    return path;
}

QPainterPath undoPath()
{
    QPainterPath path = polyline({{8, 4.5}, {4, 8.5}, {8, 12.5}});
    path.moveTo(4, 8.5);
    path.lineTo(14, 8.5);
    path.arcTo(QRectF(8.5, 8.5, 11, 11), 90, -180);
    path.lineTo(9, 19.5);
    return path;
}

QPainterPath mirrored(const QPainterPath &path)
{
    return QTransform(-1, 0, 0, 1, Grid, 0).map(path);
}

QPainterPath confirmPath()
{
    return polyline({{4.5, 12.5}, {10, 18}, {19.5, 6.5}});
}

QPainterPath rejectPath()
{
    QPainterPath path = polyline({{6, 6}, {18, 18}});
    path.addPath(polyline({{18, 6}, {6, 18}}));
    return path;
}

QPainterPath unsurePath()
{
    QPainterPath path;
    path.moveTo(8, 9);
    path.arcTo(QRectF(8, 4, 8, 9), 180, -225);
    path.lineTo(12, 14.5);
    path.lineTo(12, 15.5);
    path.addEllipse(QPointF(12, 19.5), 0.6, 0.6);
    return path;
}

QPainterPath reopenPath()
{
    QPainterPath path;
    path.arcMoveTo(QRectF(5, 5, 14, 14), 40);
    path.arcTo(QRectF(5, 5, 14, 14), 40, 290);
    path.addPath(polyline({{18.5, 4}, {18, 8.5}, {13.5, 8}}));
    return path;
}

QPainterPath editPath()
{
    QPainterPath path = polyline({{4, 20}, {5, 15.5}, {16, 4.5}, {19.5, 8}, {8.5, 19}, {4, 20}});
    path.addPath(polyline({{13.5, 7}, {17, 10.5}}));
    return path;
}

QPainterPath addPath()
{
    QPainterPath path = polyline({{12, 4.5}, {12, 19.5}});
    path.addPath(polyline({{4.5, 12}, {19.5, 12}}));
    return path;
}

QPainterPath spanPath()
{
    QPainterPath path = polyline({{8, 5}, {4, 5}, {4, 19}, {8, 19}});
    path.addPath(polyline({{16, 5}, {20, 5}, {20, 19}, {16, 19}}));
    path.addPath(polyline({{8, 12}, {16, 12}}));
    return path;
}

QPainterPath nextPath()
{
    return polyline({{9, 5}, {16, 12}, {9, 19}});
}

QPainterPath nextOpenPath()
{
    QPainterPath path = polyline({{5, 5}, {12, 12}, {5, 19}});
    path.addEllipse(QPointF(17.5, 12), 2.4, 2.4);
    return path;
}

QPainterPath keysPath()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.5, 6, 19, 12.5), 2, 2);
    path.addPath(polyline({{8, 15}, {16, 15}}));
    for (const qreal x : {6.5, 10.2, 13.8, 17.5})
        path.addEllipse(QPointF(x, 10.5), 0.4, 0.4);
    return path;
}

QPainterPath settingsPath()
{
    QPainterPath path;
    constexpr qreal Knobs[] = {9, 15, 7};
    qreal y = 6;
    for (const qreal knob : Knobs) {
        path.addPath(polyline({{3.5, y}, {knob - 2.2, y}}));
        path.addEllipse(QPointF(knob, y), 2.2, 2.2);
        path.addPath(polyline({{knob + 2.2, y}, {20.5, y}}));
        y += 6;
    }
    return path;
}

QPainterPath pathOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::None:
        return {};
    case Glyph::Open:
        return openPath();
    case Glyph::Folder:
        return folderPath();
    case Glyph::Workspace:
        return workspacePath();
    case Glyph::Export:
        return exportPath();
    case Glyph::Undo:
        return undoPath();
    case Glyph::Redo:
        return mirrored(undoPath());
    case Glyph::Confirm:
        return confirmPath();
    case Glyph::Reject:
        return rejectPath();
    case Glyph::Unsure:
        return unsurePath();
    case Glyph::Reopen:
        return mirrored(reopenPath());
    case Glyph::Edit:
        return editPath();
    case Glyph::Add:
        return addPath();
    case Glyph::Span:
        return spanPath();
    case Glyph::Next:
        return nextPath();
    case Glyph::Previous:
        return mirrored(nextPath());
    case Glyph::NextOpen:
        return nextOpenPath();
    case Glyph::PreviousOpen:
        return mirrored(nextOpenPath());
    case Glyph::Reread:
        return reopenPath();
    case Glyph::Keys:
        return keysPath();
    case Glyph::Settings:
        return settingsPath();
    }
    Q_UNREACHABLE();
}

class GlyphEngine final : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph) : m_glyph(glyph) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        const qreal side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
        painter->scale(side / Grid, side / Grid);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(palette.color(group, role), Stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(pathOf(m_glyph));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }

private:
    Glyph m_glyph;
};

} // namespace

QIcon glyphIcon(Glyph glyph)
{
    return glyph == Glyph::None ? QIcon() : QIcon(new GlyphEngine(glyph));
}

} // namespace jiaoshu::ui
