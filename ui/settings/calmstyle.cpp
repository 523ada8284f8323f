// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calmstyle.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>
#include <optional>

namespace jiaoshu::ui {

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("Fusion"))
{}

namespace {

constexpr int UsualHeight = 18; ///< of type for which Fusion's sizes are right

/** Lines of the colour that words have when they are drawn, so that they follow the theme. */
void drawLines(QPainter &painter, const QPainterPath &path, const QColor &colour, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

/** Two chevrons beside one another. */
class FurtherIcon final : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal side = std::min(rect.width(), rect.height());
        const QPointF at = QRectF(rect).center();
        QPainterPath path;
        for (const qreal x : {-0.28, 0.06}) {
            path.moveTo(at + QPointF(x, -0.22) * side);
            path.lineTo(at + QPointF(x + 0.22, 0) * side);
            path.lineTo(at + QPointF(x, 0.22) * side);
        }
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        drawLines(*painter, path, QApplication::palette().color(group, QPalette::ButtonText), side / 10);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return drawn;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new FurtherIcon(*this); }
};

/** An arrow as large as the type asks for, which Fusion's is not. @param degrees from one that points down */
void drawArrow(QPainter &painter, const QRect &room, const QStyleOption &option, qreal degrees)
{
    const qreal half =
        std::min(option.fontMetrics.height() * 0.24, std::min(room.width(), room.height()) * 0.4);
    QPainterPath path(QPointF(-half, -half / 2));
    path.lineTo(QPointF(0, half / 2));
    path.lineTo(QPointF(half, -half / 2));
    const auto group = option.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter.save();
    painter.translate(QRectF(room).center());
    painter.rotate(degrees);
    drawLines(painter, path, option.palette.color(group, QPalette::WindowText), std::max(1.5, half / 4));
    painter.restore();
}

/** None where the element is no arrow. */
std::optional<qreal> turnOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
        return 0;
    case QStyle::PE_IndicatorArrowLeft:
        return 90;
    case QStyle::PE_IndicatorArrowUp:
        return 180;
    case QStyle::PE_IndicatorArrowRight:
        return 270;
    default:
        return {};
    }
}

/** Boxes to tick and round ones, whose frames Fusion draws darker than a dark ground. */
void drawBox(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const bool round = element == QStyle::PE_IndicatorRadioButton;
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    const bool filled = on && !round;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = qMin(option.rect.width(), option.rect.height()) - 2;
    const QRectF box(option.rect.center().x() - side / 2 + 0.5, option.rect.center().y() - side / 2 + 0.5,
                     side, side);
    const QColor line = option.palette.color(group, on ? QPalette::Link : QPalette::PlaceholderText);
    painter.setPen(QPen(line, option.state.testFlag(QStyle::State_HasFocus) ? 2 : 1.2));
    painter.setBrush(filled ? QBrush(line) : option.palette.brush(group, QPalette::Base));
    if (round)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 2.5, 2.5);
    if (round && on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        painter.drawEllipse(box.center(), side * 0.26, side * 0.26);
    } else if (filled) {
        painter.setPen(QPen(option.palette.color(group, QPalette::Base), 1.8, Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({box.topLeft() + QPointF(side * 0.24, side * 0.54),
                                        box.topLeft() + QPointF(side * 0.43, side * 0.73),
                                        box.topLeft() + QPointF(side * 0.78, side * 0.3)}));
    } else if (partly) {
        painter.fillRect(box.adjusted(side * 0.25, side * 0.42, -side * 0.25, -side * 0.42), line);
    }
    painter.restore();
}

} // namespace

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize: // some of which Fusion takes from the small one, and some not
        return pixelMetric(PM_SmallIconSize, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
        return std::max(usual, usual * QFontMetrics(QApplication::font()).height() / UsualHeight);
    default:
        return usual;
    }
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize asked = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        asked.setWidth(std::max(asked.width(), size.width() + option->fontMetrics.height()));
    return asked;
}

QIcon CalmStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return QIcon(new FurtherIcon);
    return QProxyStyle::standardIcon(icon, option, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (const auto *const box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
        QStyleOptionComboBox bare(*box);
        bare.subControls.setFlag(SC_ComboBoxArrow, false);
        QProxyStyle::drawComplexControl(control, &bare, painter, widget);
        drawArrow(*painter, subControlRect(control, box, SC_ComboBoxArrow, widget), *box, 0);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox) // Fusion's frame is not seen on a dark ground
        drawPrimitive(PE_FrameLineEdit, option, painter, widget);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton ||
        element == PE_IndicatorItemViewItemCheck) {
        drawBox(element, *option, *painter);
        return;
    }
    if (const auto turn = turnOf(element)) {
        drawArrow(*painter, option->rect, *option, *turn);
        return;
    }
    if (element != PE_FrameLineEdit) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const bool focus = option->state.testFlag(State_HasFocus);
    const bool enabled = option->state.testFlag(State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal width = focus ? 2 : 1;
    const QColor line = option->palette.color(focus     ? QPalette::Link
                                              : enabled ? QPalette::Dark
                                                        : QPalette::Mid);
    painter->setPen(QPen(line, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), 3,
                             3);
    painter->restore();
}

} // namespace jiaoshu::ui
