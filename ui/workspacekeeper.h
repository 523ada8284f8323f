// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "session/exporting.h"
#include "session/importing.h"
#include "ui/backgroundqueue.h"
#include "ui/intakelane.h"
#include "ui/intakereport.h"

#include <QElapsedTimer>
#include <QStringList>

#include <atomic>
#include <map>
#include <memory>

namespace jiaoshu::ui {

class Preferences;
class ReviewController;

/** Opens workspaces, takes articles in, has them read again, exports; long work off the window's thread.
 * Knows no widget. */
class WorkspaceKeeper : public QObject
{
    Q_OBJECT

public:
    enum class Task { TakeIn, Reread, Upgrade, Export };
    /** Whether a workspace is listed as a recent one, and begun with next time. */
    enum class Memory { Kept, NotKept };

    WorkspaceKeeper(ReviewController &review, Preferences &preferences, QObject *parent = nullptr);
    ~WorkspaceKeeper() override;

    /** Asked before a workspace is opened: true where another window has it and was shown instead. */
    using Elsewhere = std::function<bool(const QString &path)>;
    void setElsewhere(Elsewhere elsewhere) { m_elsewhere = std::move(elsewhere); }
    /** Replaces the open workspace; on an error that stays open. A file of an older version is brought up to
     * date beside the window first; then it is opened, or openFailed() tells why not.
     *  @return also Cancelled where the analyst wants to keep what is not saved. */
    [[nodiscard]] Outcome open(const QString &path, bool createIfMissing, Memory memory = Memory::Kept);
    [[nodiscard]] bool isRemembered() const { return m_memory == Memory::Kept; }
    /** What could not be opened last while none is open; empty where one is. */
    [[nodiscard]] QString failedPath() const { return m_failedPath; }
    /** What was to be taken in there; it is when that opens. */
    [[nodiscard]] QStringList heldBack() const { return m_heldBack; }
    /** Asked before the open workspace is left; false keeps it. */
    void setLeaveGuard(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }
    [[nodiscard]] bool mayLeave() const;
    /** Asked before articles are taken in, and may open another workspace for them; false: they are not. */
    void setTakeInGuard(std::function<bool()> mayTakeIn) { m_mayTakeIn = std::move(mayTakeIn); }
    void setAnalyst(const QString &name);

    /** Takes in files, and those in folders, after what is being worked on; tookIn() tells when it
     * is done. */
    void takeIn(const QStringList &paths);
    /** Imports into the open workspace that ended with the window or the program; the last one first. */
    [[nodiscard]] QList<UnfinishedIntake> unfinished() const { return m_left; }
    /** Goes on with the first of them from where it ended. */
    void goOn();
    [[nodiscard]] bool mayGoOn() const;
    /** The first of them is not wanted any more. */
    void giveUpUnfinished();
    /** Articles are coming in; how many files are in, of how many. */
    [[nodiscard]] bool isTakingIn() const { return m_queue.isRunning() && m_isTakingIn; }
    [[nodiscard]] qsizetype filesIn() const { return m_current.done; }
    [[nodiscard]] qsizetype filesGiven() const { return m_current.total; }
    /** Takes in the program's own articles, for practice; not while busy. */
    void takeInSamples();
    /** Takes in the text file at @p path anew, read in an encoding that a person chose. */
    void takeInAs(const QString &path, const QString &encoding);
    /** Takes in text that is at hand, e.g. pasted, under @p name; not while busy. */
    void takeInText(const QString &text, const QString &name);
    /** The same of a file's bytes, e.g. a pasted page, whose kind they tell themselves. */
    void takeInBytes(const QByteArray &bytes, const QString &name, const QString &charset = {});
    /** All articles anew with the present engine; reread() tells when it is done. */
    void rereadAll();
    void cancel();
    /** The same, and waits: nothing reads the session any more. */
    void stop();
    [[nodiscard]] bool isBusy() const { return m_queue.isRunning() || m_upgrade; }
    /** So many articles are read at once, else one less than the machine has cores. Not while busy. */
    void setThreads(int threads) { m_queue.setThreads(threads); }

