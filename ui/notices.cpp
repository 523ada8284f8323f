// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices.h"

#include "session/history.h"
#include "ui/coveragedesk.h"
#include "ui/errortext.h"
#include "ui/librarydesk.h"
#include "ui/models/historytexts.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"
#include "ui/reviewstatus.h"
#include "ui/transfer/exportdialog.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/taskbar.h"
#include "ui/workspacekeeper.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

constexpr auto AboutMany = "many decided";
constexpr qint64 ArrivalStaysMs = 30'000;

/** What the work goes on by; articles that are taken out or brought back, and undo, are no such. */
bool isOfOneFigure(const QString &action)
{
    static const QStringList actions = {QStringLiteral("confirm"), QStringLiteral("correct"),
                                        QStringLiteral("reject"), QStringLiteral("unsure"),
                                        QStringLiteral("add")};
    return actions.contains(action);
}

} // namespace

Notices::Notices(const Places &places, ReviewController &review, WorkspaceKeeper &keeper, ReviewDesk &desk)
    : m_places(places), m_review(review), m_keeper(keeper), m_desk(desk),
      m_intake(*places.messages, review, keeper)
{
    connectReview();
    connectKeeper();
    connect(&m_intake, &IntakeDesk::failed, this, &Notices::showError);
}

void Notices::connectReview()
{
    connect(&m_review, &ReviewController::sessionReplaced, this, [this] {
        m_places.messages->dismissAll();
        m_places.status->clearSaved();
        showAnalyst();
        showCounts();
        showUnfinished();
        showOpened();
    });
    connect(&m_review, &ReviewController::articleShown, this, &Notices::showCounts);
    connect(&m_review, &ReviewController::articleLeft, this, &Notices::showCounts);
    connect(&m_review, &ReviewController::changed, this, &Notices::showCounts);
    connect(&m_review, &ReviewController::changed, this, &Notices::lookAtContradiction);
    connect(&m_review, &ReviewController::changed, this,
            [this](const session::Changes &changes) { m_changedLast = changes.changed.size(); });
    connect(&m_review, &ReviewController::decided, this, &Notices::noteDecided);
    connect(&m_review, &ReviewController::decidedMany, this, &Notices::showManyDecided);
    connect(&m_review, &ReviewController::tookBack, this, &Notices::showTakenBack);
    connect(&m_review, &ReviewController::corrected, this, &Notices::showContradiction);
    connect(&m_review, &ReviewController::notSaved, this, &Notices::showNotSaved);
    connect(&m_review, &ReviewController::refused, this, &Notices::showError);
    connectWhereItLeads();
    connectCoverage();
    connect(&m_desk, &ReviewDesk::nothingSelected, this, [this] {
        m_places.messages->showMessage(
            {MessageBar::Tone::Notice,
             tr("Select a number in the text first, with the mouse or with Shift and the arrows.")});
    });
    connect(&m_desk, &ReviewDesk::draftKept, this, [this](const QString &quote) {
        m_draftWarning =
            tr("Your changes to “%1” are not saved. They wait there until you save or discard them.")
                .arg(quote.simplified());
        m_places.messages->showMessage({MessageBar::Tone::Warning, m_draftWarning});
    });
    connect(&m_desk, &ReviewDesk::draftDiscarded, this, [this] {
        if (!m_draftWarning.isEmpty() && m_places.messages->text() == m_draftWarning)
            m_places.messages->dismiss();
    });
}

void Notices::noteDecided(const QString &action, const QDateTime &savedAt)
{
    m_places.messages->dismiss();
    m_places.messages->withdraw(AboutMany);
    // What came in goes on being offered to be taken out, by that name, for a while.
    if (m_sinceArrival.isValid() && m_sinceArrival.hasExpired(ArrivalStaysMs))
        m_places.messages->withdraw(m_arrival);
    else
        m_places.messages->sayAgain(m_arrival);
    m_places.status->setSaved(savedAt);
    if (isOfOneFigure(action) && m_changedLast <= 1)
        m_pace.decided(savedAt);
    setPaceShown(m_isPaceShown);
}

/** One figure is in sight with what became of it; of many it is said, until something else is decided. */
void Notices::showManyDecided()
{
    const auto id = m_review.lastSaved();
    const auto step = id ? session::stepAt(*m_review.session(), *id) : std::optional<session::HistoryStep>();
    if (!step || step->figures < 2)
        return;
    m_places.messages->showMessage(MessageStack::sayable([this, step] {
        MessageStack::Message message{MessageBar::Tone::Notice, historySentence(*step)};
        message.offer = {tr("Undo"), [this, id = step->id] { undoIfLast(id); }};
        message.stays = message.goesWhenTaken = true; // below what the next figure says
        message.about = AboutMany;
        return message;
    }));
}

