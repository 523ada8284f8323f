// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/check.h"
#include "model/figure.h"

#include <QByteArray>

namespace jiaoshu::cli {

/** A check as one line of JSON: kind, verdict, the figures as they are printed with their places (and with
 * the value where that is another), the first's
 * value as the others have it ("low..high"), and the slip that would explain it. */
[[nodiscard]] QByteArray checkLine(const QString &path, const checks::Check &check,
                                   const QList<model::Reading> &readings);

} // namespace jiaoshu::cli