    /** Through a connection of its own; exported() or exportFailed() tells when it is done, after cancel()
     * too: nothing of it is on the disk any more then. Nothing happens while one is under way. */
    void exportFigures(const session::ExportRequest &request);
    [[nodiscard]] bool isExporting() const { return m_isExporting; }
    /** The first rows of what would be exported, later; of the last question alone. */
    void previewExport(const session::ExportChoice &choice,
                       std::function<void(const Result<session::ExportPreview> &)> answer);

Q_SIGNALS:
    /** failedPath() is another one. */
    void openRefused();
    /** A file of an older version could not be brought up to date or opened after that. */
    void openFailed(const jiaoshu::Error &error);
    void upgraded();
    void analystChanged();
    void began(jiaoshu::ui::WorkspaceKeeper::Task task);
    /** How far the work is: also within a long article. */
    void progressed(qsizetype done, qsizetype total);
    /** Of the files that are taken in: so many are read, of so many, and what comes next. @param articles
     * that came out of them. */
    void counted(qsizetype done, qsizetype total, qsizetype articles, const QString &next);
    void tookIn(const IntakeReport &report);
    /** @param articles that changed */
    void reread(qsizetype articles, const QList<Error> &failed, bool cancelled);
    void exported(const session::ExportRequest &request, const session::ExportReport &report);
    /** The old file is as it was. @param error Cancelled where cancel() was called. */
    void exportFailed(const Error &error);

private:
    /** Whose report something belongs into. */
    enum class Run { Present, Past };
    [[nodiscard]] Outcome openNow(const QString &path, bool createIfMissing);
    void upgrade(const QString &path);
    void finishUpgrade(const QString &path, const Outcome &done);
    using Prepared = QList<Result<session::PreparedArticle>>;
    using Prepare = std::function<Outcome(const engine::Extractor &, const session::ArticleListener &)>;
    using Arrivals = QList<IntakeArrival>;
    [[nodiscard]] bool mayTakeIn() const;
    [[nodiscard]] static Arrivals takenIn(session::Session &session, const Prepared &articles);
    /** @param before of the same import, that are in. */
    void queueFiles(const QStringList &files, readers::Reading how = {}, qsizetype before = 0);
    void queue(const QList<Prepare> &files, qsizetype before = 0);
    [[nodiscard]] BackgroundQueue::Work takingIn(const Prepare &prepare, qsizetype index, qsizetype of);
    /** Takes some of a list's articles in, with others, and tells the window, from any thread.
     * @param end the file has no more, nor has the list. @return false where nothing more is wanted. */
    enum class End { None, File, List };
    [[nodiscard]] bool takeOver(Prepared &&articles, const std::shared_ptr<IntakeLane> &lane,
                                const IntakeLane::Turn &turn, End end);
    [[nodiscard]] bool writeBatch(const std::shared_ptr<IntakeLane> &lane, const IntakeLane::Turn &turn,
                                  qsizetype filesIn);
    void finishIntake(bool cancelled);
    void noteDurable(qsizetype files, Run run);
    void remember();
    void tellCount();
    /** The same in the window's thread, where only one connection may be open; waits until they are in. */
    [[nodiscard]] bool handOver(Prepared &&articles, const std::shared_ptr<IntakeLane> &lane);
    /** Calls @p note in the window's thread, unless another workspace is open by then. */
    void tell(const IntakeLane &lane, std::function<void(Run)> note);
    void note(const Arrivals &arrivals, Run run);
    void note(const IntakeArrival &arrival);
    void noteGuess(const IntakeArrival &arrival);
    /** For a new run. */
    void openLane();
    /** When no work is under way any more. */
    void closeLane();
    /** Work of rereadAll(). */
    [[nodiscard]] BackgroundQueue::Work readingAnew(ArticleId article, qsizetype index);
    void noteReread(const Result<session::Changes> &changes, Run run);
    void endReading();
    static constexpr qsizetype Whole = 1000;  ///< of one of the list, for the progress
    static constexpr qsizetype Reading = 200; ///< of that: the rest of the time it is written
    /** One of the list is so far, some thousandths of it; from any thread. */
    void noteProgress(const IntakeLane &lane, qsizetype index, qsizetype done, qsizetype total,
                      qsizetype from = 0, qsizetype to = Whole);
    void tellProgress();

    std::function<bool()> m_mayLeave, m_mayTakeIn;
    Memory m_memory = Memory::Kept;
    QString m_failedPath;
    std::shared_ptr<std::atomic_bool> m_upgrade; ///< while one runs: true cancels it
    ReviewController &m_review;
    Preferences &m_preferences;
    Elsewhere m_elsewhere;
    BackgroundQueue m_queue;
    std::function<void(bool cancelled)> m_whenDone;
    QStringList m_waiting;  ///< paths to take in next
    QStringList m_heldBack; ///< the same, as soon as failedPath() opens
    IntakeReport m_intake;
    ArticleId m_firstTakenIn;
    bool m_isStep = true; ///< what is taken in is one step of undo
    bool m_isTakingIn = false;
    session::FigureAt m_from;       ///< where the review was when it began
    QStringList m_files;            ///< that are taken in
    qsizetype m_before = 0;         ///< of the same import, that are in from before
    UnfinishedIntake m_current;     ///< as it would be left
    QList<UnfinishedIntake> m_left; ///< of the open workspace
    QElapsedTimer m_sinceRemembered;
    std::shared_ptr<IntakeLane> m_lane; ///< of the present run
    quint64 m_run = 0;                  ///< the present one, or the last
    quint64 m_firstRun = 0;             ///< of those of the open workspace
    qsizetype m_reread = 0;
    qsizetype m_done = 0, m_total = 0; ///< of the list
    std::map<qsizetype, qsizetype>
        m_underWay; ///< of those of the list that are long: how far, in thousandths
    QList<Error> m_failed;
    jobs::JobRunner m_upgrader{1};
    bool m_isExporting = false;
    std::shared_ptr<std::atomic_bool> m_isExportStopped; ///< of the one under way
    jobs::CancelToken m_preview;
    jobs::JobRunner m_exports{2}; ///< one of each; the last member, so that what they work for is there
};

} // namespace jiaoshu::ui
