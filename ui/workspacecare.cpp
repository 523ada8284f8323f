// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspacecare.h"

#include "session/importing.h"
#include "session/searching.h"
#include "session/session.h"
#include "ui/reviewcontroller.h"
#include "ui/workspacekeeper.h"

#include <algorithm>

namespace jiaoshu::ui {

using session::Session;

namespace {

Result<std::unique_ptr<Session>> opened(const QString &path)
{
    return Session::open({path, {}, session::Access::ReadOnly});
}

Result<CheckReport> checkedReport(const QString &path, const jobs::JobContext &context)
{
    const auto session = opened(path);
    if (!session)
        return fail(session.error());
    const auto isCancelled = [&context] { return context.isCancelled(); };
    std::ignore = session::checkSearchIndex(**session, isCancelled); // a cache: made anew where it is damaged
    const auto findings = session::checkWorkspace(**session, isCancelled);
    const auto losses = session::knownLosses(**session);
    const auto extent = session::workspaceExtent(**session);
    if (!findings || !losses || !extent)
        return fail(!findings ? findings.error() : !losses ? losses.error() : extent.error());
    return CheckReport{*findings, *losses, *extent};
}

Result<QList<ArticleDifference>> differences(const QString &path, const jobs::JobContext &context)
{
    const auto session = opened(path);
    if (!session)
        return fail(session.error());
    const auto articles = (*session)->articles();
    if (!articles)
        return fail(articles.error());
    QList<ArticleDifference> list;
    for (qsizetype i = 0; i < articles->size() && !context.isCancelled(); ++i) {
        const model::ArticleSummary &summary = articles->at(i);
        const auto article = (*session)->article(summary.id);
        if (!article)
            return fail(article.error());
        const auto prepared = session::prepareText((*session)->extractor(), article->text, article->path);
        const auto steps = session::compareReading(**session, summary.id, prepared.proposals);
        if (!steps)
            return fail(steps.error());
        for (const session::RereadStep &step : *steps)
            list.append({summary.title, step});
        context.report({}, i + 1, articles->size());
    }
    return list;
}

} // namespace

WorkspaceCare::WorkspaceCare(ReviewController &review, WorkspaceKeeper &keeper, QObject *parent)
    : QObject(parent), m_review(review), m_keeper(keeper)
{
    connect(&review, &ReviewController::sessionReplaced, this, &WorkspaceCare::cancel);
}

template <typename Value, typename Signal>
void WorkspaceCare::run(std::function<Result<Value>(const QString &, const jobs::JobContext &)> work,
                        Signal done)
{
    if (!m_review.session())
        return;
    m_jobs.start<Result<Value>>(
        this,
        [work = std::move(work), path = m_review.session()->path()](const jobs::JobContext &context) {
            return work(path, context);
        },
        [this, done](const Result<Value> &result) {
            if (result)
                Q_EMIT(this->*done)(*result);
            else
                Q_EMIT failed(result.error());
        },
        [this](const jobs::Progress &progress) { Q_EMIT progressed(progress.done, progress.total); });
}

void WorkspaceCare::check()
{
    run<CheckReport>(checkedReport, &WorkspaceCare::checked);
}

void WorkspaceCare::listBackups()
{
    run<BackupList>(
        [](const QString &path, const jobs::JobContext &) -> Result<BackupList> {
            const auto session = opened(path);
            if (!session)
                return fail(session.error());
            return session::workspaceExtent(**session).map([&](const session::WorkspaceExtent &extent) {
                return BackupList{session::listBackups(path), extent.articles, extent.analystCommands};
            });
        },
        &WorkspaceCare::listed);
}

void WorkspaceCare::backUp(const QString &occasion)
{
    run<session::Backup>(
        [occasion](const QString &path, const jobs::JobContext &context) {
            return session::backUpWorkspace(path, occasion, SystemClock(),
                                            [&context] { return context.isCancelled(); });
        },
        &WorkspaceCare::backedUp);
}

void WorkspaceCare::compareReading()
{
    run<QList<ArticleDifference>>(differences, &WorkspaceCare::compared);
}

void WorkspaceCare::cancel()
{
    m_jobs.cancelAll();
}

Outcome WorkspaceCare::restore(const QString &backup)
{
    if (!m_review.session())
        return {};
    const QString path = m_review.session()->path();
    m_keeper.stop();
    m_review.setSession(nullptr);
    const Outcome restored = session::restoreWorkspace(path, backup, SystemClock());
    const Outcome again = m_keeper.open(path, false);
    return restored ? again : restored;
}

Outcome WorkspaceCare::rebuild()
{
    return m_review.session() ? session::rebuildWorkspace(*m_review.session()) : Outcome();
}

Result<session::RepairReport> WorkspaceCare::repairInto(const QString &target)
{
    return session::repairWorkspace(m_review.session()->path(), target, SystemClock());
}

} // namespace jiaoshu::ui
