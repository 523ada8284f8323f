// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menus.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

struct MenuTexts
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

} // namespace

Menus::Menus(QMainWindow *window, const ActionSet &actions) : m_toolBar(new QToolBar(window))
{
    for (const Menu menu : AllMenus) {
        const auto around = menuAround(menu);
        m_menus[menu] = around ? new QMenu(m_menus[*around]) : window->menuBar()->addMenu(QString());
    }

    m_toolBar->setObjectName(QStringLiteral("tool-bar"));
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    Menu group = Menu::File;
    for (const ActionRow &row : actionRows()) {
        QAction *const action = actions.action(row.id);
        if (row.beginsGroup)
            m_menus[row.menu]->addSeparator();
        m_menus[row.menu]->addAction(action);
        // Shortcuts of actions work only in a widget that holds them.
        window->addAction(action);
        if (!row.onToolBar)
            continue;
        if (row.menu != group && !m_toolBar->actions().isEmpty())
            m_toolBar->addSeparator();
        group = row.menu;
        m_toolBar->addAction(action);
    }
    for (const Menu menu : AllMenus) {
        if (const auto around = menuAround(menu))
            m_menus[*around]->addMenu(m_menus[menu]);
    }
    window->addToolBar(m_toolBar);
    fitIcons();
    retranslate();
}

void Menus::fitIcons()
{
    constexpr int Smallest = 18;
    const int side = std::max(Smallest, m_toolBar->fontMetrics().height());
    m_toolBar->setIconSize({side, side});
}

void Menus::retranslate()
{
    for (const auto &[menu, widget] : m_menus)
        widget->setTitle(menuTitle(menu));
    m_toolBar->setWindowTitle(MenuTexts::tr("Tool bar"));
}

} // namespace jiaoshu::ui
