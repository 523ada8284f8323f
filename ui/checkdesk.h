// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "session/problembook.h"

#include <QElapsedTimer>
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
    /** Something changed that is not told yet. */
    [[nodiscard]] bool isChecking() const { return m_isChecking || m_isReading || m_isUntold; }

    /** The next figure of the check that is shown first, once round. */
    void goToNextOfCheck();
    /** Open figures that tell the fact of the figure in hand with the same number, in its article and others;
     * itself first where it is open. */
    [[nodiscard]] QList<FigureId> repeats() const;
    /** The figure in hand is printed so. */
    void waive();

Q_SIGNALS:
    /** The problems of the workspace are known, or changed; @p changes names those that did. */
    void problemsChanged(const session::ProblemChanges &changes);
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
    /** What one job is to find out: what articles come to, and what others contradict in those that were
     * checked before. */
    struct Round
    {
        QHash<ArticleId, Asked> articles;
        QHash<ArticleId, Asked> asked; ///< the articles of @c questions
        QList<session::ConflictQuestion> questions;
    };
    struct Found
    {
        QList<session::CheckedArticle> checked;
        QList<session::ConflictAnswer> answers;
    };
    /** With a connection of its own: the window's session is used from its thread alone. */
    [[nodiscard]] static Found foundBeside(const QString &path, const QList<ArticleId> &articles,
                                           const QList<session::ConflictQuestion> &questions,
                                           const jobs::JobContext &context);
    void takeOver(Found found, const Round &round);
    void takeChecked(QList<session::CheckedArticle> checked, const QHash<ArticleId, Asked> &asked);
    void takeAnswers(QList<session::ConflictAnswer> answers, const QHash<ArticleId, Asked> &asked);
    /** Once more, those of @p asked that a job could not find out. */
    void askAgain(QSet<ArticleId> missing, const QHash<ArticleId, Asked> &asked);
    /** The problems changed: not at every step of many. */
    void tellProblems();
    void tellProblemsNow();
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
    QSet<ArticleId> m_others;            ///< to be checked so as soon as those are
    QHash<ArticleId, quint64> m_changes; ///< how often each has changed
    QSet<ArticleId> m_askedAgain;        ///< those that could not be checked
    QList<session::ConflictQuestion> m_questions; ///< for the next job
    QHash<ArticleId, Asked> m_askedOf;            ///< their articles
    bool m_isReading = false;
    bool m_isChecking = false;
    bool m_isUntold = false; ///< the problems changed since they were told
    QElapsedTimer m_sinceTold;
    QTimer m_countRepeats; ///< where they are many
};

} // namespace jiaoshu::ui
