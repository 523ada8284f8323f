// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/summary.h"

#include <QAbstractButton>

namespace jiaoshu::ui {

/** One line over the article with what is known of it: outlet, reporter, day, place, tags. A click asks to
 * correct it. */
class ArticleHeader final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ArticleHeader(QWidget *parent = nullptr);

    void setArticle(const model::ArticleSummary &article);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    model::ArticleSummary m_article;
};

} // namespace jiaoshu::ui
