// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calmstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace jiaoshu::ui {

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("Fusion"))
{}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
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
