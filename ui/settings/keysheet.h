// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QWidget;

namespace jiaoshu::ui {

/** Every key on one sheet, made from the table of actions, so that it is never out of date. */
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();

    QWidget *m_sheet = nullptr;
};

} // namespace jiaoshu::ui
