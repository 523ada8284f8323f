// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statestrip.h"

#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace jiaoshu::ui {

StateStrip::StateStrip(QWidget *parent) : QFrame(parent), m_text(new WrapLabel(this))
{
    setObjectName(QStringLiteral("state-strip"));
    m_text->setObjectName(QStringLiteral("state-text"));
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 10, 5);
    row->addWidget(m_text, 1);
    applyColours();
    hide();
}

void StateStrip::setText(const QString &text)
{
    m_text->setWrappedText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void StateStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColours();
    QFrame::changeEvent(event);
}

void StateStrip::applyColours()
{
    // The inverse of the theme's own pair, so that it is seen in both and readable in both.
    QPalette colours;
    const QColor ink = colours.color(QPalette::Window);
    colours.setColor(QPalette::Window, colours.color(QPalette::WindowText));
    colours.setColor(QPalette::WindowText, ink);
    setPalette(colours);
}

} // namespace jiaoshu::ui
