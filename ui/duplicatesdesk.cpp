// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicatesdesk.h"

#include "session/similar.h"
#include "ui/actions/actionset.h"
#include "ui/inspector/figurechoice.h"
#include "ui/librarydesk.h"
#include "ui/notices.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"
#include "ui/workspacekeeper.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

namespace {

constexpr qsizetype ContextWidth = 20;

QString titleOf(const session::Session &session, ArticleId article)
{
    const auto summary = session.articleSummary(article);
    return summary ? summary->title : QString();
}

} // namespace

DuplicatesDesk::DuplicatesDesk(const Parts &parts) : m_parts(parts), m_runner(1)
{
    connect(m_parts.actions.action(ActionId::Duplicates), &QAction::triggered, this, &DuplicatesDesk::open);
    connect(&m_parts.keeper, &WorkspaceKeeper::tookIn, this, [this](const IntakeReport &report) {
        if (!report.samples)
            tellAfterIntake(report.articles);
    });
    connect(&m_parts.review, &ReviewController::articleShown, this, &DuplicatesDesk::offerDecisions);
    connect(&m_parts.review, &ReviewController::changed, this, [this](const session::Changes &changes) {
        if (changes.action == QStringLiteral("describe"))
            tellAlike(); // they may be taken out again, or come back
        if (m_dialog)
            fill(m_pairs); // links may have come or gone
    });
    connect(&m_parts.review, &ReviewController::articlesTakenOut, this, &DuplicatesDesk::tellAlike);
    connect(&m_parts.review, &ReviewController::sessionReplaced, this, [this] {
        m_job.cancel();
        forget();
        if (m_dialog)
            m_dialog->close();
    });
}

DuplicatesDesk::~DuplicatesDesk()
{
    m_job.cancel();
}

void DuplicatesDesk::search(session::DuplicateQuery query,
                            const std::function<void(const QList<session::Duplicate> &)> &use)
{
    if (!m_parts.review.session())
        return;
    m_job.cancel();
    m_job = m_runner.start<Found>(
        this,
        [path = m_parts.review.session()->path(), query](const jobs::JobContext &context) mutable {
            query.goesOn = [&context](qint64) { return !context.isCancelled(); };
            return session::findDuplicates(path, query);
        },
        [this, use](const Found &found) {
            if (found)
                use(*found);
            else if (found.error().code != ErrorCode::Cancelled)
                m_parts.notices.showError(found.error());
        });
}

