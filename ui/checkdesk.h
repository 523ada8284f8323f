// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "session/problembook.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

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
    /** Open figures that tell the fact of the figure in hand with the same number, in its article and others;
     * itself first where it is open. */
    [[nodiscard]] QList<FigureId> repeats() const;
    /** The figure in hand is printed so. */
    void waive();

Q_SIGNALS:
    /** The problems of the workspace are known, or changed. */
    void problemsChanged();
    /** The repeats of the figure in hand are to be confirmed. */
    void repeatsRequested();

private:
    void begin();
    void readBook();
    void checkArticle(ArticleId article);
    /** Beside the window. @param spreads others that tell the same facts are checked again, too. */
    void checkBeside(const QList<ArticleId> &articles, bool spreads);
    void startBeside();
    /** What was checked is newer than what jobs that run now bring. */
    void noteChange(const QList<ArticleId> &articles);
    /** An article as a job was given it. */
    struct Asked
    {
        bool spreads = false;
        quint64 change = 0; ///< how often it had changed
    };
    void takeOver(QList<session::CheckedArticle> checked, const QHash<ArticleId, Asked> &asked);
    /** Once more, what a job could not check. */
    void askAgain(const QList<session::CheckedArticle> &checked, const QHash<ArticleId, Asked> &asked);
    [[nodiscard]] bool areQuick(const QList<ArticleId> &articles) const;
    void take(session::ArticleChecks checks);
    /** Only the states changed of figures about which nothing is told but what holds: all of it stands. */
    [[nodiscard]] bool stands(const session::Changes &changes) const;
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
    QList<session::ToldCheck> m_told;      ///< of m_checks, those of the figure in hand
    QList<session::Elsewhere> m_elsewhere; ///< who else tells the fact of the figure in hand
    std::shared_ptr<session::ProblemBook> m_book;
    QList<ArticleId> m_missed;           ///< that changed while the book was read
    QHash<ArticleId, bool> m_stale;      ///< to be checked beside the window, and whether that spreads
    QHash<ArticleId, quint64> m_changes; ///< how often each has changed
    QSet<ArticleId> m_askedAgain;        ///< those that could not be checked
    bool m_isReading = false;
    bool m_isChecking = false;
    QTimer m_countRepeats; ///< where they are many
};

} // namespace jiaoshu::ui
