// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/keymap.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace jiaoshu::ui {

class KeyField;

/** Other keys for any action: choose it, press the key. A key that another action has is not taken without
 * asking. Nothing is in force before the dialog is accepted. */
class KeyEditor : public QDialog
{
    Q_OBJECT

public:
    explicit KeyEditor(const KeyMap &keys, QWidget *parent = nullptr);

    [[nodiscard]] const KeyMap &keyMap() const { return m_keys; }
    void choose(ActionId id);
    /** @return false where the file cannot be written, or read as a set of keys; then nothing changed. */
    bool exportTo(const QString &path);
    bool importFrom(const QString &path);

private:
    void arrange();
    void connectParts();
    void retranslate();
    void fillTree();
    void filterTree(const QString &words);
    void showKeys();
    void showChosen();
    void takeKey(const QKeySequence &key);
    void takeAway(const QString &text);
    void takeOver();
    void useSet(int set);
    void say(const QString &sentence);
    [[nodiscard]] QString nameOf(ActionId id) const;

    KeyMap m_keys;
    ActionId m_chosen = ActionId::Confirm;
    QKeySequence m_wanted; ///< pressed, but another action's
    QLabel *m_setLabel;
    QComboBox *m_set;
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QLabel *m_chosenLabel;
    QHBoxLayout *m_caps;
    KeyField *m_press;
    QPushButton *m_reset;
    QLabel *m_notice;
    QPushButton *m_takeOver;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_cancel;
    QPushButton *m_ok;
};

} // namespace jiaoshu::ui
