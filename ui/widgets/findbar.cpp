// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace jiaoshu::ui {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_count(new QLabel(this)),
      m_previous(new QToolButton(this)), m_next(new QToolButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("findBar"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_previous->setObjectName(QStringLiteral("findPrevious"));
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setObjectName(QStringLiteral("findNext"));
    m_next->setArrowType(Qt::DownArrow);
    m_close->setObjectName(QStringLiteral("findClose"));
    m_close->setText(QStringLiteral("✕"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    for (QToolButton *button : {m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

void FindBar::open(const QString &text)
{
    show();
    if (!text.isEmpty())
        m_field->setText(text);
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT textChanged(m_field->text());
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

QString FindBar::text() const
{
    return m_field->text();
}

void FindBar::setMatches(qsizetype current, qsizetype total)
{
    m_current = current;
    m_total = total;
    m_previous->setEnabled(total > 0);
    m_next->setEnabled(total > 0);
    retranslate();
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    // The field passes these on; while an input method composes they never come here.
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            Q_EMIT previousRequested();
        else
            Q_EMIT nextRequested();
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in the article"));
    m_field->setAccessibleName(tr("Find in the article"));
    m_previous->setToolTip(tr("Previous place (Shift+Enter)"));
    m_next->setToolTip(tr("Next place (Enter)"));
    m_close->setToolTip(tr("Close (Esc)"));
    for (QToolButton *button : {m_previous, m_next, m_close})
        button->setAccessibleName(button->toolTip());
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (m_total == 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2", "place in the list of matches").arg(m_current).arg(m_total));
}

} // namespace jiaoshu::ui
