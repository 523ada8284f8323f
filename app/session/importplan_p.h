// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importing.h"
#include "session/parts_p.h"

namespace jiaoshu::session {

/** An import that is not carried out yet. */
struct ImportPlan
{
    store::CommandPlan command;
    QList<Error> refused; ///< proposals that say what cannot be
};

/** @return ReadOnly, NotText. */
[[nodiscard]] Result<ImportPlan> planImport(const Session &session, const PreparedArticle &prepared);
/** What came of it. */
[[nodiscard]] Imported toImported(const ImportPlan &plan, const store::Committed &committed);

} // namespace jiaoshu::session
