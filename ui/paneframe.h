// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace jiaoshu::ui {

/** A pane of the review with a line above it that shows when it has the keyboard. */
class PaneFrame : public QWidget
{
    Q_OBJECT

public:
    PaneFrame(QWidget *pane, QWidget *parent);

    [[nodiscard]] bool hasKeyboard() const { return m_hasKeyboard; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_hasKeyboard = false;
};

} // namespace jiaoshu::ui
