// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/keymap.h"

#include <QObject>
#include <QPointer>

#include <map>

class QAction;
class QShortcut;

namespace jiaoshu::ui {

/** The table of actions as QActions. */
class ActionSet : public QObject
{
    Q_OBJECT

public:
    explicit ActionSet(QObject *parent = nullptr);

    [[nodiscard]] QAction *action(ActionId id) const { return m_actions.at(id); }

    /** Makes the keys of @p context trigger the actions while @p pane or a child has the focus. */
    void attachKeys(QObject *pane, KeyContext context);

    [[nodiscard]] const KeyMap &keyMap() const { return m_keys; }
    /** Other keys from now on, everywhere. */
    void setKeyMap(const KeyMap &keys);

    /** Says in the menu and the tooltip what @p id would do now: "Undo: Confirmed 12户"; empty says it in
     * general. */
    void setDetail(ActionId id, const QString &detail);

    /** All texts anew, after a change of language. */
    void retranslate();

Q_SIGNALS:
    void keysChanged();

private:
    struct Attachment
    {
        QPointer<QObject> pane;
        KeyContext context;
        QList<QPointer<QShortcut>> shortcuts;
    };
    void nameAction(const ActionRow &row) const;
    void makeShortcuts(Attachment &attachment) const;

    std::map<ActionId, QAction *> m_actions;
    std::map<ActionId, QString> m_details;
    KeyMap m_keys;
    QList<Attachment> m_attachments;
};

} // namespace jiaoshu::ui
