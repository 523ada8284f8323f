// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caredesk.h"

#include "ui/actions/actionset.h"
#include "ui/errortext.h"
#include "ui/keeping/backupdialog.h"
#include "ui/keeping/checkdialog.h"
#include "ui/keeping/differencedialog.h"
#include "ui/keeping/keepingtexts.h"
#include "ui/keeping/straysdialog.h"
#include "ui/notices.h"
#include "ui/reviewcontroller.h"
#include "ui/workspacekeeper.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace jiaoshu::ui {

namespace {

/** So many articles are offered to choose the earlier issue from; the newest, since a correction follows
 * soon. */
constexpr qsizetype MostIssues = 1000;
constexpr qsizetype Around = 15; ///< code points shown on each side of a place

QString surroundings(const QString &text, CodePointSpan span)
{
    const auto points = text.toUcs4();
    const qsizetype begin = std::max<qsizetype>(0, span.begin.value - Around);
    const qsizetype end = std::min<qsizetype>(points.size(), span.end.value + Around);
    const QString words =
        QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData() + begin), end - begin);
    return QString(u'…' + words.simplified() + u'…');
}

bool agrees(QWidget &window, const QString &title, const QString &question, const QString &yes,
            const QString &no)
{
    QMessageBox box(QMessageBox::NoIcon, title, question, QMessageBox::NoButton, &window);
    QPushButton *const agree = box.addButton(yes, QMessageBox::AcceptRole);
    box.addButton(no, QMessageBox::RejectRole);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return box.clickedButton() == agree;
}

} // namespace

CareDesk::CareDesk(const Parts &parts) : m_parts(parts), m_care(parts.review, parts.keeper)
{
    connect(&m_care, &WorkspaceCare::checked, this, [this](const CheckReport &report) {
        if (m_check)
            m_check->showReport(report);
    });
    connect(&m_care, &WorkspaceCare::listed, this, [this](const BackupList &list) {
        if (m_backups)
            m_backups->showBackups(list.backups, {list.articles, list.decisions});
    });
    connect(&m_care, &WorkspaceCare::backedUp, this, [this] {
        m_care.listBackups();
        if (const auto after = std::exchange(m_afterBackup, {}))
            after();
    });
    connect(&m_parts.review, &ReviewController::sessionReplaced, this, [this] {
        m_afterBackup = {};
        closeForeignDialogs();
    });
    connect(&m_care, &WorkspaceCare::compared, this, &CareDesk::showDifferences);
    connect(&m_care, &WorkspaceCare::failed, this, &CareDesk::report);
    connectActions();
}

/** What was listed of one workspace must not be done to another. */
void CareDesk::closeForeignDialogs()
{
    const session::Session *const session = m_parts.review.session();
    if (!session || session->path() == std::exchange(m_path, session->path()))
        return;
    const QList<QPointer<QDialog>> dialogs = {m_check.data(), m_backups.data(), m_strays.data()};
    for (const QPointer<QDialog> &dialog : dialogs) {
        if (dialog)
            dialog->close();
    }
}

void CareDesk::connectActions()
{
    const auto on = [this](ActionId id, void (CareDesk::*what)()) {
        connect(m_parts.actions.action(id), &QAction::triggered, this, what);
    };
    on(ActionId::CheckWorkspace, &CareDesk::check);
    on(ActionId::Backups, &CareDesk::backups);
    on(ActionId::Reread, &CareDesk::reread);
    on(ActionId::NewIssue, &CareDesk::newIssue);
    on(ActionId::Strays, &CareDesk::strays);
    connect(&m_parts.review, &ReviewController::sessionReplaced, this, &CareDesk::refresh);
    connect(&m_parts.review, &ReviewController::articleShown, this, &CareDesk::refresh);
    connect(&m_parts.keeper, &WorkspaceKeeper::began, this, &CareDesk::refresh);
    connect(&m_parts.keeper, &WorkspaceKeeper::tookIn, this, &CareDesk::refresh);
    connect(&m_parts.keeper, &WorkspaceKeeper::reread, this, &CareDesk::refresh);
    refresh();
}

