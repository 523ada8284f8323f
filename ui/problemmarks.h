// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace jiaoshu::session {
struct ProblemChanges;
}

namespace jiaoshu::ui {

class ArticleListModel;
class ArticleView;
class CheckDesk;
class FigureTableModel;
class ReviewController;

/** What checks find fault with, marked wherever it stands: in the list of articles, in the text and in the
 * table. */
class ProblemMarks final : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        ArticleListModel &articles;
        ArticleView &text;
        FigureTableModel &figures;
    };
    ProblemMarks(ReviewController &review, const CheckDesk &checks, const Places &places,
                 QObject *parent = nullptr);

private:
    void mark(const session::ProblemChanges &changes);
    void markAll();
    void markArticle();

    ReviewController &m_review;
    const CheckDesk &m_checks;
    Places m_places;
};

} // namespace jiaoshu::ui
