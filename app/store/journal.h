// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/head.h"
#include "store/query.h"
#include "store/records.h"

#include <QList>

#include <functional>
#include <optional>

namespace jiaoshu::store {

/** Appends commands to the journal and reads it. Throws SQLite::Exception; used inside store/ only. */
class Journal
{
public:
    explicit Journal(Connection &connection) : m_connection(connection) {}

    /** One IMMEDIATE transaction: facts, decisions, the command with its hash, and the figures' state that
     * follows. On a throw nothing of it is there; OutdatedPlan where it goes with what stands no more. */
    [[nodiscard]] Committed commit(const CommandPlan &plan);
    /** The same of several commands, one transaction for all. */
    [[nodiscard]] QList<Committed> commitAll(const QList<CommandPlan> &plans);
    /** The same in a transaction of the caller's. */
    [[nodiscard]] QList<Committed> appendAll(const QList<CommandPlan> &plans);

    /** The newest command that this object wrote, without the workspace's uid; none before. */
    [[nodiscard]] const std::optional<Head> &head() const { return m_head; }

    /** Derives where each figure stands, which decision follows which, and the counts, anew from the
     * decisions. In a transaction of the caller's. */
    void rebuildStates();

    /** The newest command with an id below @p below that is in effect and can be undone. */
    [[nodiscard]] std::optional<CommandName> undoableBelow(CommandId below);
    /** What can be repeated, the next one last. */
    [[nodiscard]] QList<CommandName> redoable();
    /** As those of Workspace. */
    [[nodiscard]] QList<ArticleId> takenIn(CommandId intake);
    [[nodiscard]] CommandId lastUndoOf(CommandId command);
    [[nodiscard]] QList<PastDecision> decisionsOf(CommandId command);
    /** The newest first. */
    [[nodiscard]] QList<PastCommand> history(const PastQuery &wanted);
    [[nodiscard]] QStringList analysts();
    [[nodiscard]] QString lastReason(FigureId figure);
    /** In the order they came to it. */
    [[nodiscard]] QList<WaitingFigure> waitingFigures();

    /** The hash of a command's row, from what the file holds of it. */
    struct CommandRow
    {
        CommandId id;
        QString uid;
        qint64 counter = 0;
        QString at;
        QString analyst;
        QString action;
        QString targetUid;
        QByteArray previousHash;
        QByteArray hash;
        qint64 firstDecision = 0; ///< 0 where it has none
        qint64 lastDecision = 0;
    };
    [[nodiscard]] QByteArray hashOf(const CommandRow &row);
    [[nodiscard]] std::optional<CommandRow> command(CommandId id);
    /** Hands over each command in order. */
    void visitCommands(const std::function<void(const CommandRow &)> &visit);

private:
    struct Pending;
    /** What may stand beside a command's decisions; to ask costs as much as to read. */
    enum class Kin { All, WithoutSources, WithoutEdits, ExtractionOfOld, DecisionsOnly };
    [[nodiscard]] QByteArray hashOf(const CommandRow &row, Kin kin);
    static constexpr qint64 ReissueVersion = 3; ///< of the schema, from which on there are new issues
    [[nodiscard]] qint64 version();
    struct Owner;
    struct Stand;
    [[nodiscard]] Committed append(const CommandPlan &plan);
    [[nodiscard]] CommandId newest();
    [[nodiscard]] CommandId beginIntake(const CommandPlan &first, CommandId before);
    [[nodiscard]] qint64 countTakenIn(CommandId intake);
    void begin(Pending &pending);
    void addSurroundings(Pending &pending);
    ArticleId addArticle(const model::Article &article, const QDateTime &at);
    [[nodiscard]] Owner ownerOf(FigureId figure);
    FigureId addFigure(Pending &pending, const DecisionPlan &plan, Owner &owner);
    ReadingId addReading(const Pending &pending, const NewReading &reading, FigureId figure,
                         const Owner &owner);
    [[nodiscard]] bool standsNowhere(FigureId figure);
    [[nodiscard]] std::optional<Stand> standOf(FigureId figure);
    void decide(Pending &pending, const DecisionPlan &plan);
    void addState(const Pending &pending, const DecisionPlan &plan, FigureId figure, const Stand &stand);
    void putState(FigureId figure, const Stand &before, const Stand &after);
    void addCommand(Pending &pending);
    void addReissue(const Pending &pending, const ReissuePlan &plan);
    /** Brings the counts forward to @p last, the newest decision. */
    void countUpTo(qint64 last);
    void replay();
    [[nodiscard]] qint64 lastDecisionOf(FigureId figure);

    Connection &m_connection;
    std::optional<Head> m_head;
};

} // namespace jiaoshu::store