void CareDesk::refresh()
{
    const session::Session *const session = m_parts.review.session();
    for (const ActionId id : {ActionId::CheckWorkspace, ActionId::Backups, ActionId::Strays})
        m_parts.actions.action(id)->setEnabled(session != nullptr);
    const bool canRead =
        session && !session->isReadOnly() && !m_parts.keeper.isBusy() && m_parts.review.article().isValid();
    for (const ActionId id : {ActionId::Reread, ActionId::NewIssue})
        m_parts.actions.action(id)->setEnabled(canRead);
}

void CareDesk::keepThen(const QString &occasion, std::function<void()> what)
{
    m_afterBackup = std::move(what);
    m_care.backUp(occasion);
}

void CareDesk::report(const Error &error)
{
    m_afterBackup = {};
    if (m_backups)
        m_backups->setBusy(false);
    if (m_check)
        m_check->showFailure(errorText(error));
    else if (m_backups)
        m_backups->showMessage(errorText(error));
    else
        m_parts.notices.showError(error);
}

void CareDesk::check()
{
    if (!m_parts.review.session())
        return;
    if (!m_check) {
        m_check = new CheckDialog(&m_parts.window);
        m_check->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_check, &CheckDialog::rebuildRequested, this, &CareDesk::rebuild);
        connect(m_check, &CheckDialog::repairRequested, this, &CareDesk::repair);
        connect(m_check, &CheckDialog::backupsRequested, this, &CareDesk::backups);
        connect(m_check, &QDialog::finished, &m_care, &WorkspaceCare::cancel);
        m_check->show();
    }
    m_check->raise();
    m_check->showBusy();
    m_care.check();
}

void CareDesk::rebuild()
{
    if (!m_parts.review.session())
        return;
    const QString path = m_parts.review.session()->path();
    const Outcome rebuilt = m_care.rebuild();
    if (!rebuilt) {
        report(rebuilt.error());
        return;
    }
    // What is shown was read before; the file is let go of first, for one program opens it once.
    m_parts.review.setSession(nullptr);
    if (const Outcome again = m_parts.keeper.open(path, false); !again)
        report(again.error());
    else
        check();
}

void CareDesk::repair()
{
    if (!m_parts.review.session())
        return;
    const QString path = m_parts.review.session()->path();
    QString target = QFileDialog::getSaveFileName(m_check, tr("Repair into a copy"),
                                                  QString(path + QStringLiteral(".repaired.jiaoshu")),
                                                  tr("Workspaces (*.jiaoshu)"));
    if (target.isEmpty())
        return;
    const auto repaired = m_care.repairInto(target);
    if (!repaired) {
        report(repaired.error());
        return;
    }
    qint64 saved = 0;
    for (const session::RepairedRows &rows : repaired->rows)
        saved += rows.saved;
    m_parts.notices.showNotice(tr("%1 rows were saved into %2; %n are told as lost there", nullptr,
                                  static_cast<int>(repaired->losses.size()))
                                   .arg(countText(saved), QDir::toNativeSeparators(target)));
}

void CareDesk::backups()
{
    const session::Session *const session = m_parts.review.session();
    if (!session)
        return;
    if (!m_backups) {
        m_backups = new BackupDialog(!session->isReadOnly(), &m_parts.window);
        m_backups->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_backups, &BackupDialog::backupRequested, this, [this] {
            m_backups->setBusy(true);
            m_backups->showMessage({});
            m_care.backUp(QStringLiteral("by-hand"));
        });
        connect(m_backups, &BackupDialog::restoreRequested, this, &CareDesk::restore);
        m_backups->show();
    }
    m_backups->raise();
    m_care.listBackups();
}

void CareDesk::restore(const QString &backup)
{
    if (!agrees(
            *m_backups, tr("Restore"),
            tr("Put this backup in the place of the workspace? What is there now becomes a backup first."),
            tr("Restore"), tr("Cancel")))
        return;
    const Outcome restored = m_care.restore(backup);
    if (m_backups)
        m_backups->close();
    if (restored)
        m_parts.notices.showNotice(
            tr("The backup was put back. What was there before is among the backups."));
    else
        m_parts.notices.showError(restored.error());
}

void CareDesk::reread()
{
    m_parts.notices.showNotice(
        tr("The articles are compared with the present engine; nothing is changed yet…"));
    m_care.compareReading();
}

void CareDesk::showDifferences(const QList<ArticleDifference> &differences)
{
    QList<DifferenceDialog::Row> rows;
    for (const ArticleDifference &difference : differences)
        rows.append({difference.article, difference.step});
    auto *dialog = new DifferenceDialog(rows, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this] { keepThen(QStringLiteral("before-reread"), [this] { m_parts.keeper.rereadAll(); }); });
    dialog->open();
}

