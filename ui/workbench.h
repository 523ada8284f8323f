// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backupkeeper.h"
#include "ui/logkeeper.h"
#include "ui/mainwindow.h"
#include "ui/reviewcontroller.h"
#include "ui/workspacekeeper.h"

#include <QObject>

#include <memory>
#include <vector>

namespace jiaoshu::ui {

class Appearance;
class Preferences;

/** A window with its own workspace and everything that works on that. */
struct Workbench
{
    Workbench(Appearance &appearance, Preferences &preferences);

    ReviewController review;
    WorkspaceKeeper keeper;
    MainWindow window;
    BackupKeeper backups;
    LogKeeper log;
};

/** The windows of the program. They share how it looks and what it remembers, and never the same workspace:
 * to open one that another window has brings that window to the front. */
class Workbenches : public QObject
{
    Q_OBJECT

public:
    Workbenches(Appearance &appearance, Preferences &preferences);
    ~Workbenches() override;

    /** Another window without a workspace, shown. It goes when it is closed. */
    Workbench &add();
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_all.size()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool bringToFront(const QString &workspace, const Workbench *asking) const;

    Appearance &m_appearance;
    Preferences &m_preferences;
    std::vector<std::unique_ptr<Workbench>> m_all;
};

} // namespace jiaoshu::ui
