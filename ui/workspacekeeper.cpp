// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspacekeeper.h"

#include "session/describing.h"
#include "session/keeping.h"
#include "ui/reviewcontroller.h"
#include "ui/settings/preferences.h"

#include <QDir>
#include <QFile>

namespace jiaoshu::ui {

WorkspaceKeeper::WorkspaceKeeper(ReviewController &review, Preferences &preferences, QObject *parent)
    : QObject(parent), m_review(review), m_preferences(preferences)
{
    connect(&m_queue, &BackgroundQueue::progressed, this, [this](qsizetype done, qsizetype total) {
        m_done = done;
        m_total = total;
        m_underWay.erase(m_underWay.begin(), m_underWay.lower_bound(done));
        tellProgress();
        tellCount();
    });
    connect(&m_review, &ReviewController::decisionMade, this, [this] {
        if (m_lane)
            m_lane->noteDecision();
    });
    connect(&m_queue, &BackgroundQueue::finished, this, [this](bool cancelled) {
        if (!cancelled) // then work may still be under way
            closeLane();
        const auto whenDone = std::exchange(m_whenDone, nullptr);
        if (whenDone)
            whenDone(cancelled);
        if (cancelled)
            m_waiting.clear();
        else
            takeIn(std::exchange(m_waiting, {}));
    });
}

WorkspaceKeeper::~WorkspaceKeeper()
{
    if (m_upgrade)
        *m_upgrade = true;
    m_queue.disconnect(this);
    stop();
    remember();
}

bool WorkspaceKeeper::mayLeave() const
{
    return !m_review.session() || !m_mayLeave || m_mayLeave();
}

Outcome WorkspaceKeeper::open(const QString &path, bool createIfMissing, Memory memory)
{
    if (m_elsewhere && m_elsewhere(path))
        return {};
    if (!mayLeave() || m_upgrade)
        return fail(ErrorCode::Cancelled);
    m_memory = memory;
    if (session::isOfOlderVersion(path)) {
        upgrade(path);
        return {};
    }
    return openNow(path, createIfMissing);
}

/** Opens it once in another thread, which brings it up to date. */
void WorkspaceKeeper::upgrade(const QString &path)
{
    stop();
    m_upgrade = std::make_shared<std::atomic_bool>(false);
    Q_EMIT began(Task::Upgrade);
    m_upgrader.start<Outcome>(
        this,
        [path, flag = m_upgrade](const jobs::JobContext &context) -> Outcome {
            session::OpenRequest request{path, {}};
            request.isCancelled = [&] { return *flag || context.isCancelled(); };
            const auto session = session::Session::open(request);
            const bool isDone =
                session || session.error().code == ErrorCode::ReadOnly; // then it is only read
            return isDone ? Outcome() : fail(session.error());
        },
        [this, path](const Outcome &done) { finishUpgrade(path, done); });
}

void WorkspaceKeeper::finishUpgrade(const QString &path, const Outcome &done)
{
    m_upgrade.reset();
    const Outcome opened = done.and_then([&] { return openNow(path, false); });
    Q_EMIT upgraded();
    const QStringList waiting = std::exchange(m_waiting, {});
    if (opened)
        takeIn(waiting);
    else if (opened.error().code != ErrorCode::Cancelled) {
        if (!done && !m_review.session()) { // check, repair and backups are for this file then
            m_failedPath = path;
            Q_EMIT openRefused();
        }
        Q_EMIT openFailed(opened.error());
    }
}

Outcome WorkspaceKeeper::openNow(const QString &path, bool createIfMissing)
{
    const auto opened = [&](session::Access access) {
        session::OpenRequest request{path, m_preferences.analyst(), access, createIfMissing};
        request.isCheckpointedElsewhere = true; // LogKeeper does it
        return session::Session::open(request);
    };
    auto workspace = opened(session::Access::ReadWrite);
    // A file that must not be written can still be read.
    if (!workspace && workspace.error().code == ErrorCode::ReadOnly)
        workspace = opened(session::Access::ReadOnly);
    if (!workspace) {
        if (!m_review.session()) {
            m_failedPath = path;
            Q_EMIT openRefused();
        }
        return fail(workspace.error());
    }
    const QStringList heldBack = std::exchange(m_heldBack, {});
    const bool isMeant = path == std::exchange(m_failedPath, {});
    stop();
    m_firstRun = m_run + 1;
    m_left = unfinishedFromJson(m_preferences.unfinished((*workspace)->path()));
    m_review.setSession(std::move(*workspace));
    if (isMeant)
        takeIn(heldBack);
    return {};
}

bool WorkspaceKeeper::mayTakeIn() const
{
    return !m_mayTakeIn || m_mayTakeIn();
}

void WorkspaceKeeper::setAnalyst(const QString &name)
{
    if (!m_review.session())
        return;
    m_review.session()->setAnalyst(name);
    Q_EMIT analystChanged();
}

void WorkspaceKeeper::openLane()
{
    m_lane = std::make_shared<IntakeLane>(*m_review.session(), ++m_run);
    m_done = m_total = 0;
    m_underWay.clear();
}

void WorkspaceKeeper::closeLane()
{
    if (m_lane)
        m_lane->close();
    m_lane.reset();
}

void WorkspaceKeeper::tell(const IntakeLane &lane, std::function<void(Run)> note)
{
    QMetaObject::invokeMethod(
        this,
        [this, run = lane.run(), note = std::move(note)] {
            if (run >= m_firstRun && m_review.session())
                note(run == m_run ? Run::Present : Run::Past);
        },
        Qt::QueuedConnection);
}

void WorkspaceKeeper::endReading()
{
    if (m_lane)
        m_lane->stop();
}

void WorkspaceKeeper::stop()
{
    if (isTakingIn() && !m_current.given.isEmpty()) // it was not given up
        m_left.prepend(std::exchange(m_current, {}));
    endReading();
    m_queue.stop();
    closeLane();
}

void WorkspaceKeeper::cancel()
{
    if (m_isExporting) {
        *m_isExportStopped = true; // it answers when it has given up, or was done before
        return;
    }
    if (m_upgrade)
        *m_upgrade = true;
    endReading();
    m_queue.cancel();
}

} // namespace jiaoshu::ui
