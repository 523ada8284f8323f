// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionset.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace jiaoshu::ui {

/** Every action by its name: type a part of it, Enter does it. What cannot be done now is not offered. */
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(const ActionSet &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    /** Comes when the palette is gone and the keyboard is back where it was. */
    void chosen(ActionId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &typed);
    void run();

    const ActionSet &m_actions;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_hint;
};

/** How well @p row answers to @p typed: 0 not at all, else the less the better. All its words must stand in
 * the action's name, its menu, its sentence or its name in the table; the begin of the name counts most. */
[[nodiscard]] int commandRank(const ActionRow &row, const QString &typed);

} // namespace jiaoshu::ui
