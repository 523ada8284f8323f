// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMenu;

namespace jiaoshu::ui {

class ActionSet;
enum class ActionId;
class ReviewController;
class ReviewDesk;

/** What a right click offers in the text, the table and the list of articles: the actions of the table of
 * actions that fit what lies under the pointer, which becomes current first. */
class ContextMenus : public QObject
{
    Q_OBJECT

public:
    ContextMenus(const ActionSet &actions, ReviewController &review, ReviewDesk &desk,
                 QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openForText(const QPoint &position, bool byKeyboard);
    void openForFigure(const QPoint &global);
    void openForArticle(const QPoint &global);
    [[nodiscard]] QMenu *menu();
    void add(QMenu *menu, std::initializer_list<ActionId> ids) const;

    const ActionSet &m_actions;
    ReviewController &m_review;
    ReviewDesk &m_desk;
    QPointer<QMenu> m_menu;
};

} // namespace jiaoshu::ui
