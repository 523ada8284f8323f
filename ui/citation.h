// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "model/summary.h"

#include <QString>

namespace jiaoshu::ui {

/** Words of an article with where they stand, for another program: the words; what @p figure reads in them,
 * where there is one; and outlet, day, title, file and place in it. Plain text, in the language of the
 * window.
 */
[[nodiscard]] QString citation(const model::ArticleSummary &article, const QString &words, CodePointSpan span,
                               const model::Figure *figure = nullptr);

} // namespace jiaoshu::ui
