// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace jiaoshu::ui {

class WorkspaceKeeper;

/** Waits until nothing is being worked on and all is painted, and writes a picture of @p window to @p path.
 *  @return whether it could be written. */
[[nodiscard]] bool takeScreenshot(QWidget &window, const WorkspaceKeeper &keeper, const QString &path);

} // namespace jiaoshu::ui
