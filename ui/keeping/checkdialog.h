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

    /** What is being done, beside the window. */
    enum class Work { Checking, Rebuilding, Repairing };
    void showBusy(Work work = Work::Checking);
    /** What was being done was cancelled: back to the report that there was. */
    void showIdle();
    /** @param refusal why the workspace cannot be opened, where it cannot. */
    void showReport(const CheckReport &report, const QString &refusal = {});
    /** What was being done could not be carried out. */
    void showFailure(const QString &sentence);
    /** @param losses what the copy at @p target tells as lost. */
    void showRepaired(const QString &sentence, const QList<session::CheckFinding> &losses,
                      const QString &target);

Q_SIGNALS:
    void rebuildRequested(); ///< derive states and counts anew
    void repairRequested();  ///< bring what can be read into a copy
    void backupsRequested();
    void openRequested(const QString &path); ///< the copy that was made

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void fill();
    void fillBusy();
    void fillReport();
    void listFindings();
    void offer(bool rebuild, bool repair, bool open);

    std::optional<Work> m_work = Work::Checking;
    std::optional<CheckReport> m_report;
    QString m_refusal;
    QString m_failure;
    QString m_repaired; ///< a sentence; empty where nothing was
    QString m_target;
    QLabel *m_verdict, *m_explanation;
    QProgressBar *m_progress;
    QTreeWidget *m_findings;
    QPushButton *m_rebuild, *m_repair, *m_open, *m_backups, *m_close;
};

} // namespace jiaoshu::ui
