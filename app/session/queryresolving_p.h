// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/libraryquery.h"
#include "session/problem.h"

#include <QHash>

namespace jiaoshu::session {

class Session;

/** A filter with all that its words stand for. */
struct ResolvedQuery
{
    LibraryQuery query;                ///< its words found: query.filter.within
    QString where;                     ///< the same as text, in one way of all
    QHash<FigureId, Problem> problems; ///< where it asks for what checks find
};

/** Reads @p where as parseLibraryQuery() does and looks up in the workspace what it asks for. @return
 * BadField, also where no article has its words: @p unmet is set to them then. */
[[nodiscard]] Result<ResolvedQuery> resolveQuery(const Session &session, const QString &where,
                                                 std::optional<UnmetValue> *unmet = nullptr);

} // namespace jiaoshu::session
