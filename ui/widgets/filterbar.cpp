// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace jiaoshu::ui {

namespace {

constexpr int WidestConditionInEms = 16;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_place(new QWidget(this)), m_row(new QHBoxLayout(m_place)),
      m_remark(new QLabel(this)), m_result(new QLabel(this)), m_clear(new QToolButton(this))
{
    setObjectName(QStringLiteral("filter-bar"));
    m_remark->setObjectName(QStringLiteral("filter-remark"));
    m_remark->hide();
    m_result->setObjectName(QStringLiteral("filter-result"));
    m_clear->setObjectName(QStringLiteral("filter-clear"));
    m_result->setForegroundRole(QPalette::PlaceholderText);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 3, 8, 3);
    row->addWidget(m_title);
    row->addWidget(m_place, 1);
    row->addWidget(m_remark);
    row->addWidget(m_result);
    row->addWidget(m_clear);
    m_clear->setFocusPolicy(Qt::TabFocus);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clearRequested);
    retranslate();
    hide();
}

void FilterBar::setConditions(const QStringList &conditions)
{
    if (conditions == m_conditions)
        return;
    m_conditions = conditions;
    while (const QLayoutItem *const item = m_row->takeAt(0)) {
        if (QWidget *const old = item->widget()) {
            old->hide();
            old->deleteLater(); // it may be the one that was pressed
        }
        delete item;
    }
    for (int i = 0; i < conditions.size(); ++i) {
        auto *button = new QToolButton(m_place);
        button->setText(QString(fontMetrics().elidedText(conditions[i], Qt::ElideRight,
                                                         WidestConditionInEms * fontMetrics().height()) +
                                QStringLiteral("  ×")));
        button->setAccessibleName(conditions[i]);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, i] { Q_EMIT removeRequested(i); });
        m_row->addWidget(button);
    }
    m_row->addStretch(1);
    m_place->setMinimumHeight(m_row->sizeHint().height());
    setVisible(!conditions.isEmpty());
    retranslate();
}

void FilterBar::setResult(const QString &result)
{
    m_result->setText(result);
}

void FilterBar::setRemark(const QString &remark)
{
    if (remark == m_remark->text())
        return;
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_title->setText(tr("Only:", "before the conditions that figures fit"));
    m_clear->setText(tr("Show everything"));
    for (QToolButton *button : m_place->findChildren<QToolButton *>())
        button->setToolTip(tr("%1: press to take this back").arg(button->accessibleName()));
    setToolTip(m_conditions.join(u'\n'));
    setAccessibleName(QString(m_title->text() + u' ' + m_conditions.join(QStringLiteral("; "))));
}

} // namespace jiaoshu::ui
