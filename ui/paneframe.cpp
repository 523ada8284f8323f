// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paneframe.h"

#include <QApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

constexpr int LineHeight = 2;

} // namespace

PaneFrame::PaneFrame(QWidget *pane, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, LineHeight, 0, 0);
    column->addWidget(pane);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const bool has = now && isAncestorOf(now);
        if (has != m_hasKeyboard) {
            m_hasKeyboard = has;
            update(0, 0, width(), LineHeight);
        }
    });
}

void PaneFrame::paintEvent(QPaintEvent *)
{
    if (m_hasKeyboard)
        QPainter(this).fillRect(0, 0, width(), LineHeight, palette().color(QPalette::Link));
}

} // namespace jiaoshu::ui
