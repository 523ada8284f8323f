// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/salvage.h"

#include <functional>
#include <memory>

struct sqlite3_stmt;

namespace jiaoshu::store {

class LostArticles;

/** Walks through one table of a damaged file by id, around what cannot be read, and puts each row into a new
 * one. Throws SQLite::Exception; SQLITE_INTERRUPT where it was cancelled. */
class TableSalvage
{
public:
    /** @param lost makes rows for articles that could not be read, where a row refers to them.
     *  @param goesOn asked now and then with the rows saved so far. */
    TableSalvage(Connection &from, Connection &to, const char *table, LostArticles &lost,
                 std::function<bool(qint64 saved)> goesOn);
    [[nodiscard]] SalvagedTable run();

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

    /** Null where the damaged file's schema has no such table. The names are those of our own schema. */
    [[nodiscard]] static Statement prepared(sqlite3 *database, const QByteArray &sql);
    int readFrom(qint64 &next);
    [[nodiscard]] bool canRead(qint64 id);
    [[nodiscard]] std::optional<qint64> beyond(qint64 failing);
    [[nodiscard]] qint64 lastId();
    [[nodiscard]] qint64 mostRows();
    void put();
    [[nodiscard]] bool bindRow(sqlite3_stmt *write);
    [[nodiscard]] bool hasCommand(qint64 id);
    [[nodiscard]] bool hasArticles();
    void goOn();

    Connection &m_fromConnection;
    sqlite3 *m_from;
    sqlite3 *m_to;
    QByteArray m_table;
    LostArticles &m_lost;
    std::function<bool(qint64 saved)> m_goesOn;
    int m_columns = 0;
    int m_commandColumn = 0;
    QList<int> m_articleColumns;
    qint64 m_steps = 0;
    qint64 m_rowsRead = 0;
    std::optional<qint64> m_lastId;
    std::optional<qint64> m_mostRows;
    SalvagedTable m_report;
    Statement m_read;
    Statement m_write;
    Statement m_command;
};

} // namespace jiaoshu::store
