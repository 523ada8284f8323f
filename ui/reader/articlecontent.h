// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article.h"
#include "model/figure.h"
#include "ui/reader/displaytext.h"
#include "ui/reader/marklist.h"
#include "ui/widgets/cjkfonts.h"

namespace jiaoshu::ui {

/** An article made ready to be shown; it may be made in any thread. */
struct ArticleContent
{
    ArticleContent(const model::Article &of, QList<model::Figure> all);

    ArticleId article;
    bool isTextLost = false; ///< quotes of figures are all that is left of it
    DisplayText text;
    MarkList marks;
    QList<model::Figure> figures; ///< for others than the text
};

} // namespace jiaoshu::ui
