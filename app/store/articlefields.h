// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/summary.h"

namespace jiaoshu::store {

/** The value of a field as ArticleEdit has it: tags parted by line ends. */
[[nodiscard]] QString fieldOf(const model::ArticleSummary &article, const QString &field);

} // namespace jiaoshu::store
