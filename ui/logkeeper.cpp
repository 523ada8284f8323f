// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logkeeper.h"

#include "session/keeping.h"
#include "session/session.h"
#include "ui/reviewcontroller.h"

namespace jiaoshu::ui {

LogKeeper::LogKeeper(ReviewController &review, QObject *parent) : QObject(parent), m_review(review)
{
    connect(&review, &ReviewController::changed, this, &LogKeeper::look);
}

void LogKeeper::look()
{
    const session::Session *const session = m_review.session();
    if (session == nullptr || m_jobs.running() > 0 || session->logPages() < LongLog)
        return;
    m_jobs.start<Outcome>(
        this,
        [path = session->path()](const jobs::JobContext &) { return session::checkpointWorkspace(path); },
        [this](const Outcome &) { Q_EMIT broughtIn(); });
}

} // namespace jiaoshu::ui
