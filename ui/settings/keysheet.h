// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/keymap.h"

#include <QDialog>

class QPagedPaintDevice;
class QPushButton;
class QScrollArea;

namespace jiaoshu::ui {

/** Every key on one sheet, made from the table of actions and the keys in force, so that it is never out of
 * date; to be looked at and to be printed. */
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(const KeyMap &keys, QWidget *parent = nullptr);

    void setKeyMap(const KeyMap &keys);
    /** The sheet on paper, or in a PDF. */
    void print(QPagedPaintDevice &device) const;

Q_SIGNALS:
    void changeRequested(); ///< other keys are wanted

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    /** @param layout the groups of each column */
    [[nodiscard]] QWidget *sheetOf(const QList<QList<Menu>> &layout);
    void askWhereToPrint();

    KeyMap m_keys;
    QScrollArea *m_area;
    QPushButton *m_print;
    QPushButton *m_change;
    QPushButton *m_close;
};

/** The sheet as a page for a printer. */
[[nodiscard]] QString keySheetHtml(const KeyMap &keys);

} // namespace jiaoshu::ui
