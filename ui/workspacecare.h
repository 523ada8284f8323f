// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "session/keeping.h"
#include "session/rereading.h"
#include "ui/keeping/checkreport.h"

#include <QHash>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace jiaoshu::ui {

class ReviewController;
class WorkspaceKeeper;

/** The backups there are, and what the workspace holds now, counted in the same way. */
struct BackupList
{
    QList<session::Backup> backups;
    std::optional<session::WorkspaceExtent> present; ///< nothing where the workspace cannot be read
};

/** A difference in one article. */
struct ArticleDifference
{
    QString article; ///< its title
    session::RereadStep step;
};

/** What is done to a workspace as a file. */
enum class CareTask { List, Check, CheckAfterOpening, BackUp, Compare, Restore, Rebuild, Repair };

/** Looks after a workspace as a file, the open one or one that cannot be opened: checks it, lists and makes
 * backups, puts one back, derives anew, repairs into a copy, and says what another reading would change. All
 * of it runs beside the window and can be cancelled. What needs the file for itself lets go of the open
 * workspace first and opens it again after, however that ended. Knows no widget. */
class WorkspaceCare : public QObject
{
    Q_OBJECT

public:
    WorkspaceCare(ReviewController &review, WorkspaceKeeper &keeper, QObject *parent = nullptr);
    ~WorkspaceCare() override;

    void check(const QString &path);
    /** What opening left out: the pages, or after an unclean end all of it. Tells only what is wrong. */
    void checkAfterOpening(const QString &path, bool thoroughly);
    void listBackups(const QString &path);
    /** @param then called once it is there; not where it failed or was cancelled. */
    void backUp(const QString &path, const QString &occasion, std::function<void()> then = {});
    void compareReading(const QString &path);

    /** Each of these: @return false where the analyst wants to keep what is not saved; nothing was begun
     * then. */
    bool restore(const QString &path, const QString &backup);
    bool rebuild(const QString &path);
    bool repair(const QString &path, const QString &target);

    void cancel(CareTask task);
    [[nodiscard]] bool isRunning(CareTask task) const { return m_running.contains(task); }

Q_SIGNALS:
    void began(jiaoshu::ui::CareTask task);
    void progressed(jiaoshu::ui::CareTask task, qint64 done, qint64 total);
    /** Done, failed or cancelled. Comes before the signal that tells what came of it. */
    void ended(jiaoshu::ui::CareTask task);

    void checked(const jiaoshu::ui::CheckReport &report);
    void foundAfterOpening(const jiaoshu::ui::CheckReport &report);
    void listed(const jiaoshu::ui::BackupList &list);
    void backedUp(const jiaoshu::session::Backup &backup);
    void compared(const QList<jiaoshu::ui::ArticleDifference> &differences);
    void restored();
    void rebuilt();
    void repaired(const jiaoshu::session::RepairReport &report, const QString &target);
    void failed(jiaoshu::ui::CareTask task, const jiaoshu::Error &error);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;
    struct Watch; ///< what running work sees
    template <typename Value>
    void run(CareTask task, std::function<Result<Value>(const Watch &)> work,
             std::function<void(const Result<Value> &)> done);
    template <typename Value>
    [[nodiscard]] std::function<void(const Result<Value> &)> tell(CareTask task,
                                                                  std::function<void(const Value &)> done);
    [[nodiscard]] bool letGo(const QString &path);
    /** Opens it again, unless something else was opened meanwhile. */
    void takeUp(CareTask task, const QString &path);

    ReviewController &m_review;
    WorkspaceKeeper &m_keeper;
    QHash<CareTask, Flag> m_running;
    jobs::JobRunner m_jobs{2}; ///< a list of backups does not wait for a check
};

} // namespace jiaoshu::ui
