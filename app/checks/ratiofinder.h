// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/candidate.h"

namespace jiaoshu::checks {

/** Shares (…户，占…的12%; 抽验…件，不合格…件，不合格率…) and what falls to each (…元，…户，户均…元) of @p
 * sentences[at], with wholes from it and the two before it. The sentences must outlive @p found. */
void findRatios(const std::vector<Sentence> &sentences, size_t at, Candidates &found);

} // namespace jiaoshu::checks
