// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace jiaoshu::ui {

namespace {

QColor toneColour(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Notice:
        return QColor(0x00, 0x72, 0xB2);
    case MessageBar::Tone::Warning:
        return QColor(0xE6, 0x9F, 0x00);
    case MessageBar::Tone::Error:
        return QColor(0xD5, 0x5E, 0x00);
    }
    Q_UNREACHABLE();
}

QStyle::StandardPixmap toneSign(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Notice:
        return QStyle::SP_MessageBoxInformation;
    case MessageBar::Tone::Warning:
        return QStyle::SP_MessageBoxWarning;
    case MessageBar::Tone::Error:
        return QStyle::SP_MessageBoxCritical;
    }
    Q_UNREACHABLE();
}

QColor blend(const QColor &under, const QColor &over, int percent)
{
    const auto channel = [percent](int a, int b) { return a + (b - a) * percent / 100; };
    return QColor(channel(under.red(), over.red()), channel(under.green(), over.green()),
                  channel(under.blue(), over.blue()));
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_sign(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_other(new QPushButton(this)), m_more(new QToolButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // a message may quote a file
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus); // a click leaves the keys to the window, here and on the buttons
    m_action->setFocusPolicy(Qt::TabFocus);
    m_other->setFocusPolicy(Qt::TabFocus);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_other->setObjectName(QStringLiteral("messageOther"));
    m_more->setObjectName(QStringLiteral("messageMore"));
    m_more->setAutoRaise(true);
    m_more->hide();
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕")); // in the ink of the text, which an icon of the style is not
    m_close->setShortcut({});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 6, 6);
    row->setSpacing(8);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_other);
    row->addWidget(m_more, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_more, &QToolButton::clicked, this, &MessageBar::moreRequested);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_other, &QPushButton::clicked, this, &MessageBar::otherTriggered);
    retranslate();
    hide();
}

void MessageBar::showMessage(Tone tone, const QString &text, const QString &actionText,
                             const QString &otherText)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_other->setText(otherText);
    m_other->setVisible(!otherText.isEmpty());
    applyColours();
    setAccessibleName(text);
    show();
}

void MessageBar::setMore(qsizetype count)
{
    m_moreCount = count;
    m_more->setVisible(count > 0);
    retranslate();
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::applyColours()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_sign->setPixmap(style()->standardIcon(toneSign(m_tone), nullptr, this).pixmap(size, size));
    // Only the ground is tinted, so that the text keeps the theme's own colour.
    QPalette colours = parentWidget() != nullptr ? parentWidget()->palette() : QPalette();
    colours.setColor(QPalette::Window, blend(colours.color(QPalette::Window), toneColour(m_tone), 18));
    if (colours != palette())
        setPalette(colours);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    const QString more = tr("%n more message(s)", nullptr, static_cast<int>(m_moreCount));
    m_more->setText(QStringLiteral("+%1").arg(m_moreCount));
    m_more->setToolTip(more);
    m_more->setAccessibleName(more);
}

} // namespace jiaoshu::ui
