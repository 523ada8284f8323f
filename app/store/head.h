// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/records.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace jiaoshu::store {

/** The newest command of a journal at some moment. */
struct JournalEnd
{
    CommandId command;
    QByteArray hash;
};

/** The newest command of a workspace, as the program that wrote it knew it. */
struct Head
{
    QString workspaceUid;
    QString commandUid;
    QByteArray hash;
    qint64 counter = 0;
    qint64 lastDecision = 0; ///< row of decision
    QString at;
    bool operator==(const Head &) const = default;
};

/** Keeps it outside the file, in "<workspace>.head" beside it: a chain whose end is cut off is whole in
 * itself. It is written after each commit and not synced, so that after a power cut it is older than the
 * file, never newer. Where it cannot be written or read, or is not what was written, nothing is known. */
class HeadFile
{
public:
    /** @param path of the workspace, canonical. */
    explicit HeadFile(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] std::optional<Head> read() const;
    /** What @p connection holds now is the newest that is known. Throws SQLite::Exception. */
    void write(Connection &connection) const;
    /** The same of a commit that was just made. */
    void write(const Head &head) const;
    /** To be called before another file takes the workspace's place. */
    void forget() const;
    /** What is known and not in the file that @p connection reads: commands were cut off, a log was lost, or
     * an older copy stands there. Throws SQLite::Exception. */
    [[nodiscard]] std::optional<Head> missing(Connection &connection) const;

private:
    [[nodiscard]] QString place() const;

    QString m_path;
};

/** As a fault of a check: "journal-head". */
[[nodiscard]] Fault faultOf(const Head &missing);

} // namespace jiaoshu::store
