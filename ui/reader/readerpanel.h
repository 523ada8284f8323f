// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article.h"
#include "model/figure.h"

#include <QList>
#include <QWidget>

class QStackedLayout;

namespace jiaoshu::ui {

struct ArticleContent;
class ArticleHeader;
class ArticleView;
class EmptyState;
class FindBar;
class WrapLabel;

/** The middle of the review window: the article with the bar to find words in it, or what to do while there
 * is none. */
class ReaderPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderPanel(QWidget *parent = nullptr);

    [[nodiscard]] ArticleView *view() const { return m_view; }
    /** What is known of the article, over it. */
    [[nodiscard]] ArticleHeader *header() const { return m_header; }
    void setArticle(const model::Article &article, const QList<model::Figure> &figures);
    void setArticle(ArticleContent &&content);
    /** Quotes are all that is left of the article that is shown. */
    [[nodiscard]] bool isTextLost() const;
    void clearArticle();
    /** There are articles, but none that fits what is asked for: the page that stands for no article says so.
     */
    void setFitsNothing(bool fitsNothing);
    /** Of the page that stands for no article, from above. */
    [[nodiscard]] QList<QWidget *> pageButtons() const;
    /** Opens the find bar with the selected words in it. */
    void openFind();

Q_SIGNALS:
    /** From the page that stands for no article. */
    void openRequested();
    /** The same, where articles are left out. */
    void showAllRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    EmptyState *m_empty;
    QWidget *m_page;
    ArticleHeader *m_header;
    WrapLabel *m_notice; ///< that the text is lost
    bool m_fitsNothing = false;
    ArticleView *m_view;
    FindBar *m_find;
    QStackedLayout *m_stack;
};

} // namespace jiaoshu::ui
