// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actiontable.h"

#include <QObject>

#include <map>

class QAction;

namespace jiaoshu::ui {

/** The table of actions as QActions. */
class ActionSet : public QObject
{
    Q_OBJECT

public:
    explicit ActionSet(QObject *parent = nullptr);

    [[nodiscard]] QAction *action(ActionId id) const { return m_actions.at(id); }

    /** Makes the keys of @p context trigger the actions while @p pane or a child has the focus. */
    void attachKeys(QObject *pane, KeyContext context) const;

    /** All texts anew, after a change of language. */
    void retranslate();

private:
    std::map<ActionId, QAction *> m_actions;
};

} // namespace jiaoshu::ui
