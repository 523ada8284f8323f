// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query.h"
#include "store/records.h"

namespace jiaoshu::store {

// How rows of the current_figure view and of reading become values. Each reads the columns in the order of
// its SQL. A word that no version of the program wrote throws SQLite::Exception with SQLITE_CORRUPT.

/** The fields begin_cp … note, in that order. */
[[nodiscard]] model::Reading takeReading(Query &row);
/** A row of current_figure. */
[[nodiscard]] FigureRecord takeFigure(Query &row);
/** The same row without what the store alone asks for. @return nothing of one that is withdrawn. */
[[nodiscard]] std::optional<model::Figure> takeStandingFigure(Query &row);
/** A row of sql/reading/list.sql up to the article's uid. */
[[nodiscard]] ReadingRecord takeReadingRecord(Query &row);
/** "withdrawn" is no standing. */
[[nodiscard]] Standing takeStanding(const QString &word);
[[nodiscard]] QString toText(Standing standing);
/** Binds :begin … :note of sql/reading/add.sql. */
void bindReading(Query &query, const model::Reading &reading);

} // namespace jiaoshu::store