void Notices::showAnalyst()
{
    const session::Session *const session = m_review.session();
    m_places.status->setAnalyst(session ? session->analyst() : QString(), session && session->isReadOnly());
}

/** Where a decision led to that is not simply the next figure. */
void Notices::connectWhereItLeads()
{
    static const QByteArray ofAllThereIs("all-there-is");
    const auto say = [this](void (ReviewController::*when)(), const auto &sentence,
                            const QByteArray &about = {}) {
        connect(&m_review, when, this, [this, sentence, about] {
            MessageStack::Message message{MessageBar::Tone::Notice, sentence()};
            message.about = about;
            m_places.messages->showMessage(message);
        });
    };
    // What is said of all that there is holds until there is something else.
    const auto withdrawAll = [this] { withdraw(ofAllThereIs); };
    connect(&m_review, &ReviewController::changed, this, withdrawAll);
    connect(m_desk.library()->keeper(), &LibraryKeeper::filterChanged, this, withdrawAll);
    say(&ReviewController::wrapped, [] {
        return tr("Went on from the other end of the workspace: some figures there are still unreviewed.");
    });
    say(
        &ReviewController::everythingReviewed,
        [] { return tr("Every figure of the workspace is reviewed. Ctrl+E exports them."); }, ofAllThereIs);
    say(
        &ReviewController::queueEmpty,
        [] {
            return tr("Nothing of what is listed awaits a decision. Ctrl+Shift+K lists all articles again.");
        },
        ofAllThereIs);
    say(
        &ReviewController::noProblemLeft,
        [] {
            return tr("There is no other figure whose sums fail, and no other unreviewed one that the "
                      "engine doubts.");
        },
        ofAllThereIs);
    say(&ReviewController::secondLook, [] {
        return tr("All others are decided. Now those come back that were left for later, with their notes.");
    });
}

void Notices::connectCoverage()
{
    const CoverageDesk *const coverage = m_desk.coverage();
    connect(coverage, &CoverageDesk::countChanged, m_places.status, &ReviewStatus::setUncovered);
    connect(coverage, &CoverageDesk::noneUncovered, this, [this] {
        showNotice(tr("Every number of this article is a figure or was passed over for a reason."));
    });
    connect(coverage, &CoverageDesk::leftBehind, this, [this](qsizetype count) {
        showNotice(tr("All figures of this article are decided, but %n number(s) stand in brackets that no "
                      "figure covers. A makes one a "
                      "figure, Shift+X says that it is none, J goes on without.",
                      nullptr, static_cast<int>(count)));
    });
}

void Notices::setPaceShown(bool shown)
{
    m_isPaceShown = shown;
    m_places.status->setPace(shown ? m_pace.secondsAFigure() : std::nullopt, m_pace.isSettled());
}

/** What whoever opened the workspace should know of it; the most urgent alone. */
void Notices::showOpened()
{
    const session::Session *const session = m_review.session();
    if (!session)
        return;
    if (const auto missing = session->missingEnd())
        showTrouble(
            tr("Step %1 of %2, the newest that was known, is not in this workspace: an older copy was put "
               "there, "
               "or a file beside it was deleted. If you did not do that on purpose, go back to a backup.")
                .arg(QString::number(missing->number),
                     missing->at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))),
            tr("Backups…"), [this, path = session->path()] { Q_EMIT backupsWanted(path); });
    else if (session->isOnNetwork())
        m_places.messages->showMessage(
            {MessageBar::Tone::Warning, tr("Another machine serves this folder, and what is saved here is "
                                           "only as safe as that and the way to it. "
                                           "Close every other program that has the workspace open; better, "
                                           "work on a copy on this machine.")});
    else if (session->wasLeftUnclean())
        showNotice(tr(
            "Jiaoshu was not closed properly last time. Every decision that was shown as saved is there."));
    else if (const auto newest = session->newestArticles(1); newest && !newest->isEmpty() && m_isFirst())
        offerTour();
}

void Notices::showCounts()
{
    const session::Session *session = m_review.session();
    const auto counts = session ? session->counts() : Result<model::StateCounts>();
    std::optional<qint64> here;
    if (session && m_review.article().isValid()) {
        if (const auto summary = session->articleSummary(m_review.article()))
            here = summary->counts.open();
    }
    m_places.status->setCounts(here, counts ? *counts : model::StateCounts());
}

