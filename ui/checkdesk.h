// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "session/problembook.h"

#include <QObject>

#include <memory>

namespace jiaoshu::ui {

class CheckList;
class LibraryKeeper;
class ReviewController;

/** Keeps the sums of the article on the screen and the problems of the whole workspace, shows in the list
 * what they say of the figure in hand, and leads the review to what fails. Articles with many figures, and
 * the workspace, are checked off the window's thread. */
class CheckDesk : public QObject
{
    Q_OBJECT

public:
    /** @param library is told of the problems; may be null. */
    CheckDesk(ReviewController &review, CheckList &list, LibraryKeeper *library, QObject *parent = nullptr);
    ~CheckDesk() override;

    /** Of the article shown. */
    [[nodiscard]] const session::ArticleChecks &checks() const { return m_checks; }
    /** Null while it is not read. */
    [[nodiscard]] const session::ProblemBook *book() const { return m_book.get(); }

    /** The next figure of the check that is shown first, once round. */
    void goToNextOfCheck();
    /** The figure in hand is printed so. */
    void waive();

Q_SIGNALS:
    /** The problems of the workspace are known, or changed. */
    void problemsChanged();

private:
    void begin();
    void readBook();
    void checkArticle(ArticleId article);
    void take(session::ArticleChecks checks);
    void follow(const session::Changes &changes);
    void showFigure(FigureId figure);

    ReviewController &m_review;
    CheckList &m_list;
    jobs::JobRunner m_runner;
    jobs::CancelToken m_job;
    jobs::JobRunner m_reader;
    jobs::CancelToken m_reading;
    ArticleId m_article;
    FigureId m_figure;
    session::ArticleChecks m_checks;
    std::shared_ptr<session::ProblemBook> m_book;
    QList<session::Changes> m_missed; ///< that came while the book was read
    bool m_isReading = false;
};

} // namespace jiaoshu::ui
