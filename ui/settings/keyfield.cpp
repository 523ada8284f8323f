// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyfield.h"

#include <QKeyEvent>

namespace jiaoshu::ui {

namespace {

bool leavesTheField(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab || key.key() == Qt::Key_Escape;
}

bool isLoneModifier(int key)
{
    return key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock;
}

} // namespace

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

bool KeyField::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QLineEdit::event(event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (leavesTheField(*key) || isLoneModifier(key->key()) || key->key() == 0 ||
        key->key() == Qt::Key_unknown)
        return QLineEdit::event(event);
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat()) {
        // Of the number block is the same key.
        const auto modifiers = key->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
        // Shift has made another character of it already: "?" and not Shift+"?".
        const bool letter = key->key() >= Qt::Key_A && key->key() <= Qt::Key_Z;
        const bool printed = key->key() > Qt::Key_Space && key->key() < Qt::Key_Escape && !letter;
        const auto kept = printed && modifiers == Qt::ShiftModifier ? Qt::KeyboardModifiers() : modifiers;
        Q_EMIT keyPressed(QKeySequence(QKeyCombination(kept, static_cast<Qt::Key>(key->key()))));
    }
    event->accept();
    return true;
}

} // namespace jiaoshu::ui
