// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/hoverbar.h"

#include "ui/reader/articleview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolButton>

#include <utility>

namespace jiaoshu::ui {

namespace {

constexpr int RestsMs = 350;
constexpr int LeavesMs = 300; ///< the way from the mark to a button

} // namespace

HoverBar::HoverBar(ArticleView *text, const QList<QAction *> &actions)
    : QFrame(text->viewport()), m_text(text)
{
    setObjectName(QStringLiteral("hover-bar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    for (QAction *const action : actions) {
        auto *const button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        const auto show = [button, action] {
            button->setIcon(action->icon());
            button->setToolTip(action->toolTip());
            button->setAccessibleName(action->iconText());
            button->setEnabled(action->isEnabled());
        };
        show();
        connect(action, &QAction::changed, button, show);
        connect(button, &QToolButton::clicked, this, [this, action] {
            const FigureId figure = m_figure;
            if (!figure.isValid())
                return; // reached while it is hidden
            goAway();
            Q_EMIT chosen(figure);
            action->trigger();
        });
        row->addWidget(button);
    }
    hide();
    m_come.setSingleShot(true);
    m_go.setSingleShot(true);
    connect(&m_come, &QTimer::timeout, this, &HoverBar::comeUp);
    connect(&m_go, &QTimer::timeout, this, &HoverBar::goAway);
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &HoverBar::goAway);
    // Under it stand other words then.
    connect(m_text, &ArticleView::findChanged, this, [this](qsizetype, qsizetype) {
        if (!m_figure.isValid() || m_text->markRegion(m_figure).isEmpty())
            goAway();
    });
    m_text->installEventFilter(this);
    m_text->viewport()->installEventFilter(this);
}

bool HoverBar::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        if (watched == m_text->viewport()) {
            const auto *const mouse = static_cast<QMouseEvent *>(event);
            if (mouse->buttons() == Qt::NoButton)
                follow(mouse->position().toPoint());
            else
                goAway();
        }
        break;
    case QEvent::Leave:
        if (watched == m_text->viewport() && isVisible())
            m_go.start(LeavesMs);
        m_come.stop();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::Resize:
        goAway();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void HoverBar::follow(const QPoint &position)
{
    const FigureId under = m_text->figureAt(position);
    m_at = position;
    if (under == m_figure && under.isValid()) {
        m_go.stop();
    } else if (isVisible() && !m_go.isActive()) {
        m_go.start(LeavesMs);
    }
    if (std::exchange(m_wanted, under) != under || !under.isValid()) {
        m_come.stop();
        if (under.isValid() && under != m_figure)
            m_come.start(RestsMs);
    }
}

void HoverBar::comeUp()
{
    m_go.stop();
    m_figure = m_wanted;
    QRect mark = m_text->markRegion(m_figure).boundingRect();
    for (const QRect &piece : m_text->markRegion(m_figure)) {
        if (piece.contains(m_at))
            mark = piece;
    }
    adjustSize();
    // Above the mark; its tool tip comes below.
    const int x = qBound(0, mark.left(), qMax(0, parentWidget()->width() - width()));
    const int y = mark.top() >= height() ? mark.top() - height() : mark.bottom() + 1;
    move(x, y);
    show();
    raise();
}

void HoverBar::goAway()
{
    m_come.stop();
    m_go.stop();
    m_figure = {};
    m_wanted = {};
    hide();
}

void HoverBar::enterEvent(QEnterEvent *event)
{
    m_go.stop();
    QFrame::enterEvent(event);
}

void HoverBar::leaveEvent(QEvent *event)
{
    m_go.start(LeavesMs);
    QFrame::leaveEvent(event);
}

} // namespace jiaoshu::ui
