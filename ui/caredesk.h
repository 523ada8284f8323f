// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/reissuing.h"
#include "ui/workspacecare.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace jiaoshu::ui {

class ActionSet;
class BackupDialog;
class CheckDialog;
class Notices;
class StraysDialog;

/** The dialogs around the workspace as a file: check, backups, what another reading would change, and what
 * becomes of decisions when an article is published again. */
class CareDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QWidget &window;
        ActionSet &actions;
        ReviewController &review;
        WorkspaceKeeper &keeper;
        Notices &notices;
    };

    explicit CareDesk(const Parts &parts);

private:
    void connectActions();
    void closeForeignDialogs();
    /** Enables what can be done now. */
    void refresh();
    void check();
    void backups();
    /** Says what the present engine would read otherwise, then has it done where that is wanted. */
    void reread();
    /** The current article is the new issue of another one, which is asked for. */
    void newIssue();
    void strays();
    void showDifferences(const QList<ArticleDifference> &differences);
    void rebuild();
    void repair();
    void restore(const QString &backup);
    void fillStrays();
    void carryOver(ArticleId from, ArticleId to);
    /** A backup first, beside the work; where none can be made, nothing is done. */
    void keepThen(const QString &occasion, std::function<void()> what);
    void report(const Error &error);

    Parts m_parts;
    WorkspaceCare m_care;
    std::function<void()> m_afterBackup;
    QString m_path; ///< of the workspace that the dialogs are of
    QPointer<CheckDialog> m_check;
    QPointer<BackupDialog> m_backups;
    QPointer<StraysDialog> m_strays;
};

} // namespace jiaoshu::ui
