// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "session/exporting.h"
#include "session/importing.h"
#include "ui/backgroundqueue.h"

#include <QStringList>

#include <atomic>
#include <memory>

namespace jiaoshu::ui {

class Preferences;
class ReviewController;

/** What became of files that were to be taken in. */
struct IntakeReport
{
    qsizetype takenIn = 0;
    qsizetype wereThere = 0;
    QList<ArticleId> articles; ///< that were taken in
    QList<Error> failed;
    /** A file that was opened by a guess: a text of doubtful encoding, or a table by the names of its
     * columns. */
    struct Guess
    {
        QString path;
        QString encoding; ///< of a text; empty for a table
        QList<ArticleId> articles;
    };
    QList<Guess> guesses;
    bool cancelled = false;
    bool samples = false; ///< they were the program's own, on first use
};

/** Opens workspaces, takes articles in, has them read again, exports; long work off the window's thread.
 * Knows no widget. */
class WorkspaceKeeper : public QObject
{
    Q_OBJECT

public:
    enum class Task { TakeIn, Reread, Upgrade, Export };

    WorkspaceKeeper(ReviewController &review, Preferences &preferences, QObject *parent = nullptr);
    ~WorkspaceKeeper() override;

    /** Asked before a workspace is opened: true where another window has it and was shown instead. */
    using Elsewhere = std::function<bool(const QString &path)>;
    void setElsewhere(Elsewhere elsewhere) { m_elsewhere = std::move(elsewhere); }
    /** Replaces the open workspace; on an error that stays open. A file of an older version is brought up to
     * date beside the window first; then it is opened, or openFailed() tells why not.
     *  @return also Cancelled where the analyst wants to keep what is not saved. */
    [[nodiscard]] Outcome open(const QString &path, bool createIfMissing);
    /** What could not be opened last while none is open; empty where one is. */
    [[nodiscard]] QString failedPath() const { return m_failedPath; }
    /** Asked before the open workspace is left; false keeps it. */
    void setLeaveGuard(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }
    [[nodiscard]] bool mayLeave() const;
    /** The workspace in the user's data folder; made on first use and filled with the sample articles. */
    [[nodiscard]] Outcome openDefault();
    /** The workspace that was open last, else the default one. */
    [[nodiscard]] Outcome openLast();
    [[nodiscard]] static QString defaultPath();
    void setAnalyst(const QString &name);

    /** Takes in files, and those in folders, after what is being worked on; tookIn() tells when it
     * is done. */
    void takeIn(const QStringList &paths);
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
    void progressed(qsizetype done, qsizetype total);
    void tookIn(const IntakeReport &report);
    /** @param articles that changed */
    void reread(qsizetype articles, const QList<Error> &failed, bool cancelled);

    void exported(const session::ExportRequest &request, const session::ExportReport &report);
    /** The old file is as it was. @param error Cancelled where cancel() was called. */
    void exportFailed(const Error &error);

private:
    [[nodiscard]] Outcome openNow(const QString &path, bool createIfMissing);
    void upgrade(const QString &path);
    void finishUpgrade(const QString &path, const Outcome &done);
    void takeInSamples();
    using Prepared = QList<Result<session::PreparedArticle>>;
    using Prepare = std::function<Outcome(const engine::Extractor &, const session::ArticleListener &)>;
    void takeOver(const Prepared &articles);
    void note(const Result<session::Imported> &imported, const session::PreparedArticle &prepared);
    void queueFiles(const QStringList &files, readers::Reading how = {});
    void noteGuess(const session::PreparedArticle &prepared, ArticleId article);
    void queue(const QList<Prepare> &files);
    /** Gives some of a long file's articles over to the window and waits until they are in, from any thread.
     * @return false where nothing more is wanted. */
    [[nodiscard]] bool handOver(Prepared &&articles, const std::shared_ptr<std::atomic_bool> &isStopped);
    void endReading();

    std::function<bool()> m_mayLeave;
    QString m_failedPath;
    std::shared_ptr<std::atomic_bool> m_upgrade; ///< while one runs: true cancels it
    ReviewController &m_review;
    Preferences &m_preferences;
    Elsewhere m_elsewhere;
    BackgroundQueue m_queue;
    std::function<void(bool cancelled)> m_whenDone;
    QStringList m_waiting; ///< paths to take in next
    IntakeReport m_intake;
    ArticleId m_firstTakenIn;
    std::shared_ptr<std::atomic_bool> m_isStopped; ///< of the present run: what is read is wanted no more
    qsizetype m_reread = 0;
    QList<Error> m_failed;
    jobs::JobRunner m_upgrader{1};
    bool m_isExporting = false;
    std::shared_ptr<std::atomic_bool> m_isExportStopped; ///< of the one under way
    jobs::CancelToken m_preview;
    jobs::JobRunner m_exports{2}; ///< one of each; the last member, so that what they work for is there
};

} // namespace jiaoshu::ui
