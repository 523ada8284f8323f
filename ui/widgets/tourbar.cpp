// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tourbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jiaoshu::ui {

TourBar::TourBar(QWidget *parent)
    : QFrame(parent), m_place(new QLabel(this)), m_text(new QLabel(this)), m_next(new QPushButton(this)),
      m_end(new QPushButton(this))
{
    setObjectName(QStringLiteral("tour"));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    m_place->setObjectName(QStringLiteral("tour-place"));
    m_text->setObjectName(QStringLiteral("tour-text"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_next->setObjectName(QStringLiteral("tour-next"));
    m_end->setObjectName(QStringLiteral("tour-end"));
    for (QPushButton *button : {m_next, m_end})
        button->setFocusPolicy(Qt::TabFocus); // the keys that are tried go to the review
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 12, 10);
    row->setSpacing(12);
    row->addWidget(m_place);
    row->addWidget(m_text, 1);
    row->addWidget(m_next);
    row->addWidget(m_end);
    connect(m_next, &QPushButton::clicked, this, &TourBar::nextRequested);
    connect(m_end, &QPushButton::clicked, this, &TourBar::endRequested);
    retranslate();
    applyColours();
    hide();
}

void TourBar::showStep(int step, int steps, const QString &text)
{
    m_place->setText(QStringLiteral("%1/%2").arg(step).arg(steps));
    m_text->setText(text);
    m_isLast = step == steps;
    m_next->setVisible(!m_isLast);
    retranslate();
    show();
}

QString TourBar::text() const
{
    return m_text->text();
}

void TourBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    QFrame::changeEvent(event);
}

void TourBar::applyColours()
{
    QPalette colours = parentWidget() ? parentWidget()->palette() : palette();
    const bool dark = colours.color(QPalette::Window).lightness() < 128;
    colours.setColor(QPalette::Window, dark ? QColor(0x1d, 0x3a, 0x5f) : QColor(0xe3, 0xee, 0xfb));
    if (colours != palette())
        setPalette(colours);
    QFont bold = font();
    bold.setBold(true);
    m_place->setFont(bold);
}

void TourBar::retranslate()
{
    m_next->setText(tr("Go on"));
    m_end->setText(m_isLast ? tr("Done") : tr("End the tour"));
    setAccessibleName(tr("Tour"));
}

} // namespace jiaoshu::ui
