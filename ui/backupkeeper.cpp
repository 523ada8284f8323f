// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backupkeeper.h"

#include "session/session.h"
#include "ui/reviewcontroller.h"

namespace jiaoshu::ui {

namespace {

constexpr int LookEveryMs = 60'000;

} // namespace

BackupKeeper::BackupKeeper(ReviewController &review, QObject *parent) : QObject(parent), m_review(review)
{
    m_clock.setInterval(LookEveryMs);
    connect(&m_clock, &QTimer::timeout, this, &BackupKeeper::backUpIfDue);
    m_clock.start();
}

void BackupKeeper::backUpIfDue()
{
    const session::Session *const session = m_review.session();
    if (session == nullptr || m_jobs.running() > 0 || !session::isBackupDue(*session))
        return;
    const QString path = session->path();
    m_jobs.start<Result<session::Backup>>(
        this,
        [path](const jobs::JobContext &context) {
            return session::backUpWorkspace(path, QStringLiteral("by-time"), SystemClock(),
                                            [&context] { return context.isCancelled(); });
        },
        [this, path](const Result<session::Backup> &made) { take(path, made); });
}

void BackupKeeper::take(const QString &path, const Result<session::Backup> &made)
{
    if (made) {
        m_toldOf.clear();
        Q_EMIT backedUp(*made);
    } else if (m_toldOf != path) {
        m_toldOf = path;
        Q_EMIT backupFailed(made.error());
    }
}

} // namespace jiaoshu::ui
