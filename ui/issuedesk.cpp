// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issuedesk.h"

#include "ui/actions/actionset.h"
#include "ui/keeping/differencedialog.h"
#include "ui/keeping/keepingtexts.h"
#include "ui/keeping/straysdialog.h"
#include "ui/notices.h"
#include "ui/questions.h"
#include "ui/reviewcontroller.h"
#include "ui/workspacekeeper.h"

#include <QAction>
#include <QInputDialog>

#include <algorithm>

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

} // namespace

IssueDesk::IssueDesk(const Parts &parts) : m_parts(parts)
{
    connect(&m_parts.care, &WorkspaceCare::compared, this, &IssueDesk::showDifferences);
    connect(&m_parts.review, &ReviewController::sessionReplaced, this, [this] {
        if (m_strays)
            m_strays->close(); // of another workspace, or of another state of it
    });
    const auto on = [this](ActionId id, void (IssueDesk::*what)()) {
        connect(m_parts.actions.action(id), &QAction::triggered, this, what);
    };
    on(ActionId::Reread, &IssueDesk::reread);
    on(ActionId::NewIssue, &IssueDesk::newIssue);
    on(ActionId::Strays, &IssueDesk::strays);
    connect(&m_parts.review, &ReviewController::sessionReplaced, this, &IssueDesk::refresh);
    connect(&m_parts.review, &ReviewController::articleShown, this, &IssueDesk::refresh);
    connect(&m_parts.keeper, &WorkspaceKeeper::began, this, &IssueDesk::refresh);
    connect(&m_parts.keeper, &WorkspaceKeeper::tookIn, this, &IssueDesk::refresh);
    connect(&m_parts.keeper, &WorkspaceKeeper::reread, this, &IssueDesk::refresh);
    refresh();
}

void IssueDesk::refresh()
{
    const session::Session *const session = m_parts.review.session();
    m_parts.actions.action(ActionId::Strays)->setEnabled(session != nullptr);
    const bool canRead =
        session && !session->isReadOnly() && !m_parts.keeper.isBusy() && m_parts.review.article().isValid();
    for (const ActionId id : {ActionId::Reread, ActionId::NewIssue})
        m_parts.actions.action(id)->setEnabled(canRead);
}

void IssueDesk::keepThen(const QString &occasion, std::function<void()> what)
{
    if (m_parts.review.session())
        m_parts.care.backUp(m_parts.review.session()->path(), occasion, std::move(what));
}

void IssueDesk::report(const Error &error)
{
    m_parts.notices.showError(error);
}

void IssueDesk::reread()
{
    m_parts.notices.showNotice(
        tr("The articles are compared with the present engine; nothing is changed yet…"));
    if (m_parts.review.session())
        m_parts.care.compareReading(m_parts.review.session()->path());
}

void IssueDesk::showDifferences(const QList<ArticleDifference> &differences)
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

void IssueDesk::newIssue()
{
    const session::Session *const session = m_parts.review.session();
    const ArticleId to = m_parts.review.article();
    if (!session || !to.isValid())
        return;
    const auto articles = session->newestArticles(MostIssues);
    if (!articles) {
        report(articles.error());
        return;
    }
    QStringList names;
    QList<ArticleId> ids;
    for (const model::ArticleSummary &article : *articles) {
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

void IssueDesk::carryOver(ArticleId from, ArticleId to)
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
        if (!m_parts.review.session())
            return;
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

void IssueDesk::strays()
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

void IssueDesk::fillStrays()
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
