// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/rereading.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace jiaoshu::ui {

/** What another reading of the articles would change, before it does. */
class DifferenceDialog : public QDialog
{
    Q_OBJECT

public:
    struct Row
    {
        QString article; ///< its title
        session::RereadStep step;
    };

    /** @param rows of all articles that were read. Accepted: it is to be taken over. */
    explicit DifferenceDialog(const QList<Row> &rows, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();

    QList<Row> m_rows;
    QLabel *m_summary, *m_rest;
    QTreeWidget *m_list;
    QPushButton *m_takeOver, *m_cancel;
};

} // namespace jiaoshu::ui
