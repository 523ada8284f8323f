// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QWidget>

class QLabel;
class QListView;

namespace jiaoshu::ui {

class ArticleListModel;

/** The articles of the workspace with how far each is reviewed. */
class ArticlePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlePanel(ArticleListModel *model, QWidget *parent = nullptr);

    void setCurrentArticle(ArticleId article);
    [[nodiscard]] QListView *view() const { return m_view; }

Q_SIGNALS:
    void articleChosen(ArticleId article); ///< by the user, not by setCurrentArticle()

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCount();

    ArticleListModel *m_model;
    QLabel *m_heading;
    QListView *m_view;
    bool m_following = false; ///< the selection is being set from outside
};

} // namespace jiaoshu::ui
