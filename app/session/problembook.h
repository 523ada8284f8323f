// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/articlechecks.h"
#include "session/problem.h"
#include "session/session.h"

#include <QHash>
#include <QSet>

#include <map>
#include <memory>
#include <vector>

namespace jiaoshu::session {

/** A figure of another article that tells the same fact. */
struct Elsewhere
{
    model::Figure figure;
    checks::Verdict verdict = checks::Verdict::Holds; ///< Fails where it contradicts
};

/** An article with what checks of it found. */
struct CheckedArticle
{
    ArticleId article;
    ArticleChecks checks;
};

/** What is to be looked up of an article to know which of its figures others contradict. */
struct ConflictQuestion
{
    ArticleId article;
    QList<model::Figure> figures;              ///< of the article, as it was checked
    QHash<quint64, QList<FigureId>> tellers{}; ///< figures of other articles, by the fact that they tell
};

/** The figures of an article that others contradict. */
struct ConflictAnswer
{
    ArticleId article;
    QList<model::Figure> conflicts;
};

/** The figures of a workspace that a check finds fault with, and an index of the facts all of them tell, in
 * memory. Read beside the session, in any thread; then kept up by Changes, in the session's. */
class ProblemBook
{
public:
    /** From so many articles on it is kept beside the workspace (ProblemBookFile). */
    static constexpr qint64 LargeFrom = 2000;

    /** Checks every article; of a large workspace only those that something was done with since it was kept.
     * @return what Session::open() does; Cancelled where @p isCancelled said so. */
    [[nodiscard]] static Result<std::shared_ptr<ProblemBook>>
    read(const QString &path, const std::function<bool()> &isCancelled = {}, qint64 largeFrom = LargeFrom);
    /** The same of an open session, with what is found as it is found. */
    [[nodiscard]] static Result<std::shared_ptr<ProblemBook>>
    read(const Session &session, const std::function<bool()> &isCancelled = {});

    /** Takes over what a command changed: checks the articles it names anew. */
    void patch(const Session &session, const Changes &changes);
    /** The same in two steps, for articles that were checked anew elsewhere: takes over what was found.
     * @return other articles that tell, or told, a fact with them, of each a few at most: what they
     * contradict is to be looked at again as well. */
    [[nodiscard]] QList<ArticleId> replace(const QList<CheckedArticle> &checked);
    /** Which of their figures contradict other articles; once replace() knows of all. Until then those stand
     * that did before. */
    void findConflicts(const Session &session, const QList<CheckedArticle> &checked);
    /** The same in three steps, so that what takes long, looking others up, is done beside the session: what
     * is to be looked up, */
    [[nodiscard]] QList<ConflictQuestion> conflictQuestions(const QList<CheckedArticle> &checked) const;
    /** looks it up, in any thread (@p session is of that thread); fewer answers where @p isCancelled, */
    [[nodiscard]] static QList<ConflictAnswer> conflictsAmong(const Session &session,
                                                              const QList<ConflictQuestion> &questions,
                                                              const std::function<bool()> &isCancelled = {});
    /** takes over what was found of articles that did not change meanwhile. */
    void takeConflicts(const QList<ConflictAnswer> &answers);

    [[nodiscard]] std::optional<Problem> of(FigureId figure) const;
    /** Those of an article. */
    [[nodiscard]] QHash<FigureId, Problem> problemsIn(ArticleId article) const;
    [[nodiscard]] qsizetype countIn(ArticleId article) const;
    /** How many figures of each article have one; articles without are left out. */
    [[nodiscard]] QHash<ArticleId, qsizetype> countsByArticle() const;
    /** All of them. */
    [[nodiscard]] const QHash<FigureId, Problem> &problems() const { return m_problems; }
    [[nodiscard]] qsizetype figures() const { return m_problems.size(); }
    /** The next one beyond @p from that has a problem, open ones only where @p onlyOpen; without wrapping. */
    [[nodiscard]] std::optional<FigureAt> next(const Session &session, FigureAt from, Direction direction,
                                               bool onlyOpen) const;
    /** Figures of other articles that tell the fact that @p figure tells, up to a dozen. */
    [[nodiscard]] QList<Elsewhere> elsewhere(const Session &session, const model::Figure &figure) const;

    /** What changed since it was asked last; at first all. */
    [[nodiscard]] ProblemChanges takeChanges();

    /** How many articles were checked for it, again and again where something was done with them. */
    [[nodiscard]] qint64 articlesChecked() const { return m_articlesChecked; }

private:
    friend class ProblemBookFile;
    struct Row
    {
        qsizetype begin = 0;
        FigureId figure;
        bool isOpen = false;
        Problem problem = Problem::FailedCheck;
        bool isKept = false; ///< from before its article was checked anew, till takeConflicts()
    };
    struct Teller
    {
        ArticleId article;
        FigureId figure;
    };

    /** Before the problems of @p article change. */
    void remember(ArticleId article);
    [[nodiscard]] static ProblemChanges::OfArticle difference(const std::vector<Row> &told,
                                                              const std::vector<Row> &now);
    void take(ArticleId article, const ArticleChecks &checks);
    void forget(ArticleId article);
    /** Conflicts with other articles, found before. */
    void keep(const CheckedArticle &checked, const QSet<FigureId> &conflicts);
    void insert(const model::Figure &conflict, bool isKept);
    [[nodiscard]] QList<FigureId> tellersElsewhere(quint64 fact, ArticleId article) const;
    [[nodiscard]] bool isToldElsewhere(quint64 fact, ArticleId article) const;

    std::map<qint64, std::vector<Row>> m_rows; ///< by article; those of one by place
    QHash<FigureId, Problem> m_problems;
    QMultiHash<quint64, Teller> m_tellers; ///< by fact
    QHash<ArticleId, QList<quint64>> m_factsOf;
    /** What was told of articles that changed since; nothing while nothing was told. */
    std::optional<QHash<ArticleId, std::vector<Row>>> m_told;
    qint64 m_articlesChecked = 0;
};

} // namespace jiaoshu::session
