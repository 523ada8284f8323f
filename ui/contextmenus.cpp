// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contextmenus.h"

#include "ui/actions/actionset.h"
#include "ui/library/articlepanel.h"
#include "ui/reader/articleview.h"
#include "ui/reader/figuretable.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QTextCursor>

namespace jiaoshu::ui {

ContextMenus::ContextMenus(const ActionSet &actions, ReviewController &review, ReviewDesk &desk,
                           QObject *parent)
    : QObject(parent), m_actions(actions), m_review(review), m_desk(desk)
{
    for (QAbstractScrollArea *const pane : std::initializer_list<QAbstractScrollArea *>{
             m_desk.text(), m_desk.table(), m_desk.articlePanel()->view()})
        pane->viewport()->installEventFilter(this);
    m_desk.table()->viewport()->setMouseTracking(true);
}

bool ContextMenus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick && watched == m_desk.table()->viewport()) {
        m_actions.action(ActionId::Edit)->trigger();
        return true;
    }
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    const auto *const wanted = static_cast<QContextMenuEvent *>(event);
    const bool byKeyboard = wanted->reason() == QContextMenuEvent::Keyboard;
    if (watched == m_desk.text()->viewport()) {
        openForText(wanted->pos(), byKeyboard);
    } else if (watched == m_desk.table()->viewport()) {
        // The press of the button has made its row current.
        if (m_review.figure().isValid())
            openForFigure(wanted->globalPos());
    } else if (m_review.article().isValid()) {
        openForArticle(wanted->globalPos());
    }
    return true;
}

void ContextMenus::openForText(const QPoint &position, bool byKeyboard)
{
    ArticleView *const text = m_desk.text();
    QPoint at = position;
    if (byKeyboard)
        at = text->markRegion(m_review.figure()).boundingRect().center();
    const QPoint global = text->viewport()->mapToGlobal(at);
    const FigureId figure = byKeyboard ? m_review.figure() : text->figureAt(at);
    // What was selected elsewhere, such as the place found last, is not meant where a figure is pressed.
    const QTextCursor chosen = text->textCursor();
    const int pressed = text->cursorForPosition(at).position();
    const bool isElsewhere = !byKeyboard && figure.isValid() &&
                             (pressed < chosen.selectionStart() || pressed > chosen.selectionEnd());
    if (text->selectedSpan() && !isElsewhere) {
        QMenu *const offered = menu();
        add(offered, {ActionId::AddFigure, ActionId::SetSpan, ActionId::WaiveNumber});
        offered->addSeparator();
        offered->addAction(tr("Copy"), text, &ArticleView::copy);
        add(offered, {ActionId::CopyWithSource, ActionId::Concordance});
        offered->popup(global);
        return;
    }
    if (figure.isValid()) {
        m_review.showFigure({m_review.article(), figure});
        openForFigure(global);
    } else if (m_review.article().isValid()) {
        openForArticle(global);
    }
}

void ContextMenus::openForFigure(const QPoint &global)
{
    QMenu *const offered = menu();
    add(offered, {ActionId::Confirm, ActionId::Edit, ActionId::Reject});
    QMenu *const why = offered->addMenu(menuTitle(Menu::RejectAs));
    add(why, {ActionId::RejectNotFigure, ActionId::RejectWrongSpan, ActionId::RejectDuplicate,
              ActionId::RejectNoIndicator});
    add(offered, {ActionId::Unsure, ActionId::UnsureWithNote, ActionId::Reopen});
    offered->addSeparator();
    QMenu *const slips = offered->addMenu(menuTitle(Menu::Correct));
    for (const ActionRow &row : actionRows()) {
        if (row.menu == Menu::Correct)
            add(slips, {row.id});
    }
    add(offered, {ActionId::ApplyToSimilar, ActionId::CheckGroup});
    offered->addSeparator();
    add(offered, {ActionId::NextSameUnit, ActionId::NextSameIndicator, ActionId::ShowHistory,
                  ActionId::CopyWithSource});
    offered->popup(global);
}

void ContextMenus::openForArticle(const QPoint &global)
{
    QMenu *const offered = menu();
    add(offered, {ActionId::DescribeArticle, ActionId::ConfirmShown, ActionId::NextUncovered});
    offered->addSeparator();
    add(offered, {ActionId::Find, ActionId::Concordance, ActionId::Duplicates, ActionId::TagArticles,
                  ActionId::TakeOutArticle});
    offered->popup(global);
}

QMenu *ContextMenus::menu()
{
    delete m_menu;
    m_menu = new QMenu(&m_desk);
    m_menu->setObjectName(QStringLiteral("context-menu"));
    return m_menu;
}

void ContextMenus::add(QMenu *menu, std::initializer_list<ActionId> ids) const
{
    for (const ActionId id : ids)
        menu->addAction(m_actions.action(id));
}

} // namespace jiaoshu::ui
