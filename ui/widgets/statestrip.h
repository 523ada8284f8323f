// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace jiaoshu::ui {

class WrapLabel;

/** A line across the window that stays as long as what it says holds; hidden while it says nothing. */
class StateStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit StateStrip(QWidget *parent = nullptr);

    void setText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    WrapLabel *m_text;
};

} // namespace jiaoshu::ui
