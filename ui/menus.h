// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionset.h"

#include <map>

class QMainWindow;
class QMenu;
class QToolBar;

namespace jiaoshu::ui {

/** The menu bar and the tool bar of a window, made from the table of actions. */
class Menus
{
public:
    Menus(QMainWindow *window, const ActionSet &actions);

    void retranslate();
    /** Icons as large as the type is now. */
    void fitIcons();
    [[nodiscard]] QToolBar *toolBar() const { return m_toolBar; }

private:
    std::map<Menu, QMenu *> m_menus;
    QToolBar *m_toolBar;
};

} // namespace jiaoshu::ui
