// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/candidate.h"

namespace jiaoshu::checks {

/** Parts and their total: 921户，其中甲…户，乙…户; …户、…户，共921户; 男…人，女…人. @param previous the
 * sentence before, where there is one: a total may stand at its end. The sentences must outlive @p found. */
void findSums(const Sentence &sentence, const Sentence *previous, Candidates &found);

} // namespace jiaoshu::checks
