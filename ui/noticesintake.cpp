// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Notices says of articles that come in.
#include "session/history.h"
#include "ui/errortext.h"
#include "ui/notices.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewstatus.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/taskbar.h"
#include "ui/workspacekeeper.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

QString Notices::takenInText(const IntakeReport &report)
{
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
    return parts.join(u' ');
}

void Notices::undoArrival(const IntakeReport &report)
{
    const session::Session *const session = m_review.session();
    const auto next = session && !m_review.hasUnsaved() ? session::nextUndo(*session)
                                                        : std::optional<session::HistoryStep>();
    if (next && next->id == report.step && next->takenIn == report.articles.size())
        m_review.undo(); // nothing was done since, and it is these and no others
    else
        m_review.takeOut(report.articles);
}

/** Over those that it concerns, which a decision would take away. Once something else was decided it is no
 * undo, and is called what it does. */
void Notices::offerToUndo(const IntakeReport &report)
{
    m_places.messages->withdraw(std::exchange(m_arrival, aboutArrival(report.articles.first())));
    m_sinceArrival.start();
    m_places.messages->showMessage(MessageStack::sayable([this, report] {
        MessageStack::Message message{MessageBar::Tone::Notice, takenInText(report)};
        const session::Session *const session = m_review.session();
        const bool isLast = session && session->undoStep() == std::optional(report.step);
        message.offer = {isLast ? tr("Undo") : tr("Take them out", "articles that have just come in"),
                         [this, report] { undoArrival(report); }};
        if (!report.shown)
            message.other = {tr("Go there"), [this, first = report.articles.first()] {
                                 const auto there = m_review.session()->articleSummary(first);
                                 if (there && !there->wasTakenOut)
                                     m_review.showArticle(first);
                             }};
        message.stays = message.goesWhenTaken = true;
        message.about = aboutArrival(report.articles.first());
        return message;
    }));
}

void Notices::showUnfinished()
{
    const QList<UnfinishedIntake> left = m_keeper.unfinished();
    const session::Session *const session = m_review.session();
    if (left.isEmpty() || !session || session->isReadOnly())
        return;
    m_places.messages->showMessage(MessageStack::sayable([this, left] { return unfinishedMessage(left); }));
}

MessageStack::Message Notices::unfinishedMessage(const QList<UnfinishedIntake> &left)
{
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
    message.other = {tr("Forget it", "an import that was stopped"), [this, left] {
                         if (m_keeper.unfinished().value(0) == left.first())
                             m_keeper.giveUpUnfinished();
                         Q_EMIT importForgotten();
                         showNextUnfinished();
                     }};
    message.stays = message.goesWhenTaken = message.goesWithOther = true;
    message.putAway = [this] {
        showNotice(tr("It can still go on: “Unfinished import” in the File menu, and the next start, ask "
                      "again."));
    };
    return message;
}

/** After one is forgotten; the message of that goes. */
void Notices::showNextUnfinished()
{
    if (m_keeper.unfinished().isEmpty())
        showNotice(tr("The import is forgotten. What of it came in stays."));
    else
        showUnfinished();
}

void Notices::showCount(qsizetype done, qsizetype total, qsizetype articles, const QString &next)
{
    constexpr qint64 EveryMs = 100;
    constexpr qsizetype LongestName = 24;
    if (m_sinceCounted.isValid() && !m_sinceCounted.hasExpired(EveryMs) && done > 0 && done < total)
        return;
    if (m_review.largeStepper().isRunning() || m_keeper.isExporting())
        return; // that is told
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

void Notices::showTakenIn(const IntakeReport &report)
{
    endTask();
    if (report.takenIn > 0) // not what was decided before
        m_places.status->setSaved(QDateTime::currentDateTime());
    const bool isGood = report.failed.isEmpty() && !report.cancelled;
    if (report.samples && isGood) {
        std::ignore = m_isFirst();
        offerTour();
        return;
    }
    QString text = takenInText(report);
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
        offerToUndo(report);
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

} // namespace jiaoshu::ui
