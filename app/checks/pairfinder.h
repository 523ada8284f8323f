// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/candidate.h"

namespace jiaoshu::checks {

/** Households and their people, told in one breath (921户2840人, 脱贫户921户、脱贫人口2840人), that cannot
 * be: fewer people than households, or dozens in each. The units and how many there may be: the pairs of @p
 * cues. The sentence must outlive @p found. */
void findPairs(const lexicon::CueTable &cues, const Sentence &sentence, Candidates &found);

} // namespace jiaoshu::checks
