// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/candidate.h"

namespace jiaoshu::checks {

/** Changes within a sentence: 由…户增加到…户，增长…%; …户，比上年增加…户，增长…%; 比上年的…高…个百分点. The
 * sentence must outlive @p found. */
void findChanges(const Sentence &sentence, Candidates &found);

} // namespace jiaoshu::checks
