// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
     * follows. On a throw nothing of it is there. */
    [[nodiscard]] Committed commit(const CommandPlan &plan);
    /** The same of several commands, one transaction for all. */
    [[nodiscard]] QList<Committed> commitAll(const QList<CommandPlan> &plans);
    /** The same in a transaction of the caller's. */
    [[nodiscard]] QList<Committed> appendAll(const QList<CommandPlan> &plans);

    /** Derives where each figure stands, and the counts, anew from the decisions. In a transaction of the
     * caller's. */
    void rebuildStates();

    /** The newest command with an id below @p below that is in effect and can be undone. */
    [[nodiscard]] std::optional<CommandName> undoableBelow(CommandId below);
    /** What can be repeated, the next one last. */
    [[nodiscard]] QList<CommandName> redoable();
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
    };
    [[nodiscard]] QByteArray hashOf(const CommandRow &row);
    /** Hands over each command in order. */
    void visitCommands(const std::function<void(const CommandRow &)> &visit);

private:
    struct Pending;
    /** What may stand beside a command's decisions; to ask costs as much as to read. */
    enum class Kin { All, WithoutSources, WithoutEdits, ExtractionOfOld, DecisionsOnly };
    [[nodiscard]] QByteArray hashOf(const CommandRow &row, Kin kin);
    [[nodiscard]] qint64 version();
    struct Owner;
    [[nodiscard]] Committed append(const CommandPlan &plan);
    ArticleId addArticle(const model::Article &article, const QDateTime &at);
    [[nodiscard]] Owner ownerOf(FigureId figure);
    FigureId addFigure(Pending &pending, const DecisionPlan &plan, Owner &owner);
    ReadingId addReading(const Pending &pending, const NewReading &reading, FigureId figure,
                         const Owner &owner);
    void decide(Pending &pending, const DecisionPlan &plan);
    void addCommand(const Pending &pending);
    void addReissue(const Pending &pending, const ReissuePlan &plan);

    Connection &m_connection;
};

} // namespace jiaoshu::store
