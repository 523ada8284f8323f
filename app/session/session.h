// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "model/article.h"
#include "model/figure.h"
#include "model/summary.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace jiaoshu::engine {
class Extractor;
}

namespace jiaoshu::session {

enum class Access { ReadWrite, ReadOnly };

struct OpenRequest
{
    QString path;
    QString analyst; ///< who decides; kept with each decision
    Access access = Access::ReadWrite;
    bool createIfMissing = false;
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    /** The log is brought in by checkpointWorkspace() in another thread, as logPages() says. */
    bool isCheckpointedElsewhere = false;
    /** A larger file is not looked through at opening: Session::isUnchecked(). */
    qint64 checkUpToBytes = 64 * 1024 * 1024;
    std::function<bool()> isCancelled = {}; ///< asked while the file is checked and brought up to date
    QByteArray fileSystem = {};             ///< of its folder, e.g. "nfs4"; empty: the system is asked
};

struct FigureAt
{
    ArticleId article;
    FigureId figure;
    bool operator==(const FigureAt &) const = default;
};

enum class Direction { Forward, Backward };

/** An open workspace: the one door from ui/ and cli/ into the data. Reading is here, every change is a
 * function of commands.h, importing.h. Used from one thread. */
class Session
{
public:
    /** @return NotFound, NotAWorkspace, NewerWorkspace, DamagedWorkspace, Locked (detail says who holds it),
     * ReadOnly, CannotRead, CannotWrite, DiskFull. A file that is refused keeps its bytes. */
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const OpenRequest &request);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /** Whether texts are to be read there; to make the engine takes longer than a window may stand still. */
    enum class Engine { Shared, NotWanted };
    /** The same workspace once more, for another thread to take articles in or read them anew through; to be
     * closed before this one. A change of this one then fails with Locked, without a detail, where the other
     * is writing much at once; what the other wrote is seen here at once, but for noteChanges().
     * @param isCancelled asked while that one writes, which is then undone; from that thread
     * @return ReadOnly, or StoreFailed where the file lies in a network folder. */
    [[nodiscard]] Result<std::unique_ptr<Session>> openBeside(std::function<bool()> isCancelled,
                                                              Engine engine = Engine::Shared);
    /** Something was changed beside this session: what can be undone is looked up again. */
    [[nodiscard]] Outcome noteChanges();

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString analyst() const;
    void setAnalyst(const QString &analyst);
    [[nodiscard]] bool isReadOnly() const;
    /** The file lies in a folder that another machine serves: no two may open it, and its safety is that
     * machine's. To be told once, with the advice to work on a copy on this machine. */
    [[nodiscard]] bool isOnNetwork() const;
    /** The program that wrote it last did not end well; all that it had saved is there. */
    [[nodiscard]] bool wasLeftUnclean() const;
    /** Too large to be looked through at opening; checkWorkspace() in the background does that. */
    [[nodiscard]] bool isUnchecked() const;
    /** The newest step that was known is not in the file: a log was lost, an older copy was put there, or its
     * end was cut off. In force until the next step, with which it is written down as a loss. */
    struct MissingEnd
    {
        qint64 number = 0; ///< of the step, counted from the first
        QDateTime at;      ///< UTC
    };
    [[nodiscard]] std::optional<MissingEnd> missingEnd() const;
    /** How long the log has become, where OpenRequest::isCheckpointedElsewhere; from about 1000 on it is
     * time. */
    [[nodiscard]] int logPages() const;
    /** Another thread of this program is writing: what is decided now would be Locked after a moment. The
     * turn after that is kept for this session for a second, so who asks now and then gets it. */
    [[nodiscard]] bool isTurnTaken() const;
    /** Made when it is first asked for, in the session's thread; then any thread may use it. Its word lists
     * were checked by the build, so there is no fault to tell. */
    [[nodiscard]] const engine::Extractor &extractor() const;

    /** In the order they were taken in. */
    [[nodiscard]] Result<QList<model::ArticleSummary>> articles() const;
    /** The same of up to @p limit articles after @p after: a page by key, as quick at any size. */
    [[nodiscard]] Result<QList<model::ArticleSummary>> articlesAfter(ArticleId after, int limit) const;
    /** The newest ones, from the last on; of these no counts are given. */
    [[nodiscard]] Result<QList<model::ArticleSummary>> newestArticles(int limit) const;
    [[nodiscard]] Result<model::ArticleSummary> articleSummary(ArticleId article) const;
    [[nodiscard]] Result<model::Article> article(ArticleId article) const;
    /** Of one article, ascending by span; withdrawn proposals are not among them. */
    [[nodiscard]] Result<QList<model::Figure>> figures(ArticleId article) const;
    [[nodiscard]] Result<model::Figure> figure(FigureId figure) const;
    /** Of the whole workspace, by article and span; only those in @p state where one is given. */
    [[nodiscard]] Result<QList<model::Figure>> allFigures(std::optional<model::State> state = {}) const;
    [[nodiscard]] Result<model::StateCounts> counts() const;

    /** The next figure that is Proposed after (or before) @p from in reading order, crossing articles in list
     * order and wrapping once; then an Unsure one; nothing when none is open. An invalid @p from.figure means
     * the begin of that article. */
    [[nodiscard]] Result<std::optional<FigureAt>> nextOpen(FigureAt from,
                                                           Direction direction = Direction::Forward) const;

    /** Below this, in permille, a proposal is a problem to be looked at first: the engine's confidence is
     * measured, so that of such figures more are wrong than right. About one in ten; in news of kinds that no
     * rule was made with, one in six.
     */
    static constexpr int DoubtfulBelow = 400;
    /** The next proposed figure the engine itself doubts, beyond @p from, crossing articles and wrapping
     * once; nothing where there is no other. */
    [[nodiscard]] Result<std::optional<FigureAt>> nextProblem(FigureAt from,
                                                              Direction direction = Direction::Forward) const;
    /** The reason given with the last decision on @p figure; empty where none was. */
    [[nodiscard]] Result<QString> lastReason(FigureId figure) const;

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /** The action that undo() or redo() would take back or repeat, e.g. "confirm"; empty where there is none.
     */
    [[nodiscard]] QString undoAction() const;
    [[nodiscard]] QString redoAction() const;
    /** The steps themselves, as undo() and redo() take them; also where the workspace can only be read. */
    [[nodiscard]] std::optional<CommandId> undoStep() const;
    [[nodiscard]] std::optional<CommandId> redoStep() const;

    struct Parts; ///< private to session/
    [[nodiscard]] Parts &parts() const { return *m_parts; }

private:
    explicit Session(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace jiaoshu::session
