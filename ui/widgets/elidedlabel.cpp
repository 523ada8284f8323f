// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace jiaoshu::ui {

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setBrief(const QString &brief)
{
    m_brief = brief;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {40, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int room = contentsRect().width();
    const bool isBrief = !m_brief.isEmpty() && fontMetrics().horizontalAdvance(text()) > room;
    const QString shown = fontMetrics().elidedText(isBrief ? m_brief : text(), Qt::ElideRight, room);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(),
                          shown, foregroundRole());
    setToolTip(shown == text() ? QString() : text());
}

} // namespace jiaoshu::ui
