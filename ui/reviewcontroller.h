// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/describing.h"
#include "session/history.h"
#include "ui/decisionqueue.h"
#include "ui/reviewways.h"

#include <QDateTime>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace jiaoshu::ui {

/** The review: which article and figure are current, what is decided about them, and where to go next. Knows
 * no widget. A decision is saved before its signal is sent; one that cannot be waits: see DecisionQueue. */
class ReviewController : public QObject, public ReviewWays
{
    Q_OBJECT

public:
    explicit ReviewController(QObject *parent = nullptr);
    ~ReviewController() override;

    /** Takes over a workspace and goes to where setBeginning() says, else to its first unreviewed figure;
     * null closes the one there is. */
    void setSession(std::unique_ptr<session::Session> session);
    [[nodiscard]] session::Session *session() const { return m_session.get(); }
    [[nodiscard]] ArticleId article() const { return m_at.article; }
    [[nodiscard]] FigureId figure() const { return m_at.figure; }
    [[nodiscard]] bool hasUnsaved() const { return !m_unsaved.isEmpty(); }
    [[nodiscard]] qsizetype unsavedCount() const { return m_unsaved.count(); }
    [[nodiscard]] std::optional<CommandId> lastSaved() const { return m_lastSaved; } ///< if it did anything
    /** A decision that was made at @p figure waits. */
    [[nodiscard]] bool isUnsaved(FigureId figure) const { return m_unsaved.holds(figure); }

    /** Makes an article current, at its first unreviewed figure that is wanted, else its first. */
    void showArticle(ArticleId article);
    void showFigure(session::FigureAt at);
    void standAside(); ///< no article is in hand until one is shown, not even what comes in
    [[nodiscard]] bool isAside() const { return m_isAside; }
    [[nodiscard]] bool awaitsArticle() const { return !m_at.article.isValid() && !m_isAside; }

    /** Right as it stands, or with the fields of @p edited; then on to the next unreviewed figure. */
    void confirm(const std::optional<model::Reading> &edited = {});
    /** Right as it was shown; where it was read anew meanwhile nothing is decided, also on retry(). */
    void confirmShown(const model::Reading &shown);
    /** All of them as they stand, as one step; then on to the next unreviewed figure. */
    void confirmAll(const QList<FigureId> &figures);
    /** The same of what nobody looked at one by one, see session::acceptFigures(); stays. */
    void acceptAll(const QList<FigureId> &figures, int fromPermille, const std::function<void()> &whenSaved);
    /** All of them back to unreviewed, as one step; stays. */
    void reopenAll(const QList<FigureId> &figures);
    /** A number of the current article is no figure, see session::waiveNumber(); stays. */
    void waive(CodePointSpan number, const QString &reason);
    /** Other fields for figures that keep their states, as one step; stays. */
    void amendAll(const QList<session::Correction> &corrections);
    /** @param reason one of AllRejectReasons, or empty */
    void reject(const QString &reason = {});
    /** @param note why; it becomes the figure's own */
    void markUnsure(const QString &note = {});
    void reopen(); ///< back to unreviewed; stays there
    /** Has the engine read @p selection as a figure to be decided on, and makes it current. */
    void addFigure(CodePointSpan selection);
    void restore(FigureId figure, CommandId step); ///< as it was after that step, this figure alone
    /** What is known of an article and the tags on it; stays. */
    void describe(ArticleId article, const session::ArticleDetails &details, const QStringList &tags);
    /** @return false where it failed. */
    bool tag(const QList<ArticleId> &articles, const QString &tag, bool isOn);
    /** Out of the workspace with their figures; goes on to a neighbour where the current one is among them.
     * @param whenOut called when they are, at once or when largeStepper() has done it; may be empty */
    void takeOut(const QList<ArticleId> &articles, const std::function<void()> &whenOut = {});
    /** The step that was the last one when this was called, or the decision that waited last; a second call
     * while it waits is the same one. A large one is carried out by largeStepper(); what is decided meanwhile
     * waits for it. */
    void undo();
    void redo();
    [[nodiscard]] LargeStepper &largeStepper() { return m_stepper; }
    /** The current figure is printed as it stands, whatever sums say; see session::waiveChecks(). */
    void waiveChecks();
    void retry(); ///< to save what waits
    /** While the article in hand is not yet seen, nothing is decided in it. */
    void setInSight(bool inSight);
    [[nodiscard]] bool isInSight() const { return m_isInSight; }
    /** It cannot be seen: refused() tells why, now and at each decision in it. */
    void setUnreadable(const Error &error);

