// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/records.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace jiaoshu::store {

/** What was saved of one table of facts. */
struct SalvagedTable
{
    QString name;
    qint64 saved = 0;
    qint64 refused = 0; ///< were read, but cannot be: what they refer to is lost, or a field is none of ours
    QStringList gaps;   ///< ids that could not be read, "45-60"
};

struct SalvageReport
{
    QList<SalvagedTable> tables;
    QList<Fault> faults; ///< what a check still finds in the copy, e.g. breaks in the chain of decisions
};

/** Reads what can be read of a damaged workspace, row by row around the damage, into a new one at @p target,
 * and derives the state of each figure from the decisions that were saved. The damaged file is copied first
 * and not opened itself; its log is read with it.
 *  @return NotFound, CannotWrite (also where something stands at @p target), DiskFull, NotAWorkspace where
 * not even its tables can be found. */
[[nodiscard]] Result<SalvageReport> salvage(const QString &path, const QString &target, const QDateTime &now);

/** What SQLite finds in the pages of a file that may be damaged, at most 100 lines; reads only and leaves
 * nothing beside it. @return NotFound, NotAWorkspace, CannotRead. */
[[nodiscard]] Result<QList<Fault>> examine(const QString &path);

} // namespace jiaoshu::store
