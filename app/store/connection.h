// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

struct sqlite3;

namespace jiaoshu::store {

/** How a connection is opened. */
enum class Purpose {
    Create,    ///< a new file for the migrator, rollback journal
    Use,       ///< a workspace, write-ahead log
    Look,      ///< a workspace for reading only; the log's index is made and removed beside it
    LookAtLog, ///< the same where nothing may be written beside it, and a log is there
    LookOnly,  ///< the same where no log is there: the file is taken as it stands
};

/** One SQLite connection, hardened and configured before its first statement. Used from one thread. Its
 * functions throw SQLite::Exception, which stays inside store/. */
class Connection
{
public:
    /** @param path canonical and absolute. The file's header is looked at through SQLite's own file handle
     * before anything else is read (a handle of our own would drop SQLite's locks when it closes): a file
     * that is not ours stays untouched.
     *  @return NotAWorkspace, CannotRead, StoreFailed. */
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Purpose purpose);
    /** In memory, for the expected schema. */
    Connection();
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /** Says that the file was checked and is ours: until then closing it writes nothing to it, not even a log
     * that was left. */
    void trust();

    /** Runs statements that give no rows. */
    void run(const QByteArray &sql);
    [[nodiscard]] qint64 number(const char *sql);
    [[nodiscard]] QString text(const char *sql);
    [[nodiscard]] qint64 lastInsertId() const;
    /** From now on the log is brought in by others, and by this connection only when it has @p most pages. */
    void checkpointElsewhere(int most);
    /** Pages of the log at the last commit since checkpointElsewhere(). */
    [[nodiscard]] int logPages() const { return m_logPages; }
    /** While it lives, statements end with SQLITE_INTERRUPT, which is ErrorCode::Cancelled, once @p
     * isCancelled says so; that is asked some thousand times a second. */
    class Interruption
    {
    public:
        Interruption(Connection &connection, const std::function<bool()> &isCancelled);
        ~Interruption();
        Interruption(const Interruption &) = delete;
        Interruption &operator=(const Interruption &) = delete;

    private:
        Connection &m_connection;
        std::function<bool()> m_isCancelled;
    };
    /** True where the file no longer stands at its path: deleted, renamed or replaced since it was opened. */
    [[nodiscard]] bool hasMoved() const;
    /** Commits go to a write-ahead log from now on: which one is remembered. */
    void rememberLog();
    /** True where that log no longer stands beside the file. What is committed then is nowhere after a crash.
     */
    [[nodiscard]] bool hasLostLog() const;
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] SQLite::Database &database() { return *m_database; }

    /** A prepared statement of sql/<name>.sql, taken out of the cache; giveBack() puts it in again. For a
     * file that is older than version 7 that of sql/<name>_of_6.sql, where there is one. */
    [[nodiscard]] std::unique_ptr<SQLite::Statement> take(const QByteArray &name);
    void giveBack(const QByteArray &name, std::unique_ptr<SQLite::Statement> statement);
    /** Statements are chosen by the version of the file: to be called when that has changed. */
    void forgetStatements() { m_statements.clear(); }

private:
    explicit Connection(std::unique_ptr<SQLite::Database> database);
    void harden(Purpose purpose);
    [[nodiscard]] QByteArray textOf(const QByteArray &name);

    static int onLogGrown(void *connection, sqlite3 *database, const char *name, int pages);

    std::unique_ptr<SQLite::Database> m_database;
    int m_logPages = 0;
    int m_mostLogPages = 0;
    std::optional<std::pair<quint64, quint64>> m_log; ///< device and number of the log's file
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>>
        m_statements; ///< goes before m_database
};

} // namespace jiaoshu::store
