// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statestrip.h"

#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace jiaoshu::ui {

StateStrip::StateStrip(QWidget *parent, Look look) : QFrame(parent), m_look(look), m_text(new WrapLabel(this))
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

QPushButton *StateStrip::addButton(const char *name)
{
    auto *const button = new QPushButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
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
    QPalette colours;
    if (m_look == Look::Calm) {
        colours.setColor(QPalette::Window, colours.color(QPalette::AlternateBase));
        setPalette(colours);
        return;
    }
    // The inverse of the theme's own pair, so that it is seen in both and readable in both.
    const QColor ink = colours.color(QPalette::Window);
    colours.setColor(QPalette::Window, colours.color(QPalette::WindowText));
    colours.setColor(QPalette::WindowText, ink);
    setPalette(colours);
}

} // namespace jiaoshu::ui
