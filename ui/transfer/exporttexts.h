// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/exporting.h"

#include <QList>
#include <QStringList>

namespace jiaoshu::ui {

/** In what order a preview shows the columns of a format: those that tell what a figure says before those
 * that name it, the rest as the format has them. */
[[nodiscard]] QList<qsizetype> shownOrder(const QStringList &columns);

/** Why figures cannot be told in a unit: a sentence. */
[[nodiscard]] QString unitFaultText(const session::UnitFault &fault);

} // namespace jiaoshu::ui
