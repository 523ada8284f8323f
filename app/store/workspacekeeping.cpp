// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps an open workspace: checks, derives anew, backs up, brings in its log.
#include "store/journal.h"
#include "store/workspace_p.h"

#include <algorithm>

namespace jiaoshu::store {

Result<QList<Fault>> Workspace::verify(const std::function<bool()> &isCancelled) const
{
    const Connection::Interruption interruption(m_parts->connection(), isCancelled);
    return m_parts->guard([this] {
        const auto missing = m_parts->head.missing(m_parts->connection());
        SQLite::Transaction snapshot(m_parts->connection().database()); // one state, whatever others write
        QList<Fault> faults = Verifier(m_parts->connection()).faults();
        if (missing)
            faults.append(faultOf(*missing));
        snapshot.commit(); // it only read
        return faults;
    });
}

Result<QList<Fault>> Workspace::lookThrough(const std::function<bool()> &isCancelled) const
{
    const Connection::Interruption interruption(m_parts->connection(), isCancelled);
    return m_parts->guard([this] { return Verifier(m_parts->connection()).faultsOfPages(); });
}

Result<QList<Fault>> Workspace::losses() const
{
    return m_parts->guard([this] { return Verifier::losses(m_parts->connection()); });
}

Result<Extent> Workspace::extent() const
{
    return m_parts->guard([this] {
        Query row(m_parts->connection(), "count/extent");
        Extent extent;
        if (!row.next())
            return extent;
        qint64 figures = 0;
        for (qint64 *count : {&extent.articles, &figures, &extent.readings, &extent.commands})
            *count = row.number();
        Query states(m_parts->connection(), "count/of_workspace");
        while (states.next()) {
            states.skip(); // 0
            const bool isWithdrawn = states.text() == QLatin1StringView("withdrawn");
            (isWithdrawn ? extent.withdrawn : extent.figures) += states.number();
        }
        extent.lost = std::max<qint64>(0, figures - extent.figures - extent.withdrawn);
        if (Query decisions(m_parts->connection(), "count/decisions"); decisions.next())
            extent.decisions = decisions.number();
        return extent;
    });
}

Result<JournalEnd> Workspace::journalEnd() const
{
    return m_parts->guard([this] {
        Query head(m_parts->connection(), "command/head");
        JournalEnd end;
        if (head.next()) {
            end.command = {head.number()};
            end.hash = head.bytes();
        }
        return end;
    });
}

Result<std::optional<QList<ArticleId>>> Workspace::articlesTouchedSince(const JournalEnd &end) const
{
    return m_parts->guard([&]() -> std::optional<QList<ArticleId>> {
        Query known(m_parts->connection(), "command/hash_of");
        if (!known.bind(":command", end.command.value).next() || known.bytes() != end.hash)
            return std::nullopt;
        QList<ArticleId> touched;
        Query rows(m_parts->connection(), "article/list_touched");
        rows.bind(":command", end.command.value);
        while (rows.next())
            touched.append(ArticleId{rows.number()});
        return touched;
    });
}

Result<std::unique_ptr<Workspace>> Workspace::openBeside(const QDateTime &now,
                                                         std::function<bool()> isCancelled)
{
    if (auto may = mayCommit(now); !may) // a missing end is noted by this one
        return fail(may.error());
    auto file = m_parts->file->openBeside();
    if (!file)
        return fail(file.error());
    auto parts = std::make_unique<Parts>(Parts{std::move(*file), HeadFile(path())});
    parts->uid = m_parts->uid;
    parts->isCancelled = std::move(isCancelled);
    return std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
}

Outcome Workspace::rebuild(const QDateTime &now, const std::function<bool()> &isCancelled)
{
    if (access() == Access::ReadOnly)
        return fail(ErrorCode::ReadOnly, {}, path());
    if (auto there = m_parts->checkPlace(); !there)
        return there;
    if (auto told = m_parts->noteMissing(now); !told)
        return told;
    const Connection::Interruption interruption(m_parts->connection(), isCancelled);
    return m_parts->guard([this] {
        SQLite::Transaction transaction(m_parts->connection().database(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        Journal(m_parts->connection()).rebuildStates();
        transaction.commit();
        m_parts->head.write(m_parts->connection());
    });
}

Result<BackupRecord> Workspace::backUp(const QString &occasion, const QDateTime &now, bool evenIfFaulty,
                                       const std::function<bool()> &isCancelled) const
{
    BackupSpec spec{path(), occasion, now};
    spec.evenIfFaulty = evenIfFaulty;
    spec.isCancelled = isCancelled;
    return m_parts->guardResult([&] { return store::backUp(m_parts->connection(), spec); });
}

bool Workspace::isTurnTaken() const
{
    return m_parts->file->isTurnTaken();
}

int Workspace::logPages() const
{
    return m_parts->connection().logPages();
}

bool Workspace::isBackupDue(const QDateTime &now, qint64 intervalSeconds) const
{
    return store::isBackupDue(m_parts->connection(), path(), now, intervalSeconds);
}

Outcome checkpoint(const QString &path)
{
    const auto connection = Connection::open(path, Purpose::Look);
    if (!connection)
        return fail(connection.error());
    return guarded(path, [&] {
        (*connection)->run("PRAGMA wal_checkpoint(PASSIVE)");
        (*connection)->trust(); // whoever closes last may bring in the rest
    });
}

} // namespace jiaoshu::store
