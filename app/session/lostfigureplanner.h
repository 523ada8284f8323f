// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "store/harmedarticle.h"

#include <QList>

#include <functional>

namespace jiaoshu::engine {
class Extractor;
}

namespace jiaoshu::session {

/** How figures come back that a damaged page took away; a pure function. One whose reading is left is
 * proposed with it, an analyst's fields too; where a figure stands by now, or the article has a new issue, it
 * comes back withdrawn. Of the proposals those are taken whose figures are known to be lost: what else the
 * engine reads by now was never there. Figures that stand are not touched; in an article that was taken out
 * none comes back. */
[[nodiscard]] QList<store::DecisionPlan> planLostFigures(const store::HarmedArticle &harmed,
                                                         const QList<model::Proposal> &proposals);

/** What the engine reads in @p article, as far as it can be kept. */
[[nodiscard]] QList<model::Proposal> readFigures(const model::Article &article,
                                                 const engine::Extractor &extractor);

/** The same as a command, with what the engine reads in the article where its text is there; without
 * decisions where nothing is lost or nothing brings it back. @param extractor asked for only then. */
[[nodiscard]] store::CommandPlan planLostFigures(const store::HarmedArticle &harmed,
                                                 const std::function<const engine::Extractor &()> &extractor);

} // namespace jiaoshu::session
