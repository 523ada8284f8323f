// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caredesk.h"

#include "ui/actions/actionset.h"
#include "ui/errortext.h"
#include "ui/keeping/backupdialog.h"
#include "ui/keeping/checkdialog.h"
#include "ui/keeping/keepingtexts.h"
#include "ui/notices.h"
#include "ui/questions.h"
#include "ui/reviewcontroller.h"
#include "ui/widgets/taskbar.h"
#include "ui/workspacekeeper.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QMainWindow>
#include <QStatusBar>

#include <numeric>
#include <utility>

namespace jiaoshu::ui {

namespace {

/** What runs long enough to be told; empty for what does not. */
QString taskText(CareTask task)
{
    switch (task) {
    case CareTask::List:
        return {};
    case CareTask::Check:
    case CareTask::CheckAfterOpening:
        return CareDesk::tr("Checking the workspace…");
    case CareTask::BackUp:
        return CareDesk::tr("Making a backup…");
    case CareTask::Compare:
        return CareDesk::tr("Comparing with the present engine…");
    case CareTask::Restore:
        return CareDesk::tr("Putting the backup back…");
    case CareTask::Rebuild:
        return CareDesk::tr("Deriving anew…");
    case CareTask::Repair:
        return CareDesk::tr("Repairing into a copy…");
    }
    Q_UNREACHABLE();
}

} // namespace

CareDesk::CareDesk(const Parts &parts)
    : m_parts(parts), m_care(parts.review, parts.keeper),
      m_issues({parts.window, parts.actions, parts.review, parts.keeper, parts.notices, m_care}),
      m_tasks(new TaskBar(&parts.window))
{
    m_tasks->setObjectName(QStringLiteral("care-tasks"));
    m_parts.window.statusBar()->addPermanentWidget(m_tasks);
    connectCare();
    connectActions();
}

void CareDesk::connectCare()
{
    connect(&m_care, &WorkspaceCare::checked, this, [this](const CheckReport &report) {
        if (m_check)
            m_check->showReport(report, report.refusal ? errorText(*report.refusal) : QString());
    });
    connect(&m_care, &WorkspaceCare::foundAfterOpening, this, [this](const CheckReport &report) {
        m_parts.notices.showTrouble(tr("The check after opening found %n fault(s) in the workspace.", nullptr,
                                       static_cast<int>(report.findings.size())),
                                    tr("Check…"), [this, path = subject()] { check(path); });
    });
    connect(&m_care, &WorkspaceCare::listed, this, [this](const BackupList &list) {
        if (m_backups)
            m_backups->showBackups(list.backups, list.present
                                                     ? std::optional(BackupDialog::Present{
                                                           list.present->articles, list.present->decisions})
                                                     : std::nullopt);
    });
    connect(&m_care, &WorkspaceCare::backedUp, this, [this] {
        if (m_backups)
            m_care.listBackups(m_path);
    });
    connect(&m_care, &WorkspaceCare::restored, this, [this] {
        if (m_backups)
            m_backups->close();
        m_parts.notices.showNotice(
            tr("The backup was put back. What was there before is among the backups."));
    });
    connect(&m_care, &WorkspaceCare::rebuilt, this, [this] { check(m_path); });
    connect(&m_care, &WorkspaceCare::repaired, this, &CareDesk::showRepaired);
    connect(&m_care, &WorkspaceCare::failed, this, &CareDesk::report);
    connect(&m_care, &WorkspaceCare::began, this, [this](CareTask task) { showTask(task, true); });
    connect(&m_care, &WorkspaceCare::ended, this, [this](CareTask task) {
        showTask(task, false);
        if (m_backups && (task == CareTask::BackUp || task == CareTask::Restore))
            m_backups->setBusy(false);
        if (m_check && (task == CareTask::Repair || task == CareTask::Rebuild))
            m_check->showIdle();
    });
    connect(&m_care, &WorkspaceCare::progressed, this, [this](CareTask task, qint64 done, qint64 total) {
        if (!m_shown.isEmpty() && m_shown.last() == task)
            m_tasks->setProgress(done, total);
    });
    connect(m_tasks, &TaskBar::cancelRequested, this, [this] {
        if (!m_shown.isEmpty())
            m_care.cancel(m_shown.last());
    });
}

void CareDesk::connectActions()
{
    connect(m_parts.actions.action(ActionId::CheckWorkspace), &QAction::triggered, this,
            [this] { check(subject()); });
    connect(m_parts.actions.action(ActionId::Backups), &QAction::triggered, this,
            [this] { showBackups(subject()); });
    connect(&m_parts.notices, &Notices::careWanted, this, &CareDesk::check);
    connect(&m_parts.notices, &Notices::backupsWanted, this, &CareDesk::showBackups);
    connect(&m_parts.review, &ReviewController::sessionReplaced, this, [this] {
        closeForeignDialogs();
        refresh();
        lookAfterOpening();
    });
    connect(&m_parts.keeper, &WorkspaceKeeper::openRefused, this, &CareDesk::refresh);
    refresh();
}

QString CareDesk::subject() const
{
    const session::Session *const session = m_parts.review.session();
    return session ? session->path() : m_parts.keeper.failedPath();
}

void CareDesk::refresh()
{
    for (const ActionId id : {ActionId::CheckWorkspace, ActionId::Backups})
        m_parts.actions.action(id)->setEnabled(!subject().isEmpty());
}

/** What was listed of one workspace must not be done to another. */
void CareDesk::closeForeignDialogs()
{
    const session::Session *const session = m_parts.review.session();
    if (!session || session->path() == m_path)
        return;
    const QList<QPointer<QDialog>> dialogs = {m_check.data(), m_backups.data()};
    for (const QPointer<QDialog> &dialog : dialogs) {
        if (dialog)
            dialog->close();
    }
    m_path = session->path();
}

void CareDesk::lookAfterOpening()
{
    const session::Session *const session = m_parts.review.session();
    if (session && session->isUnchecked())
        m_care.checkAfterOpening(session->path(), session->wasLeftUnclean());
}

void CareDesk::showTask(CareTask task, bool runs)
{
    m_shown.removeAll(task);
    if (runs && !taskText(task).isEmpty())
        m_shown.append(task);
    if (m_shown.isEmpty())
        m_tasks->finish();
    else
        m_tasks->begin(taskText(m_shown.last()));
}

void CareDesk::report(CareTask task, const Error &error)
{
    const QString text = errorText(error);
    const bool isOfBackups = task == CareTask::List || task == CareTask::BackUp || task == CareTask::Restore;
    if (m_backups && isOfBackups)
        m_backups->showMessage(text);
    else if (m_check && !isOfBackups && task != CareTask::Compare)
        m_check->showFailure(text);
    else
        m_parts.notices.showError(error);
}

void CareDesk::openCheck()
{
    if (!m_check) {
        m_check = new CheckDialog(&m_parts.window);
        m_check->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_check, &CheckDialog::rebuildRequested, this, [this] {
            if (m_care.rebuild(m_path) && m_check)
                m_check->showBusy(CheckDialog::Work::Rebuilding);
        });
        connect(m_check, &CheckDialog::repairRequested, this, &CareDesk::askForRepair);
        connect(m_check, &CheckDialog::backupsRequested, this, [this] { showBackups(m_path); });
        connect(m_check, &CheckDialog::openRequested, this, [this](const QString &path) {
            if (const Outcome opened = m_parts.keeper.open(path, false); !opened)
                report(CareTask::Check, opened.error());
        });
        connect(m_check, &QDialog::finished, this, [this] { m_care.cancel(CareTask::Check); });
        m_check->show();
    }
    m_check->raise();
}

