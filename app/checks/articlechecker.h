// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/check.h"
#include "lexicon/cuetable.h"
#include "model/figure.h"

#include <QList>
#include <QStringView>

namespace jiaoshu::checks {

/** Raised with each change of what is told of the same figures: what was kept of earlier ones is told anew.
 */
inline constexpr int Version = 3;

/** What the figures of an article say of each other: sums, shares, changes, rates and repeats, each with its
 * verdict. A pure function; any thread. What the words leave open is told only where the numbers settle it.
 *  @param cues loadCheckCues().
 *  @param text the article's raw text.
 *  @param readings ascending by span; Check::figures are indexes into it. Those that were rejected are not
 * among them. */
[[nodiscard]] QList<Check> checkArticle(const lexicon::CueTable &cues, QStringView text,
                                        const QList<model::Reading> &readings);

} // namespace jiaoshu::checks
