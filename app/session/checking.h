// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace jiaoshu::session {

class Session;

/** One thing that is wrong with a workspace, or nothing but a sentence about it. */
struct CheckFinding
{
    QString what;   ///< stable name, e.g. "article-hash", "journal-chain", "figure-quote", "sqlite-integrity"
    QString detail; ///< English, names the row
};

/** Checks the file (SQLite's full integrity and foreign keys) and what it means: article hashes, the
 * journal's chain, that the current state of each figure follows from the journal, that each quote stands at
 * its span. Empty when whole. */
[[nodiscard]] Result<QList<CheckFinding>> checkWorkspace(const Session &session);

} // namespace jiaoshu::session