void DuplicatesDesk::open()
{
    if (!m_parts.review.session())
        return;
    if (!m_dialog) {
        m_dialog = new DuplicatesDialog([this](const session::Duplicate &pair) { return differences(pair); },
                                        &m_parts.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &DuplicatesDialog::linkRequested, this,
                [this](ArticleId article, ArticleId earlier) {
                    take(session::linkArticles(*m_parts.review.session(), {earlier, article}));
                    offerDecisions(article);
                });
        connect(m_dialog, &DuplicatesDialog::unlinkRequested, this, [this](ArticleId article) {
            take(session::unlinkArticle(*m_parts.review.session(), article));
        });
        connect(m_dialog, &DuplicatesDialog::apartRequested, this,
                [this](ArticleId article, ArticleId earlier, bool areApart) {
                    session::Session &session = *m_parts.review.session();
                    take(areApart ? session::tellApart(session, article, earlier)
                                  : session::tellApartNoMore(session, article, earlier));
                });
        connect(m_dialog, &DuplicatesDialog::decisionsRequested, this, &DuplicatesDesk::showDecisions);
        connect(m_dialog, &DuplicatesDialog::listRequested, this, &DuplicatesDesk::list);
        connect(m_dialog, &DuplicatesDialog::openRequested, &m_parts.review, &ReviewController::showArticle);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    m_dialog->showSearching();
    session::DuplicateQuery all;
    all.withToldApart = true; // the dialog lists them where it is asked to
    search(all, [this](const QList<session::Duplicate> &pairs) { fill(pairs); });
}

void DuplicatesDesk::fill(const QList<session::Duplicate> &pairs)
{
    const session::Session *const session = m_parts.review.session();
    if (!m_dialog || !session)
        return;
    m_pairs = pairs;
    QList<DuplicatesDialog::Row> rows;
    for (session::Duplicate pair : pairs) {
        pair.isToldApart = session::areToldApart(*session, pair.article, pair.earlier).value_or(false);
        const auto group = session::linkedWith(*session, pair.article);
        rows.append({pair, titleOf(*session, pair.article), titleOf(*session, pair.earlier),
                     group && group->contains(pair.earlier)});
    }
    m_dialog->setRows(rows, !session->isReadOnly());
}

QList<session::DifferencePart> DuplicatesDesk::differences(const session::Duplicate &pair) const
{
    const session::Session *const session = m_parts.review.session();
    if (!session)
        return {};
    const auto earlier = session->article(pair.earlier);
    const auto article = session->article(pair.article);
    return earlier && article ? session::differencesOf(earlier->text, article->text)
                              : QList<session::DifferencePart>();
}

void DuplicatesDesk::tellAfterIntake(const QList<ArticleId> &articles)
{
    if (articles.isEmpty())
        return;
    const ArticleId first = *std::ranges::min_element(articles);
    session::DuplicateQuery newer;
    newer.after = {first.value - 1};
    search(newer, [this](const QList<session::Duplicate> &pairs) {
        QList<ArticleId> alike;
        for (const session::Duplicate &pair : pairs) {
            if (alike.isEmpty() || alike.last() != pair.article)
                alike.append(pair.article);
        }
        if (alike.isEmpty())
            return; // those of the import before are as they were
        m_alike += alike;
        tellAlike();
    });
}

void DuplicatesDesk::tellAlike()
{
    const QByteArray about = "articles that are alike";
    const session::Session *const session = m_parts.review.session();
    const auto count = std::ranges::count_if(m_alike, [session](ArticleId article) {
        const auto summary = session ? session->articleSummary(article) : Result<model::ArticleSummary>();
        return session && summary && !summary->wasTakenOut;
    });
    if (std::exchange(m_told, count) == count)
        return;
    if (count == 0) {
        m_parts.notices.withdraw(about);
        return;
    }
    m_parts.notices.showStaying(
        {[count = static_cast<int>(count)] {
             return tr("%n of the articles that came in are nearly the same as others.", nullptr, count);
         },
         [] { return tr("Show them…"); }, [this] { open(); }, about, [this] { forget(); }});
}

void DuplicatesDesk::forget()
{
    m_alike.clear();
    m_told = 0;
}

void DuplicatesDesk::take(const Result<session::Changes> &changes)
{
    if (changes)
        m_parts.review.notice(*changes);
    else
        m_parts.notices.showError(changes.error());
}

void DuplicatesDesk::offerDecisions(ArticleId article)
{
    const session::Session *const session = m_parts.review.session();
    if (!session || session->isReadOnly())
        return;
    const auto shared = session::sharedDecisions(*session, article);
    if (shared && !shared->isEmpty())
        m_parts.notices.showOffer(tr("%n decision(s) on linked articles hold for the same figures here.",
                                     nullptr, static_cast<int>(shared->size())),
                                  tr("Show them…"), [this, article] { showDecisions(article); });
}

void DuplicatesDesk::showDecisions(ArticleId article)
{
    const session::Session *const session = m_parts.review.session();
    if (!session)
        return;
    const auto shared = session::sharedDecisions(*session, article);
    if (!shared || shared->isEmpty()) {
        m_parts.notices.showNotice(tr("No decision on a linked article holds for an open figure here."));
        return;
    }
    QList<ChoiceRow> rows;
    for (const session::SharedDecision &one : *shared) {
        ChoiceRow row;
        row.figure = one.open;
        row.becomes = one.becomes;
        if (const auto context = session::contextsOf(*session, {one.open}, ContextWidth)) {
            row.before = context->first().before;
            row.after = context->first().after;
        }
        if (one.decided.state == model::State::Rejected)
            row.after += tr(" (rejected there)");
        rows.append(row);
    }
    auto *const choice = new FigureChoice(tr("Decisions on linked articles"),
                                          tr("They are decided as the same figures of the linked articles "
                                             "were, as one step. Struck out lines stay "
                                             "as they are."),
                                          tr("Take over %1"), &m_parts.window);
    choice->setRows(rows);
    choice->setAttribute(Qt::WA_DeleteOnClose);
    connect(choice, &QDialog::accepted, this, [this, choice, article] {
        if (m_parts.review.session())
            take(session::takeOverDecisions(*m_parts.review.session(), article, choice->chosenFigures()));
    });
    choice->open();
}

void DuplicatesDesk::list(ArticleId article)
{
    const session::Session *const session = m_parts.review.session();
    const auto group = session ? session::linkedWith(*session, article) : Result<QList<ArticleId>>();
    if (group && !group->isEmpty())
        m_parts.desk.library()->showOnly(*group);
}

} // namespace jiaoshu::ui
