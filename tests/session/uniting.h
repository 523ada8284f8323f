// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/workspacefixture.h"

#include <QSet>

/** Joins journals in tests. */
namespace unitingtesting {

using namespace jiaoshu;
using namespace jiaoshu::session;

inline const char *const Commands = "SELECT uid, hash FROM command";
inline const char *const Decisions = "SELECT uid, action, after_state FROM decision";
inline const char *const States =
    "SELECT f.uid, s.state, r.sha256 FROM figure_state s JOIN figure f ON f.id = s.figure_id "
    "JOIN reading r ON r.id = s.reading_id";

/** The rows of a statement, the fields of each joined by a stroke. */
QSet<QString> column(const QString &path, const char *sql);
/** A new workspace @p name beside @p place that holds the journals of @p sources. */
QString united(WorkspaceFixture &place, const QString &name, const QStringList &sources);
/** What a check finds. */
QStringList faultsOf(const QString &path);

} // namespace unitingtesting
