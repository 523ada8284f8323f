// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace jiaoshu::ui {

/** Tells each key that is pressed in it, at once and without acting on it: Qt's own waits a second for a
 * second key. Tab, Esc and Alt with a letter keep their meaning. */
class KeyField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

Q_SIGNALS:
    void keyPressed(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
};

} // namespace jiaoshu::ui
