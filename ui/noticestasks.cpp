// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Notices says of long work, and of what it came to.
#include "session/articlechecks.h"
#include "ui/errortext.h"
#include "ui/models/checktexts.h"
#include "ui/models/historytexts.h"
#include "ui/models/numbertexts.h"
#include "ui/notices.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewstatus.h"
#include "ui/transfer/exportdialog.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/taskbar.h"
#include "ui/workspacekeeper.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

namespace {

QByteArray aboutFigure(FigureId figure)
{
    return "figure " + QByteArray::number(figure.value);
}

/** A sum holds with it alone; of long articles that takes too long to find out. */
bool isAskedFor(const session::Session &session, FigureId id)
{
    constexpr qint64 FewFigures = 300;
    const auto figure = session.figure(id);
    const auto article = figure ? session.articleSummary(figure->article) : Result<model::ArticleSummary>();
    if (!figure || !article || article->counts.total() > FewFigures)
        return false;
    const auto checked = session::checkArticle(session, figure->article);
    return checked && std::ranges::none_of(checked->of(id), [](const session::ToldCheck &told) {
               return told.check.kind == checks::CheckKind::Quote && told.isProblem();
           });
}

/** “a.csv” and “a.csv.about.json”; of a folder it alone, which has its own list of them. */
QString writtenFiles(const session::ExportRequest &request, const session::ExportReport &report)
{
    const QString path = QDir::toNativeSeparators(request.path);
    QStringList beside;
    for (const QString &file : report.files) {
        const QString name = QFileInfo(file).fileName();
        if (name != QFileInfo(request.path).fileName() && !QFileInfo(request.path).isDir())
            beside.append(name);
    }
    return beside.isEmpty() ? path
                            : Notices::tr("%1, with %2 beside it", "a file, names of files")
                                  .arg(path, beside.join(Notices::tr(", ", "between files")));
}

} // namespace

/** The sentences of several errors, as many as can be read at once. */
QString Notices::sentences(const QList<Error> &errors)
{
    constexpr qsizetype Shown = 5;
    QStringList lines;
    for (const Error &error : errors.first(std::min(Shown, errors.size())))
        lines.append(errorText(error));
    if (errors.size() > Shown)
        lines.append(tr("… and %n more", nullptr, static_cast<int>(errors.size() - Shown)));
    return lines.join(u'\n');
}

void Notices::connectStepper()
{
    LargeStepper *const stepper = &m_review.largeStepper();
    connect(m_places.tasks, &TaskBar::cancelRequested, this, [this, stepper] {
        if (stepper->isRunning())
            stepper->cancel();
        else
            m_keeper.cancel();
    });
    connect(&m_keeper, &WorkspaceKeeper::progressed, this, [this, stepper](qsizetype done, qsizetype total) {
        if (!stepper->isRunning())
            m_places.tasks->setProgress(done, total);
    });
    connect(stepper, &LargeStepper::began, this, &Notices::beginTask);
    connect(stepper, &LargeStepper::progressed, m_places.tasks, &TaskBar::setProgress);
    connect(stepper, &LargeStepper::ended, this, &Notices::endTask);
}

