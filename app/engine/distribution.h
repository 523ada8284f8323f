// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"

#include <QList>

namespace jiaoshu::engine {

/** The quantities of @p sentence that 分别 shares out among @p members named before @p behind: the first of
 * them to the first member, and so on, as often as 分别 stands there with as many quantities behind it.
 * @return indices into the article's quantities, a multiple of @p members of them, ascending; empty where
 * nothing is shared out. */
[[nodiscard]] QList<int> sharedOut(const ArticleView &article, const SentenceView &sentence, qsizetype behind,
                                   int members);

} // namespace jiaoshu::engine
