// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

constexpr int WidestInLines = 24; ///< of text, by the height of a line
constexpr int Margin = 24;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_headline(new WrapLabel(this)), m_explanation(new WrapLabel(this)),
      m_action(new QPushButton(this)), m_other(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyState"));
    for (WrapLabel *label : {m_headline, m_explanation})
        label->setAlignment(Qt::AlignCenter);
    m_headline->setObjectName(QStringLiteral("emptyHeadline"));
    m_explanation->setObjectName(QStringLiteral("emptyExplanation"));
    m_action->setObjectName(QStringLiteral("emptyAction"));
    m_other->setObjectName(QStringLiteral("emptyOther"));
    for (QPushButton *button : {m_action, m_other}) {
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the window
        button->setAutoDefault(true);         // Enter presses it
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_headline, 0, Qt::AlignHCenter);
    column->addWidget(m_explanation, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_other, 0, Qt::AlignHCenter);
    column->addStretch(3); // a little above the middle looks like the middle
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherTriggered);
    setTexts({}, {});
    applyFont();
}

void EmptyState::setTexts(const QString &headline, const QString &explanation, const QString &actionText,
                          const QString &otherText)
{
    m_headline->setWrappedText(headline);
    m_headline->setVisible(!headline.isEmpty());
    m_explanation->setWrappedText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_other->setText(otherText);
    m_other->setVisible(!otherText.isEmpty());
    fit();
}

QList<QWidget *> EmptyState::buttons() const
{
    return {m_action, m_other};
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        applyFont();
        fit();
    }
    QWidget::changeEvent(event);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}

void EmptyState::fit()
{
    const int text = qBound(1, width() - 2 * Margin, WidestInLines * fontMetrics().height());
    m_headline->setFixedWidth(text);
    m_explanation->setFixedWidth(text);
    // Below each other, they are as wide as each other.
    int widest = 0;
    for (const QPushButton *button : {m_action, m_other})
        widest = std::max(widest, button->isHidden() ? 0 : button->sizeHint().width());
    for (QPushButton *button : {m_action, m_other})
        button->setMinimumWidth(std::min(widest, text));
}

void EmptyState::applyFont()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_headline->setFont(large);
    m_explanation->setForegroundRole(QPalette::WindowText);
}

} // namespace jiaoshu::ui
