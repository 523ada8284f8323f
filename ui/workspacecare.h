// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "session/keeping.h"
#include "session/rereading.h"
#include "ui/keeping/checkreport.h"

#include <QObject>

namespace jiaoshu::ui {

class ReviewController;
class WorkspaceKeeper;

/** The backups there are, and what the workspace holds now, counted in the same way. */
struct BackupList
{
    QList<session::Backup> backups;
    qint64 articles = 0;
    qint64 decisions = 0;
};

/** A difference in one article. */
struct ArticleDifference
{
    QString article; ///< its title
    session::RereadStep step;
};

/** Looks after the open workspace as a file: checks it, lists and makes backups, puts one back, and says what
 * another reading would change. What may take long runs beside the work, through a session of its own that
 * only reads. Knows no widget. */
class WorkspaceCare : public QObject
{
    Q_OBJECT

public:
    WorkspaceCare(ReviewController &review, WorkspaceKeeper &keeper, QObject *parent = nullptr);

    void check();
    void listBackups();
    void backUp(const QString &occasion);
    void compareReading();
    /** Ends what runs; its result is dropped. */
    void cancel();

    /** In the window's thread: closes the workspace, puts the backup in its place and opens it again. Where
     * that fails the one that was open is opened again. */
    [[nodiscard]] Outcome restore(const QString &backup);
    /** In the window's thread. */
    [[nodiscard]] Outcome rebuild();
    /** Of the open workspace, into a new file. In the window's thread. */
    [[nodiscard]] Result<session::RepairReport> repairInto(const QString &target);

Q_SIGNALS:
    void checked(const CheckReport &report);
    void listed(const BackupList &list);
    void backedUp(const session::Backup &backup);
    void compared(const QList<ArticleDifference> &differences);
    void progressed(qint64 done, qint64 total);
    void failed(const jiaoshu::Error &error);

private:
    template <typename Value, typename Signal>
    void run(std::function<Result<Value>(const QString &path, const jobs::JobContext &)> work, Signal done);

    ReviewController &m_review;
    WorkspaceKeeper &m_keeper;
    jobs::JobRunner m_jobs{1};
};

} // namespace jiaoshu::ui
