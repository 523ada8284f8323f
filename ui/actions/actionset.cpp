// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionset.h"

#include <QAction>
#include <QActionGroup>
#include <QShortcut>

namespace jiaoshu::ui {

ActionSet::ActionSet(QObject *parent) : QObject(parent)
{
    auto *themes = new QActionGroup(this);
    auto *languages = new QActionGroup(this);
    for (const ActionRow &row : actionRows()) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(row.name));
        action->setIcon(glyphIcon(row.glyph));
        action->setShortcuts(keys(row, KeyContext::Window));
        action->setAutoRepeat(row.repeats);
        action->setCheckable(row.checkable);
        if (row.menu == Menu::Theme)
            themes->addAction(action);
        if (row.menu == Menu::Language)
            languages->addAction(action);
        m_actions.emplace(row.id, action);
    }
    action(ActionId::Quit)->setMenuRole(QAction::QuitRole);
    action(ActionId::Settings)->setMenuRole(QAction::PreferencesRole);
    action(ActionId::About)->setMenuRole(QAction::AboutRole);
    retranslate();
}

void ActionSet::attachKeys(QObject *pane, KeyContext context) const
{
    for (const ActionRow &row : actionRows()) {
        for (const QKeySequence &key : keys(row, context)) {
            auto *shortcut = new QShortcut(key, pane);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            shortcut->setAutoRepeat(row.repeats);
            connect(shortcut, &QShortcut::activated, action(row.id), &QAction::trigger);
        }
    }
}

void ActionSet::retranslate()
{
    for (const ActionRow &row : actionRows()) {
        QAction *const a = action(row.id);
        const QString text = actionText(row);
        const QString key = shortKeyText(row);
        // The tab makes the menu show the key of the review instead of its twin.
        a->setText(keys(row, KeyContext::Review).isEmpty() ? text : QString(text + u'\t' + key));
        a->setIconText(buttonText(row));
        const QString hint = actionHint(row);
        a->setToolTip(key.isEmpty() ? hint : QStringLiteral("%1 (%2)").arg(hint, keysText(row)));
        a->setStatusTip(hint);
    }
}

} // namespace jiaoshu::ui
