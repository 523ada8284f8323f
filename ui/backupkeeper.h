// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "session/keeping.h"

#include <QObject>
#include <QTimer>

namespace jiaoshu::ui {

class ReviewController;

/** Makes a backup of the open workspace when one is due, beside the work. Knows no widget. */
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(ReviewController &review, QObject *parent = nullptr);

    /** Looks now; the clock does so every minute. */
    void backUpIfDue();

Q_SIGNALS:
    void backedUp(const jiaoshu::session::Backup &backup);
    /** None was made; those that were there stay. Told once for each workspace. */
    void backupFailed(const jiaoshu::Error &error);

private:
    void take(const QString &path, const Result<session::Backup> &made);

    ReviewController &m_review;
    QTimer m_clock;
    QString m_toldOf; ///< the workspace whose failure was told
    jobs::JobRunner m_jobs{1};
};

} // namespace jiaoshu::ui
