// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wraplabel.h"

#include <QEvent>

namespace jiaoshu::ui {

WrapLabel::WrapLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void WrapLabel::setWrappedText(const QString &text)
{
    setText(text);
    // Before it is shown it has no width of its own yet: it would ask for the lines of a narrow column.
    if (isVisible())
        fit();
    else
        setMinimumHeight(0);
}

void WrapLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    fit();
}

void WrapLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        fit();
}

void WrapLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void WrapLabel::fit()
{
    setMinimumHeight(0); // which the height that is asked for never falls below
    setMinimumHeight(text().isEmpty() ? 0 : heightForWidth(width()));
}

} // namespace jiaoshu::ui