void CareDesk::newIssue()
{
    const session::Session *const session = m_parts.review.session();
    const ArticleId to = m_parts.review.article();
    if (!session || !to.isValid())
        return;
    const auto articles = session->articles();
    if (!articles) {
        report(articles.error());
        return;
    }
    QStringList names;
    QList<ArticleId> ids;
    for (qsizetype i = articles->size() - 1; i >= 0 && ids.size() < MostIssues; --i) {
        const model::ArticleSummary &article = articles->at(i);
        if (article.id == to)
            continue;
        ids.append(article.id);
        names.append(tr("%1 (article %2)", "title, number").arg(article.title).arg(article.id.value));
    }
    bool isChosen = false;
    const QString name =
        QInputDialog::getItem(&m_parts.window, tr("New issue of an earlier article"),
                              tr("This article is the new issue of:"), names, 0, false, &isChosen);
    if (isChosen && names.contains(name))
        carryOver(ids[names.indexOf(name)], to);
}

void CareDesk::carryOver(ArticleId from, ArticleId to)
{
    const session::Session &session = *m_parts.review.session();
    const auto steps = session::compareIssues(session, from, to);
    if (!steps) {
        report(steps.error());
        return;
    }
    const auto number = [&](session::Anchoring anchoring) {
        return countText(std::count_if(steps->begin(), steps->end(), [&](const session::IssueStep &step) {
            return step.anchor.anchoring == anchoring;
        }));
    };
    const QString question =
        tr("%1 decided figures stand in the new issue to the letter and go on there. %2 stand in another "
           "sentence and %3 not at "
           "all: these stay where they are and wait for you under “Moved and lost figures”.")
            .arg(number(session::Anchoring::Exact), number(session::Anchoring::Moved),
                 number(session::Anchoring::Lost));
    if (!agrees(m_parts.window, tr("New issue of an earlier article"), question, tr("Carry over"),
                tr("Cancel")))
        return;
    keepThen(QStringLiteral("before-reissue"), [this, from, to] {
        session::Session &now = *m_parts.review.session();
        const auto carried = session::carryOver(now, from, to);
        if (!carried) {
            report(carried.error());
            return;
        }
        m_parts.review.notice(*carried);
        if (const auto waiting = session::strays(now); waiting && !waiting->isEmpty())
            strays();
    });
}

void CareDesk::strays()
{
    if (!m_parts.review.session())
        return;
    if (!m_strays) {
        m_strays = new StraysDialog(&m_parts.window);
        m_strays->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_strays, &StraysDialog::showRequested, this, [this](ArticleId article, FigureId figure) {
            m_parts.review.showFigure({article, figure});
        });
        const auto take = [this](const Result<session::Changes> &changes) {
            if (changes)
                m_parts.review.notice(*changes);
            else
                report(changes.error());
            fillStrays();
        };
        connect(m_strays, &StraysDialog::placeRequested, this,
                [this, take](FigureId figure, CodePointSpan span) {
                    if (m_parts.review.session())
                        take(session::placeStray(*m_parts.review.session(), figure, span));
                });
        connect(m_strays, &StraysDialog::rejectRequested, this, [this, take](FigureId figure) {
            if (m_parts.review.session())
                take(session::rejectFigure(*m_parts.review.session(), figure));
        });
        m_strays->show();
    }
    m_strays->raise();
    fillStrays();
}

void CareDesk::fillStrays()
{
    const session::Session &session = *m_parts.review.session();
    const auto waiting = session::strays(session);
    if (!waiting) {
        report(waiting.error());
        return;
    }
    QList<StraysDialog::Row> rows;
    for (const session::Stray &stray : *waiting) {
        StraysDialog::Row row{stray, {}, {}};
        if (const auto earlier = session.articleSummary(stray.figure.article))
            row.article = earlier->title;
        if (const auto later = session.article(stray.newIssue)) {
            for (const CodePointSpan span : stray.anchor.candidates)
                row.surroundings.append(surroundings(later->text, span));
        }
        rows.append(row);
    }
    m_strays->showStrays(rows, !session.isReadOnly());
}

} // namespace jiaoshu::ui
