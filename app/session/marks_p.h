// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importing.h"
#include "session/importplan_p.h"

namespace jiaoshu::session {

/** Makes the marks of @p document the proposals of @p prepared, whose own are the engine's till then. */
void readMarks(const engine::Extractor &extractor, const readers::Document &document,
               PreparedArticle &prepared);

/** The marks of @p prepared as new figures of an article that is in the workspace already: one step, which
 * can be undone. What stands there so is named as alike where it is not decided; a place where another figure
 * stands is refused by name.
 */
[[nodiscard]] Result<Imported> addMarks(Session &session, ArticleId article, const PreparedArticle &prepared);

} // namespace jiaoshu::session