void Notices::showError(const Error &error)
{
    const QString text = errorText(error);
    const bool isOurs =
        error.code == ErrorCode::NotAWorkspace && error.path.endsWith(QStringLiteral(".jiaoshu"));
    if (text.isEmpty())
        return;
    if (error.code == ErrorCode::Locked && !error.detail.isEmpty() && !error.path.isEmpty())
        showLocked(error, text);
    else if (!error.path.isEmpty() && (isOurs || error.code == ErrorCode::DamagedWorkspace))
        offer(text, tr("Check or repair…"), [this, path = error.path] { Q_EMIT careWanted(path); });
    else
        m_places.messages->showMessage({MessageBar::Tone::Error, text});
}

void Notices::showNotSaved(const Error &error)
{
    if (m_review.isUnsaved(m_review.figure())) // else it was made elsewhere
        m_desk.showFault(tr("This decision is not saved."));
    if (isByOurselves(error)) {
        const QString sentence =
            m_review.largeStepper().isRunning()
                ? tr("A large step is under way. The decision is saved as soon as that is done.")
                : tr("Articles are just being written. The decision is saved as soon as they are.");
        m_places.status->setNotSaved(sentence);
        m_places.messages->showMessage({MessageBar::Tone::Warning, sentence});
        return;
    }
    const QString reason = errorText(error);
    m_places.status->setNotSaved(reason);
    const QString text = tr("The last decision is not saved. %1").arg(reason);
    if (error.code == ErrorCode::DamagedWorkspace && !error.path.isEmpty())
        offer(text, tr("Check or repair…"), [this, path = error.path] { Q_EMIT careWanted(path); });
    else
        offer(text, tr("Try again"), [this] { m_review.retry(); });
}

void Notices::offer(const QString &text, const QString &button, std::function<void()> action)
{
    m_places.messages->showMessage({MessageBar::Tone::Error, text, {button, std::move(action)}});
}

void Notices::showTrouble(const QString &text, const QString &button, std::function<void()> action)
{
    offer(text, button, std::move(action));
}

void Notices::showNotice(const QString &sentence)
{
    m_places.messages->showMessage({MessageBar::Tone::Notice, sentence});
}

void Notices::showOffer(const QString &text, const QString &button, std::function<void()> action)
{
    m_places.messages->showMessage({MessageBar::Tone::Notice, text, {button, std::move(action)}});
}

void Notices::showUndoable(const QString &text)
{
    const auto step = m_review.lastSaved();
    if (!step) {
        showNotice(text); // it was so before
        return;
    }
    showOffer(text, tr("Undo"), [this, step] { undoIfLast(*step); });
}

void Notices::undoIfLast(CommandId step)
{
    const session::Session *const session = m_review.session();
    if (session && session->undoStep() == step && !m_review.hasUnsaved())
        m_review.undo();
    else
        showNotice(tr("More was done since. Undo takes it back step by step, the last one first."));
}

void Notices::showStaying(const Staying &staying)
{
    const auto said = [staying] {
        MessageStack::Message message{MessageBar::Tone::Notice, staying.text()};
        message.offer = {staying.button(), staying.action};
        message.stays = true;
        message.about = staying.about;
        message.putAway = staying.putAway;
        return message;
    };
    m_places.messages->showMessage(MessageStack::sayable(said));
}

void Notices::withdraw(const QByteArray &about)
{
    m_places.messages->withdraw(about);
}

/** Another program has it; this one need not be started again. */
void Notices::showLocked(const Error &error, const QString &text)
{
    QStringList parts = {text};
    const QStringList heldBack = m_keeper.heldBack();
    if (!heldBack.isEmpty())
        parts.append(tr("What was to be opened in it waits until then: %1.")
                         .arg(heldBack.size() == 1
                                  ? QDir::toNativeSeparators(heldBack.first())
                                  : tr("%n file(s) or folder(s)", "that were given to import",
                                       static_cast<int>(heldBack.size()))));
    m_places.messages->showMessage({MessageBar::Tone::Error,
                                    parts.join(u'\n'),
                                    {tr("Try again"), [this, path = error.path] {
                                         const Outcome opened = m_keeper.open(
                                             path, false,
                                             m_keeper.isRemembered() ? WorkspaceKeeper::Memory::Kept
                                                                     : WorkspaceKeeper::Memory::NotKept);
                                         if (opened || opened.error().code == ErrorCode::Cancelled)
                                             return;
                                         showError(opened.error());
                                     }}});
}

void Notices::offerTour()
{
    const QString welcome = tr("Welcome to Jiaoshu. Enter confirms a figure, X rejects it, E corrects it, "
                               "and F1 shows every key.");
    showOffer(welcome, tr("Show me round"), [this] {
        m_places.messages->dismiss(); // the tour says it all
        Q_EMIT tourRequested();
    });
}

} // namespace jiaoshu::ui
