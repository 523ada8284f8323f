// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/fault.h"
#include "store/verifier.h"
#include "store/workspace.h"
#include "store/workspacefile.h"

#include <SQLiteCpp/Transaction.h>

namespace jiaoshu::store {

struct Workspace::Parts
{
    std::unique_ptr<WorkspaceFile> file;
    HeadFile head;
    std::optional<Head> missing = {};
    QString uid = {};                       ///< of the workspace
    bool isAtOnce = false;                  ///< within Workspace::atOnce()
    std::function<bool()> isCancelled = {}; ///< asked within a commit; may be empty

    [[nodiscard]] Connection &connection() const { return file->connection(); }
    template <typename Work>
    [[nodiscard]] auto guard(Work &&work) const
    {
        return guarded(file->path(), std::forward<Work>(work));
    }
    template <typename Work>
    [[nodiscard]] auto guardResult(Work &&work) const
    {
        return guardedResult(file->path(), std::forward<Work>(work));
    }
    /** What is written now would go with a file that nobody can open again, or with its log. What is in a log
     * that was taken away is brought into the file first: it was answered. @return NotFound. */
    [[nodiscard]] Outcome checkPlace() const
    {
        if (connection().hasMoved())
            return fail(ErrorCode::NotFound, QStringLiteral("it was moved or deleted while it was open"),
                        file->path());
        if (!connection().hasLostLog())
            return {};
        std::ignore = guard([this] { connection().run("PRAGMA wal_checkpoint(FULL)"); });
        return fail(ErrorCode::NotFound,
                    QStringLiteral("it was moved or deleted while the workspace was open: open it again"),
                    QString(file->path() + QStringLiteral("-wal")));
    }
    /** What @p work writes, when it is this connection's turn. @return also Locked. */
    template <typename Work>
    [[nodiscard]] auto inTurn(Work &&work) -> decltype(work())
    {
        const WorkspaceFile::Turn turn(*file);
        if (!turn.isMine())
            return fail(ErrorCode::Locked, {}, file->path());
        const Connection::Interruption interruption(connection(), isCancelled);
        return work();
    }
    /** That the end is missing would be forgotten with the next command: it is kept as a loss. */
    [[nodiscard]] Outcome noteMissing(const QDateTime &now)
    {
        if (!missing)
            return {};
        auto noted = guard([&] {
            SQLite::Transaction transaction(connection().database(), SQLite::TransactionBehavior::IMMEDIATE);
            Verifier::noteLosses(connection(), {faultOf(*missing)}, now.toUTC().toString(Qt::ISODateWithMs));
            transaction.commit();
            head.forget();
            missing.reset();
        });
        return noted;
    }
};

} // namespace jiaoshu::store
