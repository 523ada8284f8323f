// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/issuedesk.h"
#include "ui/workspacecare.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace jiaoshu::ui {

class ActionSet;
class BackupDialog;
class CheckDialog;
class Notices;
class TaskBar;

/** The dialogs around the workspace as a file, the open one or one that could not be opened: check, repair,
 * backups; and how far what runs beside the window is. */
class CareDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QMainWindow &window;
        ActionSet &actions;
        ReviewController &review;
        WorkspaceKeeper &keeper;
        Notices &notices;
    };

    explicit CareDesk(const Parts &parts);

    /** Looks into a file that is refused, or that a notice is about. */
    void check(const QString &path);
    void showBackups(const QString &path);

private:
    void connectCare();
    void connectActions();
    void closeForeignDialogs();
    /** Which workspace the menu means. */
    [[nodiscard]] QString subject() const;
    void refresh();
    void lookAfterOpening();
    void openCheck();
    void showTask(CareTask task, bool runs);
    void askForRepair();
    void showRepaired(const session::RepairReport &report, const QString &target);
    void askForRestore(const QString &backup);
    void report(CareTask task, const Error &error);

    Parts m_parts;
    WorkspaceCare m_care;
    IssueDesk m_issues;
    TaskBar *m_tasks;
    QList<CareTask> m_shown; ///< what the task bar tells, the newest last
    QString m_path;          ///< of the workspace that the dialogs are of
    QPointer<CheckDialog> m_check;
    QPointer<BackupDialog> m_backups;
};

} // namespace jiaoshu::ui
