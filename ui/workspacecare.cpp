// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspacecare.h"

#include "session/describing.h"
#include "session/importing.h"
#include "session/searching.h"
#include "session/session.h"
#include "ui/reviewcontroller.h"
#include "ui/workspacekeeper.h"

namespace jiaoshu::ui {

using session::Session;

struct WorkspaceCare::Watch
{
    Flag flag;
    const jobs::JobContext &context;

    [[nodiscard]] bool isCancelled() const { return *flag || context.isCancelled(); }
    [[nodiscard]] std::function<bool()> asking() const
    {
        return [this] { return isCancelled(); };
    }
};

namespace {

Result<std::unique_ptr<Session>> opened(const QString &path)
{
    return Session::open({path, {}, session::Access::ReadOnly});
}

/** Of one that is refused: what can be said of it all the same. */
CheckReport examined(const QString &path, const Error &refusal)
{
    CheckReport report;
    report.refusal = refusal;
    if (const auto findings = session::examineFile(path))
        report.findings = *findings;
    return report;
}

Result<CheckReport> checkedReport(const QString &path, const std::function<bool()> &isCancelled)
{
    const auto session = opened(path);
    if (!session)
        return examined(path, session.error());
    std::ignore = session::checkSearchIndex(**session, isCancelled); // a cache: made anew where it is damaged
    const auto findings = session::checkWorkspace(**session, isCancelled);
    if (!findings && findings.error().code == ErrorCode::DamagedWorkspace)
        return examined(path, findings.error());
    const auto losses = session::knownLosses(**session);
    const auto extent = session::workspaceExtent(**session);
    if (!findings || !losses || !extent)
        return fail(!findings ? findings.error() : !losses ? losses.error() : extent.error());
    return CheckReport{*findings, *losses, *extent, {}};
}

Result<CheckReport> pagesReport(const QString &path, const std::function<bool()> &isCancelled)
{
    const auto session = opened(path);
    if (!session)
        return fail(session.error());
    return session::checkPages(**session, isCancelled).map([](const QList<session::CheckFinding> &findings) {
        CheckReport report;
        report.findings = findings;
        return report;
    });
}

BackupList listedBackups(const QString &path)
{
    BackupList list{session::listBackups(path), {}};
    const auto session = opened(path);
    if (!session)
        return list;
    if (const auto extent = session::workspaceExtent(**session))
        list.present = *extent;
    return list;
}

Outcome addDifferences(const Session &session, const model::ArticleSummary &summary,
                       QList<ArticleDifference> &list)
{
    const auto article = session.article(summary.id);
    if (!article)
        return fail(article.error());
    const auto prepared = session::prepareText(session.extractor(), article->text, article->path,
                                               session::preparationOf(session, summary.id));
    const auto steps = session::compareReading(session, summary.id, prepared.proposals);
    if (!steps)
        return fail(steps.error());
    for (const session::RereadStep &step : *steps)
        list.append({summary.title, step});
    return {};
}

Result<QList<ArticleDifference>> differences(const QString &path, const std::function<bool()> &isCancelled,
                                             const std::function<void(qint64, qint64)> &report)
{
    constexpr int Page = 200;
    const auto session = opened(path);
    if (!session)
        return fail(session.error());
    const auto extent = session::workspaceExtent(**session);
    QList<ArticleDifference> list;
    ArticleId after;
    qint64 done = 0;
    while (true) {
        const auto articles = (*session)->articlesAfter(after, Page);
        if (!articles)
            return fail(articles.error());
        if (articles->isEmpty())
            return list;
        for (const model::ArticleSummary &summary : *articles) {
            if (isCancelled())
                return fail(ErrorCode::Cancelled);
            if (auto added = addDifferences(**session, summary, list); !added)
                return fail(added.error());
            report(++done, extent ? extent->articles : 0);
        }
        after = articles->last().id;
    }
}

} // namespace

WorkspaceCare::WorkspaceCare(ReviewController &review, WorkspaceKeeper &keeper, QObject *parent)
    : QObject(parent), m_review(review), m_keeper(keeper)
{
    connect(&review, &ReviewController::sessionReplaced, this, [this] {
        for (const CareTask task : {CareTask::CheckAfterOpening, CareTask::BackUp, CareTask::Compare})
            cancel(task);
    });
}

WorkspaceCare::~WorkspaceCare()
{
    for (const Flag &flag : m_running)
        *flag = true;
}

template <typename Value>
void WorkspaceCare::run(CareTask task, std::function<Result<Value>(const Watch &)> work,
                        std::function<void(const Result<Value> &)> done)
{
    cancel(task); // the newest of a kind is what is wanted
    const auto flag = std::make_shared<std::atomic_bool>(false);
    m_running.insert(task, flag);
    Q_EMIT began(task);
    m_jobs.start<Result<Value>>(
        this,
        [flag, work = std::move(work)](const jobs::JobContext &context) {
            return work(Watch{flag, context});
        },
        [this, task, flag, done = std::move(done)](const Result<Value> &result) {
            if (m_running.value(task) == flag) {
                m_running.remove(task);
                Q_EMIT ended(task);
            }
            // A result that nobody waits for is dropped, but what let go of the workspace takes it up again.
            done(*flag && result ? Result<Value>(fail(ErrorCode::Cancelled)) : result);
        },
        [this, task](const jobs::Progress &progress) {
            Q_EMIT progressed(task, progress.done, progress.total);
        });
}

template <typename Value>
std::function<void(const Result<Value> &)> WorkspaceCare::tell(CareTask task,
                                                               std::function<void(const Value &)> done)
{
    return [this, task, done = std::move(done)](const Result<Value> &result) {
        if (result)
            done(*result);
        else if (result.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(task, result.error());
    };
}

void WorkspaceCare::cancel(CareTask task)
{
    const Flag flag = m_running.take(task);
    if (!flag)
        return;
    *flag = true;
    Q_EMIT ended(task);
}

void WorkspaceCare::check(const QString &path)
{
    run<CheckReport>(
        CareTask::Check, [path](const Watch &watch) { return checkedReport(path, watch.asking()); },
        tell<CheckReport>(CareTask::Check, [this](const CheckReport &report) { Q_EMIT checked(report); }));
}

void WorkspaceCare::checkAfterOpening(const QString &path, bool thoroughly)
{
    run<CheckReport>(
        CareTask::CheckAfterOpening,
        [path, thoroughly](const Watch &watch) {
            return thoroughly ? checkedReport(path, watch.asking()) : pagesReport(path, watch.asking());
        },
        tell<CheckReport>(CareTask::CheckAfterOpening, [this](const CheckReport &report) {
            if (!report.findings.isEmpty())
                Q_EMIT foundAfterOpening(report);
        }));
}

void WorkspaceCare::listBackups(const QString &path)
{
    run<BackupList>(
        CareTask::List, [path](const Watch &) -> Result<BackupList> { return listedBackups(path); },
        tell<BackupList>(CareTask::List, [this](const BackupList &list) { Q_EMIT listed(list); }));
}

void WorkspaceCare::backUp(const QString &path, const QString &occasion, std::function<void()> then)
{
    run<session::Backup>(
        CareTask::BackUp,
        [path, occasion](const Watch &watch) {
            return session::backUpWorkspace(path, occasion, SystemClock(), watch.asking());
        },
        tell<session::Backup>(CareTask::BackUp, [this, then = std::move(then)](const session::Backup &made) {
            Q_EMIT backedUp(made);
            if (then)
                then();
        }));
}

void WorkspaceCare::compareReading(const QString &path)
{
    using Differences = QList<ArticleDifference>;
    run<Differences>(
        CareTask::Compare,
        [path](const Watch &watch) {
            return differences(path, watch.asking(), [&watch](qint64 done, qint64 total) {
                watch.context.report({}, done, total);
            });
        },
        tell<Differences>(CareTask::Compare, [this](const Differences &found) { Q_EMIT compared(found); }));
}

bool WorkspaceCare::letGo(const QString &path)
{
    if (!m_review.session() || m_review.session()->path() != path)
        return true;
    if (!m_keeper.mayLeave())
        return false;
    m_keeper.stop();
    m_review.setSession(nullptr);
    return true;
}

void WorkspaceCare::takeUp(CareTask task, const QString &path)
{
    if (m_review.session())
        return;
    if (const Outcome again = m_keeper.open(path, false); !again)
        Q_EMIT failed(task, again.error());
}

bool WorkspaceCare::restore(const QString &path, const QString &backup)
{
    if (!letGo(path))
        return false;
    run<bool>(
        CareTask::Restore,
        [path, backup](const Watch &watch) {
            return session::restoreWorkspace(path, backup, SystemClock(), watch.asking()).map([] {
                return true;
            });
        },
        [this, path](const Result<bool> &done) {
            takeUp(CareTask::Restore, path);
            tell<bool>(CareTask::Restore, [this](bool) { Q_EMIT restored(); })(done);
        });
    return true;
}

bool WorkspaceCare::rebuild(const QString &path)
{
    if (!letGo(path))
        return false;
    run<bool>(
        CareTask::Rebuild,
        [path](const Watch &watch) -> Result<bool> {
            session::OpenRequest request{path, {}};
            request.isCancelled = watch.asking();
            const auto session = Session::open(request);
            return !session ? fail(session.error())
                            : session::rebuildWorkspace(**session, watch.asking()).map([] { return true; });
        },
        [this, path](const Result<bool> &done) {
            takeUp(CareTask::Rebuild, path);
            tell<bool>(CareTask::Rebuild, [this](bool) { Q_EMIT rebuilt(); })(done);
        });
    return true;
}

bool WorkspaceCare::repair(const QString &path, const QString &target)
{
    const bool wasOpen = m_review.session() && m_review.session()->path() == path;
    if (!letGo(path))
        return false;
    using Report = session::RepairReport;
    run<Report>(
        CareTask::Repair,
        [path, target](const Watch &watch) {
            return session::repairWorkspace(path, target, SystemClock(), [&watch](qint64 rows) {
                watch.context.report({}, rows, 0);
                return !watch.isCancelled();
            });
        },
        [this, path, target, wasOpen](const Result<Report> &done) {
            if (wasOpen)
                takeUp(CareTask::Repair, path);
            tell<Report>(CareTask::Repair,
                         [this, target](const Report &report) { Q_EMIT repaired(report, target); })(done);
        });
    return true;
}

} // namespace jiaoshu::ui
