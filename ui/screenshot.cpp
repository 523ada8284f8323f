// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshot.h"

#include "ui/workspacekeeper.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace jiaoshu::ui {

bool takeScreenshot(QWidget &window, const WorkspaceKeeper &keeper, const QString &path)
{
    constexpr int Settle = 300;
    constexpr int Longest = 60'000;
    QElapsedTimer waited;
    waited.start();
    while (keeper.isBusy() && waited.elapsed() < Longest)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, Settle);
    QEventLoop settle;
    QTimer::singleShot(Settle, &settle, &QEventLoop::quit);
    settle.exec();
    return window.grab().save(path, "PNG");
}

} // namespace jiaoshu::ui