void Notices::connectKeeper()
{
    connectStepper();
    connect(&m_keeper, &WorkspaceKeeper::counted, this, &Notices::showCount);
    connect(&m_keeper, &WorkspaceKeeper::began, this, [this](WorkspaceKeeper::Task task) {
        if (task != WorkspaceKeeper::Task::Export) // which goes on beside the others
            m_task = task;
        beginTask();
    });
    connect(&m_keeper, &WorkspaceKeeper::exported, this,
            [this](const session::ExportRequest &request, const session::ExportReport &report) {
                endTask();
                showExported(request, report);
            });
    connect(&m_keeper, &WorkspaceKeeper::exportFailed, this, [this](const Error &error) {
        endTask();
        if (error.code != ErrorCode::Cancelled)
            showError(error);
    });
    connect(&m_keeper, &WorkspaceKeeper::analystChanged, this, &Notices::showAnalyst);
    connect(&m_keeper, &WorkspaceKeeper::upgraded, this, &Notices::endTask);
    connect(&m_keeper, &WorkspaceKeeper::openFailed, this, &Notices::showError);
    connect(&m_keeper, &WorkspaceKeeper::tookIn, this, &Notices::showTakenIn);
    connect(&m_keeper, &WorkspaceKeeper::reread, this,
            [this](qsizetype articles, const QList<Error> &failed, bool cancelled) {
                endTask();
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

/** A large step goes before what the keeper does, which then has its turn again. */
void Notices::beginTask()
{
    const LargeStepper &stepper = m_review.largeStepper();
    const auto ofStep = [&] {
        switch (stepper.deed()) {
        case LargeStepper::Deed::Undo:
            return tr("Taking back…");
        case LargeStepper::Deed::Redo:
            return tr("Doing again…");
        case LargeStepper::Deed::TakeOut:
            return tr("Taking articles out…");
        case LargeStepper::Deed::Decide:
            return tr("Saving many decisions…");
        }
        Q_UNREACHABLE();
    };
    const auto ofKeeper = [this] {
        if (m_keeper.isExporting()) // it is what Cancel gives up first
            return tr("Exporting…");
        switch (m_task) {
        case WorkspaceKeeper::Task::TakeIn:
        case WorkspaceKeeper::Task::Export:
            return tr("Opening articles…");
        case WorkspaceKeeper::Task::Upgrade:
            return tr("Bringing the workspace up to date…");
        case WorkspaceKeeper::Task::Reread:
            return tr("Reading the articles again…");
        }
        Q_UNREACHABLE();
    };
    m_places.tasks->begin(stepper.isRunning() ? ofStep() : ofKeeper());
}

void Notices::endTask()
{
    if (m_review.largeStepper().isRunning() || m_keeper.isBusy() || m_keeper.isExporting())
        beginTask();
    else
        m_places.tasks->finish();
}

QByteArray Notices::aboutArrival(ArticleId first)
{
    return "arrival " + QByteArray::number(first.value);
}

/** One figure is in sight with what became of it; more than that takes a message. */
void Notices::showTakenBack(const session::HistoryStep &step)
{
    for (const session::ArticleChange &change : step.articles) {
        if (change.field == QStringLiteral("removed") && !change.after.isEmpty())
            m_places.messages->withdraw(aboutArrival(change.article)); // done by key
    }
    const QString sentence = historySentence(step);
    m_places.status->setSaved(QDateTime::currentDateTime(), sentence);
    if (step.figures > 1 || !step.articles.isEmpty())
        showNotice(sentence);
}

/** The review goes on meanwhile. */
void Notices::showContradiction(FigureId figure, const model::Reading &before, const model::Reading &after)
{
    const QString otherwise = quotedOtherwiseText(after);
    if (otherwise.isEmpty() || (before.value == after.value && before.quote == after.quote) ||
        isAskedFor(*m_review.session(), figure))
        return;
    const auto look = [this, figure] {
        const session::Session *const session = m_review.session();
        if (const auto there = session ? session->figure(figure) : Result<model::Figure>(); session && there)
            m_review.showFigure({there->article, there->id});
    };
    m_contradicted = figure;
    m_places.messages->showMessage(MessageStack::sayable([figure, after, look] {
        const QString saved = tr("Saved as %1, but the article says otherwise.").arg(amountText(after));
        MessageStack::Message message{MessageBar::Tone::Warning,
                                      QString(saved + u' ' + quotedOtherwiseText(after))};
        message.offer = {tr("Look at it again"), look};
        message.stays = message.goesWhenTaken = true;
        message.about = aboutFigure(figure);
        return message;
    }));
}

/** It may have been put right, taken back or said to be right. */
void Notices::lookAtContradiction(const session::Changes &changes)
{
    const session::Session &session = *m_review.session();
    if (!changes.changed.contains(m_contradicted) && !changes.removed.contains(m_contradicted))
        return;
    const auto figure = session.figure(m_contradicted);
    if (figure && figure->state != model::State::Rejected &&
        !quotedOtherwiseText(figure->reading).isEmpty() &&
        !session::isWaiving(session.lastReason(m_contradicted).value_or(QString())))
        return;
    m_places.messages->withdraw(aboutFigure(std::exchange(m_contradicted, {})));
}

QString Notices::exportedText(const session::ExportRequest &request, const session::ExportReport &report)
{
    QString text = tr("%n figure(s) written to %1.", nullptr, static_cast<int>(report.written))
                       .arg(writtenFiles(request, report));
    if (report.unverified > 0)
        text = QString(text + u' ' +
                       tr("%n of them are not verified.", nullptr, static_cast<int>(report.unverified)));
    const QString leftOut = leftOutText(report.leftOut, report.notFitting, report.noPlaceIn);
    if (!leftOut.isEmpty())
        text = QString(text + u' ' + tr("Left out: %1.").arg(leftOut));
    if (report.textless > 0)
        text = QString(text + u' ' +
                       tr("The text of %n article(s) is lost: of it only what figures quote went out.",
                          nullptr, static_cast<int>(report.textless)));
    return text;
}

void Notices::showExported(const session::ExportRequest &request, const session::ExportReport &report)
{
    showStaying({[request, report] { return exportedText(request, report); },
                 [] { return tr("Copy its path"); },
                 [path = request.path] {
                     QGuiApplication::clipboard()->setText(
                         QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()));
                 },
                 {}});
}

} // namespace jiaoshu::ui
