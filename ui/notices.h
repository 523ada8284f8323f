// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "session/exporting.h"
#include "session/history.h"
#include "ui/intakedesk.h"
#include "ui/pace.h"
#include "ui/widgets/messagestack.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace jiaoshu::ui {

class ReviewController;
class ReviewDesk;
class ReviewStatus;
class TaskBar;
struct IntakeReport;

/** Puts into words what the parts report: in the message bar, the task bar and the status bar. */
class Notices : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void tourRequested();
    /** The workspace at @p path is refused; it is to be looked into. */
    void careWanted(const QString &path);
    void backupsWanted(const QString &path);
    void importForgotten();

public:
    struct Places
    {
        MessageStack *messages;
        TaskBar *tasks;
        ReviewStatus *status;
    };

    Notices(const Places &places, ReviewController &review, WorkspaceKeeper &keeper, ReviewDesk &desk);

    void showError(const Error &error);
    void showNotice(const QString &sentence);
    /** A notice with something to do about it. */
    void showOffer(const QString &text, const QString &button, std::function<void()> action);
    /** What was decided last, which can be undone as long as nothing else was. */
    void showUndoable(const QString &text);
    /** What stays below what is said next, until it is done, offered anew or put away; said anew in another
     * language. */
    struct Staying
    {
        std::function<QString()> text;
        std::function<QString()> button;
        std::function<void()> action;
        QByteArray about;                ///< for withdraw()
        std::function<void()> putAway{}; ///< when a person closes it
    };
    void showStaying(const Staying &staying);
    /** What is about this is done or no longer so. */
    void withdraw(const QByteArray &about);
    /** Something is wrong, and this helps. */
    void showTrouble(const QString &text, const QString &button, std::function<void()> action);
    void setPaceShown(bool shown);
    /** @param isFirst whether this analyst was never offered the tour; asked where it would be. */
    void setWelcome(std::function<bool()> isFirst) { m_isFirst = std::move(isFirst); }
    void showExported(const session::ExportRequest &request, const session::ExportReport &report);
    /** The import that was stopped, to go on with or to forget; nothing where there is none. */
    void showUnfinished();

private:
    void connectReview();
    void noteDecided(const QString &action, const QDateTime &savedAt);
    void showManyDecided();
    /** Else it says that there is more to take back before. */
    void undoIfLast(CommandId step);
    void showAnalyst();
    void connectWhereItLeads();
    void connectCoverage();
    void connectKeeper();
    void showOpened();
    void showCounts();
    void showNotSaved(const Error &error);
    [[nodiscard]] static QString sentences(const QList<Error> &errors);
    /** What a message is about that offers to undo what came in with this article first. */
    [[nodiscard]] static QByteArray aboutArrival(ArticleId first);
    void connectStepper();
    void beginTask();
    void endTask();
    void showTakenBack(const session::HistoryStep &step);
    [[nodiscard]] static QString exportedText(const session::ExportRequest &request,
                                              const session::ExportReport &report);
    void showContradiction(FigureId figure, const model::Reading &before, const model::Reading &after);
    void lookAtContradiction(const session::Changes &changes);
    void showTakenIn(const IntakeReport &report);
    void offerTour();
    [[nodiscard]] static QString takenInText(const IntakeReport &report);
    void offerToUndo(const IntakeReport &report);
    void undoArrival(const IntakeReport &report);
    [[nodiscard]] MessageStack::Message unfinishedMessage(const QList<UnfinishedIntake> &left);
    void showNextUnfinished();
    void showLocked(const Error &error, const QString &text);
    void showCount(qsizetype done, qsizetype total, qsizetype articles, const QString &next);
    void offer(const QString &text, const QString &button, std::function<void()> action);

    Places m_places;
    ReviewController &m_review;
    WorkspaceKeeper &m_keeper;
    ReviewDesk &m_desk;
    IntakeDesk m_intake;
    Pace m_pace;
    std::function<bool()> m_isFirst = [] { return false; };
    WorkspaceKeeper::Task m_task = {}; ///< that the keeper began last, but for exports
    FigureId m_contradicted;           ///< that was told last
    bool m_isPaceShown = true;
    QString m_draftWarning;       ///< as it was shown last
    QElapsedTimer m_sinceCounted; ///< what is taken in was told
    QByteArray m_arrival;         ///< what the message of the last import is about
    QElapsedTimer m_sinceArrival;
    qsizetype m_changedLast = 0; ///< figures, by the last decision
};

} // namespace jiaoshu::ui
