// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articlecontent.h"

#include <utility>

namespace jiaoshu::ui {

ArticleContent::ArticleContent(const model::Article &of, QList<model::Figure> all)
    : article(of.id), isTextLost(of.isTextLost), text(of.text), figures(std::move(all))
{
    marks.set(text, figures);
}

} // namespace jiaoshu::ui