void CareDesk::check(const QString &path)
{
    if (path.isEmpty())
        return;
    m_path = path;
    openCheck();
    m_check->showBusy(CheckDialog::Work::Checking);
    m_care.check(path);
}

void CareDesk::askForRepair()
{
    const QString target = QFileDialog::getSaveFileName(m_check, tr("Repair into a copy"),
                                                        QString(m_path + QStringLiteral(".repaired.jiaoshu")),
                                                        tr("Workspaces (*.jiaoshu)"));
    if (!target.isEmpty() && m_care.repair(m_path, target) && m_check)
        m_check->showBusy(CheckDialog::Work::Repairing);
}

void CareDesk::showRepaired(const session::RepairReport &report, const QString &target)
{
    QString sentence = tr("%1 rows were saved into %2; %n are told as lost there", nullptr,
                          static_cast<int>(report.losses.size()))
                           .arg(countText(report.savedRows()), QDir::toNativeSeparators(target));
    if (!report.rebuilt.isEmpty())
        sentence = QString(sentence + QStringLiteral(". ") +
                           tr("%n article(s) were read again from their originals, as they were", nullptr,
                              static_cast<int>(report.rebuilt.size())));
    if (!report.mended.isEmpty())
        sentence = QString(sentence + QStringLiteral(". ") +
                           tr("%n article(s) were mended by what their figures quote, and are as they were",
                              nullptr, static_cast<int>(report.mended.size())));
    const auto figuresIn = [](const QList<session::RepairedFigures> &articles) {
        return std::accumulate(articles.begin(), articles.end(), qint64(0),
                               [](qint64 sum, const auto &one) { return sum + one.figures; });
    };
    if (!report.proposedAgain.isEmpty())
        sentence = QString(sentence + QStringLiteral(". ") +
                           tr("%n figure(s) were lost and are proposed again, in %1", nullptr,
                              static_cast<int>(figuresIn(report.proposedAgain)))
                               .arg(articlesText(report.proposedAgain.size())));
    if (!report.unproposed.isEmpty())
        sentence = QString(sentence + QStringLiteral(". ") +
                           tr("Importing the files of %1 again brings the lost figures in them back")
                               .arg(articlesText(report.unproposed.size())));
    if (m_check) // not behind it
        m_check->showRepaired(sentence, report.losses, target);
    else
        m_parts.notices.showOffer(sentence, tr("Open it"),
                                  [this, target] { std::ignore = m_parts.keeper.open(target, false); });
}

void CareDesk::showBackups(const QString &path)
{
    if (path.isEmpty())
        return;
    m_path = path;
    if (!m_backups) {
        const session::Session *const session = m_parts.review.session();
        m_backups = new BackupDialog(!session || !session->isReadOnly(), &m_parts.window);
        m_backups->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_backups, &BackupDialog::backupRequested, this, [this] {
            m_backups->setBusy(true);
            m_backups->showMessage({});
            m_care.backUp(m_path, QStringLiteral("by-hand"));
        });
        connect(m_backups, &BackupDialog::restoreRequested, this, &CareDesk::askForRestore);
        m_backups->show();
    }
    m_backups->raise();
    m_care.listBackups(path);
}

void CareDesk::askForRestore(const QString &backup)
{
    if (!agrees(
            *m_backups, tr("Restore"),
            tr("Put this backup in the place of the workspace? What is there now becomes a backup first."),
            tr("Restore"), tr("Cancel")))
        return;
    if (m_care.restore(m_path, backup) && m_backups) {
        m_backups->showMessage({});
        m_backups->setBusy(true);
    }
}

} // namespace jiaoshu::ui
