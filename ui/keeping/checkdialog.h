// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keeping/checkreport.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace jiaoshu::ui {

/** Says that the workspace is being checked, then what was found, and offers what helps. Checks nothing
 * itself. */
class CheckDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CheckDialog(QWidget *parent = nullptr);

    void showBusy();
    void showReport(const CheckReport &report);
    /** The check itself could not be carried out. */
    void showFailure(const QString &sentence);

Q_SIGNALS:
    void rebuildRequested(); ///< derive states and counts anew
    void repairRequested();  ///< bring what can be read into a copy
    void backupsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void fill();

    std::optional<CheckReport> m_report;
    QString m_failure;
    QLabel *m_verdict, *m_explanation;
    QProgressBar *m_progress;
    QTreeWidget *m_findings;
    QPushButton *m_rebuild, *m_repair, *m_backups, *m_close;
};

} // namespace jiaoshu::ui
