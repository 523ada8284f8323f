// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace jiaoshu::ui {

class WrapLabel;

/** A line across the window that stays as long as what it says holds; hidden while it says nothing. */
class StateStrip final : public QFrame
{
    Q_OBJECT

public:
    /** How much it wants to be seen. */
    enum class Look { Loud, Calm };
    explicit StateStrip(QWidget *parent = nullptr, Look look = Look::Loud);

    void setText(const QString &text);
    /** Behind the text; a click on it leaves the keys to the window. */
    QPushButton *addButton(const char *name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    Look m_look;
    WrapLabel *m_text;
};

} // namespace jiaoshu::ui
