// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices.h"

#include "session/history.h"
#include "ui/coveragedesk.h"
#include "ui/errortext.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"
#include "ui/reviewstatus.h"
#include "ui/transfer/exportdialog.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/taskbar.h"
#include "ui/workspacekeeper.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

/** The sentences of several errors, as many as can be read at once. */
QString sentences(const QList<Error> &errors)
{
    constexpr qsizetype Shown = 5;
    QStringList lines;
    for (const Error &error : errors.first(std::min(Shown, errors.size())))
        lines.append(errorText(error));
    if (errors.size() > Shown)
        lines.append(Notices::tr("… and %n more", nullptr, static_cast<int>(errors.size() - Shown)));
    return lines.join(u'\n');
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
    connect(&m_review, &ReviewController::changed, this, &Notices::showCounts);
    connect(&m_review, &ReviewController::decided, this, [this](const QString &, const QDateTime &savedAt) {
        m_places.messages->dismiss();
        m_places.status->setSaved(savedAt);
        m_pace.decided(savedAt);
        setPaceShown(m_isPaceShown);
    });
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

void Notices::showAnalyst()
{
    const session::Session *const session = m_review.session();
    m_places.status->setAnalyst(session ? session->analyst() : QString(), session && session->isReadOnly());
}

/** Where a decision led to that is not simply the next figure. */
void Notices::connectWhereItLeads()
{
    const auto say = [this](void (ReviewController::*when)(), const auto &sentence) {
        connect(&m_review, when, this, [this, sentence] { showNotice(sentence()); });
    };
    say(&ReviewController::wrapped, [] {
        return tr("Went on from the other end of the workspace: some figures there are still unreviewed.");
    });
    say(&ReviewController::everythingReviewed,
        [] { return tr("Every figure of the workspace is reviewed. Ctrl+E exports them."); });
    say(&ReviewController::queueEmpty, [] {
        return tr("Nothing of what is listed awaits a decision. Ctrl+Shift+K lists all articles again.");
    });
    say(&ReviewController::noProblemLeft, [] {
        return tr("There is no other figure whose sums fail, and no other unreviewed one that the "
                  "engine doubts.");
    });
    say(&ReviewController::secondLook, [] {
        return tr("All others are decided. Now those come back that were left for later, with their notes.");
    });
}

void Notices::connectKeeper()
{
    connect(m_places.tasks, &TaskBar::cancelRequested, &m_keeper, &WorkspaceKeeper::cancel);
    connect(&m_keeper, &WorkspaceKeeper::progressed, this,
            [this](qsizetype done, qsizetype total) { m_places.tasks->setProgress(done, total); });
    connect(&m_keeper, &WorkspaceKeeper::counted, this, &Notices::showCount);
    connect(&m_keeper, &WorkspaceKeeper::began, this, [this](WorkspaceKeeper::Task task) {
        m_places.tasks->begin(task == WorkspaceKeeper::Task::TakeIn   ? tr("Opening articles…")
                              : task == WorkspaceKeeper::Task::Export ? tr("Exporting…")
                              : task == WorkspaceKeeper::Task::Upgrade
                                  ? tr("Bringing the workspace up to date…")

                                  : tr("Reading the articles again…"));
    });
    connect(&m_keeper, &WorkspaceKeeper::exported, this,
            [this](const session::ExportRequest &request, const session::ExportReport &report) {
                m_places.tasks->finish();
                showExported(request, report);
            });
    connect(&m_keeper, &WorkspaceKeeper::exportFailed, this, [this](const Error &error) {
        m_places.tasks->finish();
        if (error.code != ErrorCode::Cancelled)
            showError(error);
    });
    connect(&m_keeper, &WorkspaceKeeper::analystChanged, this, &Notices::showAnalyst);
    connect(&m_keeper, &WorkspaceKeeper::upgraded, m_places.tasks, &TaskBar::finish);
    connect(&m_keeper, &WorkspaceKeeper::openFailed, this, &Notices::showError);
    connect(&m_keeper, &WorkspaceKeeper::tookIn, this, &Notices::showTakenIn);
    connect(&m_keeper, &WorkspaceKeeper::reread, this,
            [this](qsizetype articles, const QList<Error> &failed, bool cancelled) {
                m_places.tasks->finish();
                if (!failed.isEmpty())
                    m_places.messages->showMessage({MessageBar::Tone::Error, sentences(failed)});
                else if (!cancelled && articles == 0)
                    m_places.messages->showMessage(
                        {MessageBar::Tone::Notice, tr("All articles were read again. Nothing changed.")});
                else if (!cancelled)
                    m_places.messages->showMessage(
                        {MessageBar::Tone::Notice, tr("All articles were read again. %n of them changed.",
                                                      nullptr, static_cast<int>(articles))});
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
    m_places.status->setPace(shown ? m_pace.secondsAFigure() : std::nullopt);
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
            tr("Articles are just being written. The decision is saved as soon as they are.");
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
    showOffer(text, tr("Undo"), [this, step] {
        const session::Session *const session = m_review.session();
        if (session && session->undoStep() == step && !m_review.hasUnsaved())
            m_review.undo();
        else
            showNotice(tr("More was done since. Undo takes it back step by step, the last one first."));
    });
}

void Notices::showStaying(const QString &text, const QString &button, std::function<void()> action)
{
    m_places.messages->showMessage({MessageBar::Tone::Notice, text, {button, std::move(action)}, {}, true});
}

/** Over those that it concerns, which a decision would take away. */
void Notices::offerToUndo(const QString &text, const IntakeReport &report)
{
    MessageStack::Message message{MessageBar::Tone::Notice, text};
    message.offer = {tr("Undo"), [this, step = report.step, articles = report.articles] {
                         const session::Session *const session = m_review.session();
                         const auto next = session && !m_review.hasUnsaved()
                                               ? session::nextUndo(*session)
                                               : std::optional<session::HistoryStep>();
                         if (next && next->id == step && next->takenIn == articles.size())
                             m_review.undo(); // nothing was done since, and it is these and no others
                         else
                             m_review.takeOut(articles);
                     }};
    if (!report.shown)
        message.other = {tr("Go there"), [this, first = report.articles.first()] {
                             const auto there = m_review.session()->articleSummary(first);
                             if (there && !there->wasTakenOut)
                                 m_review.showArticle(first);
                         }};
    message.stays = message.goesWhenTaken = true;
    m_places.messages->showMessage(message);
}

void Notices::showUnfinished()
{
    const QList<UnfinishedIntake> left = m_keeper.unfinished();
    const session::Session *const session = m_review.session();
    if (left.isEmpty() || !session || session->isReadOnly())
        return;
    const UnfinishedIntake &last = left.first();
    const QLocale locale;
    MessageStack::Message message{MessageBar::Tone::Notice,
                                  tr("The import of %1 was stopped after %2 of %3 files.")
                                      .arg(last.given.size() == 1
                                               ? QDir::toNativeSeparators(last.given.first())
                                               : tr("%n file(s) or folder(s)", "that were given to import",
                                                    static_cast<int>(last.given.size())),
                                           locale.toString(last.done), locale.toString(last.total))};
    message.offer = {tr("Go on"), [this] { m_keeper.goOn(); }};
    message.mayTake = [this] {
        const bool mayGoOn = m_keeper.mayGoOn();
        if (!mayGoOn)
            showNotice(tr("Jiaoshu is busy. The import can go on when that is done."));
        return mayGoOn;
    };
    message.stays = message.goesWhenTaken = true;
    message.putAway = [this] {
        m_keeper.giveUpUnfinished();
        showUnfinished(); // there may be another one
    };
    m_places.messages->showMessage(message);
}

void Notices::showCount(qsizetype done, qsizetype total, qsizetype articles, const QString &next)
{
    constexpr qint64 EveryMs = 100;
    constexpr qsizetype LongestName = 24;
    if (m_sinceCounted.isValid() && !m_sinceCounted.hasExpired(EveryMs) && done > 0 && done < total)
        return;
    m_sinceCounted.start();
    const QLocale locale;
    QString name = QFileInfo(next).fileName();
    if (name.size() > LongestName)
        name = QString(name.left(LongestName / 2) + u'…' + name.right(LongestName / 2));
    QStringList parts;
    if (total > 1)
        parts.append(tr("Opening articles: %1 of %2").arg(locale.toString(done), locale.toString(total)));
    else if (articles > 1)
        parts.append(tr("Opening articles: %1 so far").arg(locale.toString(articles)));
    else
        parts.append(tr("Opening articles…"));
    if (!name.isEmpty())
        parts.append(name);
    m_places.tasks->setText(parts.join(QStringLiteral(" · ")));
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

void Notices::showTakenIn(const IntakeReport &report)
{
    m_places.tasks->finish();
    const bool isGood = report.failed.isEmpty() && !report.cancelled;
    if (report.samples && isGood) {
        std::ignore = m_isFirst();
        offerTour();
        return;
    }
    QStringList parts;
    if (report.takenIn > 0)
        parts.append(tr("%n article(s) opened.", nullptr, static_cast<int>(report.takenIn)));
    if (report.wereThere > 0)
        parts.append(
            tr("%n article(s) were in the workspace already.", nullptr, static_cast<int>(report.wereThere)));
    if (report.cancelled)
        parts.append(tr("The rest was cancelled."));
    if (report.takenIn + report.wereThere == 0 && report.failed.isEmpty() && !report.cancelled)
        parts.append(tr("There are no articles there that can be read."));
    QString text = parts.join(u' ');
    const auto hasDoubt =
        std::ranges::any_of(report.guesses, [](auto &guess) { return !guess.encoding.isEmpty(); });
    const auto showAll = [this, report] { m_intake.show(report); };
    if (report.failed.isEmpty() && hasDoubt) {
        m_places.messages->showMessage({MessageBar::Tone::Warning,
                                        QString(text + u'\n' + tr("The encoding of a text is doubtful.")),
                                        {tr("Look at it…"), showAll},
                                        {},
                                        true});
        return;
    }
    if (report.failed.isEmpty() && report.guesses.size() == 1) {
        showOffer(text, tr("Its columns…"), [this, path = report.guesses.first().path, report] {
            m_intake.setReport(report);
            m_intake.chooseColumns(path);
        });
        return;
    }
    if (report.failed.isEmpty() && !report.articles.isEmpty()) {
        offerToUndo(text, report);
        if (isGood && m_isFirst())
            offerTour();
        return;
    }
    if (report.failed.isEmpty()) {
        m_places.messages->showMessage({MessageBar::Tone::Notice, text});
        return;
    }
    if (!text.isEmpty())
        text += u'\n';
    m_places.messages->showMessage({MessageBar::Tone::Warning,
                                    QString(text + sentences(report.failed)),
                                    {tr("Show all…"), showAll},
                                    {},
                                    true});
}

void Notices::showExported(const session::ExportRequest &request, const session::ExportReport &report)
{
    QString text = tr("%n figure(s) written to %1.", nullptr, static_cast<int>(report.written))
                       .arg(QDir::toNativeSeparators(request.path));
    const QString leftOut = leftOutText(report.leftOut, report.notFitting, report.noPlaceIn);
    if (!leftOut.isEmpty())
        text = QString(text + u' ' + tr("Left out: %1.").arg(leftOut));
    if (report.textless > 0)
        text = QString(text + u' ' +
                       tr("The text of %n article(s) is lost: of it only what figures quote went out.",
                          nullptr, static_cast<int>(report.textless)));
    m_places.messages->showMessage({MessageBar::Tone::Notice, text});
}

} // namespace jiaoshu::ui