    // Where it leads to, by what others know: see ReviewWays, too.
    /** @param problems the same of what the engine doubts. */
    void setQueue(Queue queue, Queue problems = {});
    /** Problems are known of now that were not before. */
    void problemsMayHaveCome() { m_mayHaveProblems = true; }
    /** Whether a decision leads to what the engine doubts as long as there is any, or on in the text. */
    void setProblemsFirst(bool first) { m_problemsFirst = first; }
    void nextOpen(session::Direction direction);
    void nextProblem(session::Direction direction);
    /** In reading order within the article, whatever the state; at its end the next article's first. */
    void stepFigure(session::Direction direction);
    void stepArticle(session::Direction direction);
    void noteOthers(); ///< something was written beside the session; refused() tells of a failure
    /** Tells the views of changes made elsewhere, e.g. by an import; shows their article if there was none.
     */
    void notice(const session::Changes &changes);

Q_SIGNALS:
    void sessionAboutToBeReplaced(); ///< everything still stands as it was
    void sessionReplaced();
    void articleShown(ArticleId article);
    void articleAboutToBeLeft();       ///< everything still stands as it was
    void articleLeft();                ///< and there is no other
    void figureShown(FigureId figure); ///< invalid where the article has none
    void changed(const session::Changes &changes);
    void decided(const QString &action, const QDateTime &savedAt);
    /** Fields of an analyst's own are saved; after decided(). */
    void corrected(FigureId figure, const model::Reading &before, const model::Reading &after);
    void decidedMany();  ///< more than one figure, by lastSaved(), and took nothing back; after decided()
    void decisionMade(); ///< decided(), whatever it was
    void tookBack(const session::HistoryStep &step); ///< undo() or redo() is done; after decided()
    void leftOut(const session::FigureAt &at); ///< what a step was about is not wanted: not led to; the last
    /** Before changed() tells of them, bit by bit. */
    void articlesTakenOut(const QList<ArticleId> &articles);
    void notSaved(const Error &error); ///< the decision is kept for retry()
    void refused(const Error &error);  ///< nothing to keep: nothing to undo, an unreadable workspace
    void wrapped();                    ///< went on from the other end of the workspace
    void everythingReviewed();
    void queueEmpty(); ///< nothing of what is wanted awaits a decision
    void noProblemLeft();
    void problemsWanted(); ///< what the engine doubts, among so many, is known to whom setQueue() asks
    void secondLook();     ///< nothing is left but what was left for later

private:
    using Decision = DecisionQueue::Decision;
    enum class After { GoOn, Stay };

    bool decide(After after, const Decision &decision, DecisionQueue::Kind kind = {},
                const std::function<void()> &whenSaved = {},
                const std::function<LargeStepper::Work()> &large = {}); ///< false where it failed
    bool saveWaiting(bool isTold); ///< @param isTold of a fault told before; @return the last one was saved
    void finishSaved(const DecisionQueue::Waiting &saved, const session::Changes &changes);
    void tellDecided(const session::Changes &changes);
    void tellRefused(const QList<Error> &refusals);
    void finishElsewhere(const session::Changes &changes); ///< of a decision made where the review was
    void undoOrRedo(DecisionQueue::Kind kind);
    [[nodiscard]] bool beginLarge(const DecisionQueue::Waiting &waiting);
    void finishLarge(const Result<session::LargeStep> &step);
    void takeOver(const session::LargeStep &step, bool leads, bool goesOn);
    void noteTakenBack(DecisionQueue::Kind kind, bool isDone);
    void tellTakenBack(DecisionQueue::Kind kind, const session::Changes &changes);
    void goOnBeside(const std::optional<ArticleId> &article);
    /** What a step leads to, where it does: an addition, what is wanted, and what is in hand anyway. */
    [[nodiscard]] std::optional<session::FigureAt> focusOf(const session::Changes &changes) const;
    void tellLeftOut(const session::Changes &changes);
    /** In the article in hand, or on @p figures of any; tells why not where that is known. */
    [[nodiscard]] bool mayDecide();
    [[nodiscard]] bool mayDecide(const QList<FigureId> &figures);
    void finish(After after, const session::Changes &changes);
    void goOn();
    void goOnByWeight();
    void nextOpenOfAll(session::Direction direction);
    [[nodiscard]] std::optional<FigureId> inOwnOrder(session::Direction direction, bool fromEnd) const;
    void showAnew();
    void leaveArticle();
    [[nodiscard]] QSet<ArticleId> takenOut(const session::Changes &changes) const;
    [[nodiscard]] std::optional<ArticleId> besideThose(const QSet<ArticleId> &out) const;
    void go(session::FigureAt to, session::Direction direction);
    [[nodiscard]] std::optional<session::FigureAt> problemBeyond(session::Direction direction);
    [[nodiscard]] bool isLongSearch() const; ///< it takes longer than a key may
    void noteNoProblem();                    ///< but for the figure in hand none was found
    void searchBeside(session::Direction direction);
    void goRound(session::Direction direction); ///< to what fails, from the other end of the workspace
    [[nodiscard]] std::optional<session::FigureAt>
    failingFrom(session::FigureAt from, session::Direction direction, bool onlyOpen) const;
    [[nodiscard]] FigureId beginningOf(ArticleId article);
    /** What @p found says; nothing on an error, which is told. */
    template <typename Value>
    [[nodiscard]] std::optional<Value> told(const Result<std::optional<Value>> &found);
    [[nodiscard]] std::optional<ArticleId> neighbour(ArticleId of, session::Direction direction) const;

    std::unique_ptr<session::Session> m_session;
    session::FigureAt m_at;
    Queue m_queue, m_problems;
    bool m_problemsFirst = false;
    bool m_mayHaveProblems = true; ///< false: a search found none, and nothing came since
    bool m_isInSight = true, m_isAside = false;
    std::optional<Error> m_unreadable; ///< why the article in hand is not in sight
    bool m_secondLook = false;         ///< was told of
    DecisionQueue m_unsaved;
    std::optional<CommandId> m_lastSaved;     ///< the step that the last one of these became
    std::optional<CommandId> m_lastTakenBack; ///< by the last one, where that was an undo
    jobs::CancelToken m_search;
    jobs::JobRunner m_searcher{1};
    LargeStepper m_stepper; ///< the last member: both work with the session
};

} // namespace jiaoshu::ui
