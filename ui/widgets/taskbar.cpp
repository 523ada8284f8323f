// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taskbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace jiaoshu::ui {

namespace {

/** QProgressBar counts in int; a share of ten thousand is finer than a pixel. */
constexpr int Fine = 10'000;
constexpr int BarWidth = 140;

} // namespace

TaskBar::TaskBar(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("taskBar"));
    m_text->setObjectName(QStringLiteral("taskText"));
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("taskProgress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(BarWidth);
    m_cancel->setObjectName(QStringLiteral("taskCancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &TaskBar::cancel);
    retranslate();
    hide();
}

void TaskBar::begin(const QString &text)
{
    m_running = true;
    m_cancelling = false;
    m_cancel->setEnabled(true);
    m_text->setText(text);
    setProgress(0, 0);
    show();
}

void TaskBar::setProgress(qint64 done, qint64 total)
{
    if (total <= 0) {
        m_bar->setRange(0, 0);
        return;
    }
    m_bar->setRange(0, Fine);
    m_bar->setValue(static_cast<int>(qBound(qint64(0), done, total) * Fine / total));
}

void TaskBar::setText(const QString &text)
{
    m_text->setText(text);
}

void TaskBar::finish()
{
    m_running = false;
    m_cancelling = false;
    hide();
}

void TaskBar::cancel()
{
    if (!m_running || m_cancelling)
        return;
    m_cancelling = true;
    m_cancel->setEnabled(false);
    Q_EMIT cancelRequested();
}

void TaskBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TaskBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("Progress"));
}

} // namespace jiaoshu::ui
