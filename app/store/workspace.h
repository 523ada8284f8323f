// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/access.h"
#include "store/backup.h"
#include "store/figuredecision.h"
#include "store/figurefacts.h"
#include "store/harmedarticle.h"
#include "store/head.h"
#include "store/records.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace jiaoshu::store {

/** Where in reading order a search starts: after (or before) this place. */
struct Place
{
    ArticleId article;
    qint64 begin = 0;
    qint64 end = 0;
    FigureId figure;
};

/** An open workspace file: the one door into store/. Each call answers with a value or an Error; no exception
 * leaves. Used from one thread. */
class Workspace
{
public:
    /** Opens, checks and locks the file as README.md "Opening" says. */
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const OpenSpec &spec);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    /** The same file once more, for another thread of this program to write through; to be closed before this
     * one. A commit of this one then fails with Locked, without a detail, where the other has the turn for
     * more than a moment. @param isCancelled asked while that one commits, which then is undone
     * @return as WorkspaceFile::openBeside() */
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openBeside(const QDateTime &now,
                                                                std::function<bool()> isCancelled);

    /** Canonical and absolute. */
    [[nodiscard]] QString path() const;
    [[nodiscard]] Access access() const;
    [[nodiscard]] const QList<Notice> &notices() const;
    /** The newest command that was known when the file was opened and is not in it. With the next command it
     * is written down as a loss, and what is there then is the newest. */
    [[nodiscard]] std::optional<Head> missingEnd() const;

    /** In the order they were taken in; the title as it stands in the article, empty where it has none. */
    [[nodiscard]] Result<QList<model::ArticleSummary>> articles() const;
    /** The same of up to @p limit articles after @p after: a page by key, as quick at any size. */
    [[nodiscard]] Result<QList<model::ArticleSummary>> articlePage(ArticleId after, int limit) const;
    /** From the newest on, without counts. */
    [[nodiscard]] Result<QList<model::ArticleSummary>> newestArticles(int limit) const;
    [[nodiscard]] Result<model::ArticleSummary> articleSummary(ArticleId article) const;
    [[nodiscard]] Result<model::Article> article(ArticleId article) const;
    [[nodiscard]] Result<QString> titleAsRead(ArticleId article) const; ///< whatever was said of it since
    [[nodiscard]] Result<std::optional<ArticleId>> findArticle(const QByteArray &sha256) const;
    /** In the order they were taken in, from after @p after on: a page by key. */
    [[nodiscard]] Result<QList<ArticleId>> articlesAfter(ArticleId after, int limit) const;
    /** Every value that a version of a figure of the article has. */
    [[nodiscard]] Result<QStringList> values(ArticleId article) const;
    /** Where an article came from: first what it was taken in from, then other files with the same text; none
     * where it came in under an earlier version. */
    [[nodiscard]] Result<QList<SourceRecord>> sourcesOf(ArticleId article) const;
    /** The same of every article that came from a file with this hash. */
    [[nodiscard]] Result<QList<SourceRecord>> sourcesWith(const QByteArray &sha256) const;
    /** Articles that were once said to tell the same as the one with this uid, ascending. */
    [[nodiscard]] Result<QList<ArticleId>> saidSameAs(const QString &uid) const;
    /** Articles that are taken out, ascending. */
    [[nodiscard]] Result<QList<ArticleId>> takenOut() const;
    [[nodiscard]] Result<bool> hasSource(ArticleId article, const QByteArray &sha256) const;
    /** Articles whose text a repair did not find, ascending. */
    [[nodiscard]] Result<QList<ArticleId>> textless() const;
    /** Articles of which figures stand nowhere since a repair, ascending. */
    [[nodiscard]] Result<QList<ArticleId>> harmed() const;
    /** One of them with what is left in it. @return UnknownArticle. */
    [[nodiscard]] Result<HarmedArticle> harmedArticle(ArticleId article) const;
    /** Puts the text of such an article back. @return Outdated where it is there or @p text is not of its
     * hash; else as commit(). */
    [[nodiscard]] Outcome putTextBack(ArticleId article, const QString &text, const QDateTime &now);
    /** Hands over the bytes of an original in pieces, as long as @p use says to go on; none where only its
     * hash was kept. @return DamagedWorkspace, at the end, where they are not what was taken in. */
    [[nodiscard]] Outcome readOriginal(OriginalId original,
                                       const std::function<bool(const QByteArray &piece)> &use) const;
    /** Of this workspace and its copies. */
    [[nodiscard]] Result<QString> uid() const;
    [[nodiscard]] Result<model::StateCounts> counts() const;

    /** Of an article, by span; withdrawn ones too. */
    [[nodiscard]] Result<QList<FigureRecord>> figures(ArticleId article) const;
    [[nodiscard]] Result<QList<model::Figure>> standingFigures(ArticleId article) const; ///< the others
    /** @return UnknownFigure. A withdrawn one is given. */
    [[nodiscard]] Result<FigureRecord> figure(FigureId figure) const;
    [[nodiscard]] Result<model::Reading> reading(ReadingId reading) const;
    /** Hands over each figure by article and span, withdrawn ones left out; only those in @p state where one
     * is given. */
    [[nodiscard]] Outcome visitFigures(std::optional<model::State> state,
                                       const std::function<void(const FigureRecord &)> &visit) const;
    /** The same in short, as long as @p visit says to go on. @return Cancelled where it did not. */
    [[nodiscard]] Outcome visitFacts(const std::function<bool(const FigureFacts &)> &visit) const;
    /** Hands over what figures are found by, ascending by id, as long as @p visit says to go on. @return
     * Cancelled where it did not. */
    [[nodiscard]] Outcome visitWords(const std::function<bool(const FigureWords &)> &visit) const;
    /** The figure of @p article with just these words, and the first whose words hold them and more; rejected
     * and withdrawn ones left out. */
    [[nodiscard]] Result<std::optional<FigureId>> figureAt(ArticleId article, CodePointSpan words) const;
    [[nodiscard]] Result<std::optional<FigureId>> figureAround(ArticleId article, CodePointSpan words) const;
    /** The nearest figure in @p state (Proposed or Unsure) beyond @p place. */
    [[nodiscard]] Result<std::optional<Place>> nextIn(model::State state, const Place &place,
                                                      bool forward) const;
    /** The nearest figure beyond @p place, withdrawn ones left out. */
    [[nodiscard]] Result<std::optional<Place>> nextShown(const Place &place, bool forward) const;
    /** The nearest proposed figure beyond @p place whose reading is less sure than @p belowPermille. Costs a
     * look at each proposed figure on the way. */
    [[nodiscard]] Result<std::optional<Place>> nextDoubtful(const Place &place, bool forward,
                                                            int belowPermille) const;
    /** Runs @p work on one state of the file, whatever others write meanwhile. */
    [[nodiscard]] Outcome inSnapshot(const std::function<Outcome()> &work) const;

    /** Durable when it returns. @return ReadOnly, NotFound (the file was moved or deleted), DiskFull, Locked,
     * DamagedWorkspace, StoreFailed; then nothing changed. */
    [[nodiscard]] Result<Committed> commit(const CommandPlan &plan);
    /** The same of several commands in one transaction: all or none. */
    [[nodiscard]] Result<QList<Committed>> commitAll(const QList<CommandPlan> &plans);
    /** Runs @p work, whose commits are one transaction: all of it is there when this returns, or nothing
     * where
     * @p work fails. @return what it returns, and what commit() does. */
    [[nodiscard]] Outcome atOnce(const QDateTime &now, const std::function<Outcome()> &work);
    [[nodiscard]] Result<std::optional<CommandName>> undoableBelow(CommandId below) const;
    [[nodiscard]] Result<QList<CommandName>> redoable() const;
    /** Articles that came in new with the intake that @p intake began: by the imports that follow it, up to
     * the next command that is none. */
    [[nodiscard]] Result<QList<ArticleId>> takenIn(CommandId intake) const;
    /** The last command that took @p command back; not valid: none did. */
    [[nodiscard]] Result<CommandId> lastUndoOf(CommandId command) const;
    [[nodiscard]] Result<QList<PastDecision>> decisionsOf(CommandId command) const;
    /** What people did to @p figure, in order; what the engine did is left out. */
    [[nodiscard]] Result<QList<FigureDecision>> decisionsOn(FigureId figure) const;
    [[nodiscard]] Result<QList<ArticleEdit>> editsOf(CommandId command) const;
    [[nodiscard]] Result<QList<PastCommand>> history(const PastQuery &wanted) const;
    [[nodiscard]] Result<QStringList> analysts() const;
    /** The reason given with the last decision on @p figure; empty where none was. */
    [[nodiscard]] Result<QString> lastReason(FigureId figure) const;
    /** The figures of @p article whose last decision has this reason. */
    [[nodiscard]] Result<QList<FigureId>> figuresDecidedFor(ArticleId article, const QString &reason) const;
    /** Invalid where there is no command yet. */
    [[nodiscard]] Result<JournalEnd> journalEnd() const;
    /** Articles that something was done with behind @p end, ascending; nothing where @p end is no command of
     * this journal. */
    [[nodiscard]] Result<std::optional<QList<ArticleId>>> articlesTouchedSince(const JournalEnd &end) const;
    /** Figures of earlier issues of an article that wait for a person. */
    [[nodiscard]] Result<QList<WaitingFigure>> waitingFigures() const;

    /** SQLite's own checks, the hashes of articles and readings, each quote at its span, the journal's chain,
     * the derived state against the journal. @param isCancelled asked now and then. @return also Cancelled.
     */
    [[nodiscard]] Result<QList<Fault>> verify(const std::function<bool()> &isCancelled = {}) const;
    /** SQLite's quick check of the pages alone. @return also Cancelled. */
    [[nodiscard]] Result<QList<Fault>> lookThrough(const std::function<bool()> &isCancelled = {}) const;
    /** What a repair could not bring back and told; verify() no longer tells it. */
    [[nodiscard]] Result<QList<Fault>> losses() const;
    [[nodiscard]] Result<Extent> extent() const;
    /** Derives where each figure stands, and the counts, anew from the journal, in one transaction. What was
     * known and is missing is written down as a loss. */
    [[nodiscard]] Outcome rebuild(const QDateTime &now, const std::function<bool()> &isCancelled = {});
    /** A checked backup as backup.h says; @return also ReadOnly where there is no folder to write it to. */
    [[nodiscard]] Result<BackupRecord> backUp(const QString &occasion, const QDateTime &now,
                                              bool evenIfFaulty = false,
                                              const std::function<bool()> &isCancelled = {}) const;
    /** Pages of the log, where it is brought in elsewhere. */
    [[nodiscard]] int logPages() const;
    /** See WorkspaceFile::isTurnTaken(). */
    [[nodiscard]] bool isTurnTaken() const;
    [[nodiscard]] bool isBackupDue(const QDateTime &now, qint64 intervalSeconds) const;

private:
    struct Parts;
    /** Asked in front of every commit. */
    [[nodiscard]] Outcome mayCommit(const QDateTime &now);
    explicit Workspace(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/** Brings what it can of the log at @p path into its file without keeping anyone waiting, through a
 * connection of its own, so in any thread. @return CannotRead, DiskFull, StoreFailed; the log then stays as
 * it is, and nothing is lost. */
[[nodiscard]] Outcome checkpoint(const QString &path);

} // namespace jiaoshu::store
