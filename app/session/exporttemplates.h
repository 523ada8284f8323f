// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "session/exporting.h"

#include <QMap>

namespace jiaoshu::session {

/** Choices of an export kept under names, in one file of the user that the window and the console share. */
using ExportTemplates = QMap<QString, ExportChoice>;

/** ~/.config/jiaoshu/exports.json, or where the system keeps such files. */
[[nodiscard]] QString exportTemplatesPath();
/** None where there is no file. @return CannotRead, BadJson; BadField with the name of a template this
 * program does not understand. */
[[nodiscard]] Result<ExportTemplates> readExportTemplates(const QString &path = exportTemplatesPath());
/** Written aside and renamed. @return CannotWrite. */
[[nodiscard]] Outcome writeExportTemplates(const ExportTemplates &templates,
                                           const QString &path = exportTemplatesPath());

} // namespace jiaoshu::session
