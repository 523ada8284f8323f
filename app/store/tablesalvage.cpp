// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablesalvage.h"

#include "store/fault.h"
#include "store/lostarticles.h"
#include "store/sqltext.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace jiaoshu::store {

namespace {

constexpr qint64 FirstId = 1;
constexpr qint64 LargestId = std::numeric_limits<qint64>::max();
constexpr qint64 PageSize = 4096;     ///< bytes, of a workspace
constexpr qint64 MostRowsAPage = 400; ///< ids are given without holes

QByteArrayList columnsOf(Connection &connection, const QByteArray &table)
{
    QByteArrayList names;
    SQLite::Statement rows(connection.database(), "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    rows.bind(1, table.toStdString());
    while (rows.executeStep())
        names.append(rows.getColumn(0).getText());
    return names;
}

/** A byline had no hash before version 5: it gets the one of what was read. */
QByteArray writing(const QByteArray &table, const QByteArrayList &columns)
{
    if (table == "byline" && !columns.contains("sha256"))
        return sqlText("byline/add");
    return "INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES (" +
           QByteArray("?, ").repeated(columns.size() - 1) + "?)";
}

} // namespace

void TableSalvage::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

TableSalvage::Statement TableSalvage::prepared(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    return Statement(statement);
}

TableSalvage::TableSalvage(Connection &from, Connection &to, const char *table, LostArticles &lost,
                           std::function<bool(qint64 saved)> goesOn)
    : m_fromConnection(from), m_from(from.handle()), m_to(to.handle()), m_table(table), m_lost(lost),
      m_goesOn(std::move(goesOn))
{
    m_report.name = QLatin1StringView(table);
    QByteArrayList columns = columnsOf(to, m_table);
    const QByteArrayList there = columnsOf(from, m_table);
    columns.removeIf([&](const QByteArray &name) { return !there.contains(name); }); // an older version
    if (columns.isEmpty())
        return;
    const QByteArray list = columns.join(", ");
    m_columns = static_cast<int>(columns.size());
    m_read = prepared(m_from, "SELECT rowid, " + list + " FROM " + m_table +
                                  " NOT INDEXED WHERE rowid >= ? ORDER BY rowid");
    m_write = prepared(m_to, writing(m_table, columns));
    // A reference to a command is held only at the end, when it is too late to leave the row out.
    if (const auto at = columns.indexOf("command_id"); at >= 0)
        m_commandColumn = static_cast<int>(at) + 1;
    for (const char *name : {"article_id", "old_article_id", "new_article_id"}) {
        if (const auto at = columns.indexOf(name); at >= 0)
            m_articleColumns.append(static_cast<int>(at) + 1);
    }
}

SalvagedTable TableSalvage::run()
{
    m_report.isMissing = !m_read || !m_write;
    if (m_report.isMissing)
        return m_report;
    qint64 next = std::numeric_limits<qint64>::min();
    while (readFrom(next) != SQLITE_DONE) {
        const qint64 failing = std::max(next, FirstId);
        const auto after = beyond(failing);
        m_report.gaps.append(after ? QStringLiteral("%1-%2").arg(failing).arg(*after - 1)
                                   : QStringLiteral("%1-").arg(failing));
        if (!after)
            break;
        next = *after;
    }
    return m_report;
}

void TableSalvage::goOn()
{
    constexpr qint64 Between = 1024;
    if (++m_steps % Between == 0 && m_goesOn && !m_goesOn(m_report.saved))
        throw SQLite::Exception("cancelled", SQLITE_INTERRUPT);
}

/** To the end or the next row that cannot be read; @p next becomes the id after the last one read. */
int TableSalvage::readFrom(qint64 &next)
{
    sqlite3_reset(m_read.get());
    sqlite3_bind_int64(m_read.get(), 1, next);
    int rc = SQLITE_ROW;
    while ((rc = sqlite3_step(m_read.get())) == SQLITE_ROW) {
        goOn();
        if (++m_rowsRead > mostRows()) { // pages that lead back to earlier ones have no end
            m_report.gaps.append(QStringLiteral("%1-").arg(next));
            return SQLITE_DONE;
        }
        const qint64 id = sqlite3_column_int64(m_read.get(), 0);
        put();
        if (id == LargestId)
            return SQLITE_DONE;
        next = std::max(next, id + 1); // or else what cannot be read is come upon again and again
    }
    return rc;
}

/** More than the file can hold. */
qint64 TableSalvage::mostRows()
{
    if (!m_mostRows) {
        const auto told = guarded({}, [this] { return m_fromConnection.number("PRAGMA page_count"); });
        // the header of a damaged file may tell nothing, or too few
        const char *const path = sqlite3_db_filename(m_from, "main");
        const qint64 held = path ? QFileInfo(QFile::decodeName(path)).size() / PageSize + 1 : 1;
        m_mostRows = std::max(told.value_or(0), held) * MostRowsAPage;
    }
    return *m_mostRows;
}

bool TableSalvage::canRead(qint64 id)
{
    sqlite3_reset(m_read.get());
    sqlite3_bind_int64(m_read.get(), 1, id);
    const int rc = sqlite3_step(m_read.get());
    return rc == SQLITE_ROW || rc == SQLITE_DONE;
}

/** The first id behind @p failing from which reading goes on again. Each is tried: readable rows may stand
 * between two bad stretches, however short. */
std::optional<qint64> TableSalvage::beyond(qint64 failing)
{
    const qint64 last = lastId();
    for (qint64 id = failing; id < last; ++id) {
        goOn();
        if (canRead(id + 1))
            return id + 1;
    }
    return {};
}

/** An id behind which no row is: the table's own last one, else the last one an index knows, else as many as
 * the file could hold. */
qint64 TableSalvage::lastId()
{
    if (m_lastId)
        return *m_lastId;
    qint64 last = 0;
    const auto take = [&](const QByteArray &sql) {
        const Statement rows = prepared(m_from, sql);
        int rc = SQLITE_DONE;
        for (qint64 i = 0; i <= mostRows() && rows && (rc = sqlite3_step(rows.get())) == SQLITE_ROW; ++i)
            last = std::max<qint64>(last, sqlite3_column_int64(rows.get(), 0));
        return rows && rc == SQLITE_DONE;
    };
    bool isKnown = take("SELECT max(rowid) FROM " + m_table + " NOT INDEXED");
    QByteArrayList indexes;
    std::ignore = guarded({}, [&] {
        SQLite::Statement rows(m_fromConnection.database(),
                               "SELECT name FROM pragma_index_list(?) WHERE NOT partial");
        rows.bind(1, m_table.toStdString());
        while (rows.executeStep())
            indexes.append(rows.getColumn(0).getText());
    });
    for (const QByteArray &index : indexes) {
        if (!isKnown)
            isKnown = take("SELECT rowid FROM " + m_table + " INDEXED BY " + index);
    }
    if (!isKnown)
        last = LargestId;
    m_lastId = std::min(last, mostRows()); // a row's id may be damaged itself
    return *m_lastId;
}

/** @return false for a value that is larger than any of ours. */
bool TableSalvage::bindRow(sqlite3_stmt *write)
{
    for (int column = 1; column <= m_columns; ++column) {
        const int rc = sqlite3_bind_value(write, column, sqlite3_column_value(m_read.get(), column));
        if ((rc & 0xff) == SQLITE_TOOBIG)
            return false;
        if (rc != SQLITE_OK)
            throw SQLite::Exception("a value that was read cannot be kept", rc);
    }
    return true;
}

void TableSalvage::put()
{
    sqlite3_stmt *write = m_write.get();
    sqlite3_reset(write);
    const bool fits =
        bindRow(write) &&
        (m_commandColumn == 0 || hasCommand(sqlite3_column_int64(m_read.get(), m_commandColumn))) &&
        hasArticles();
    const int rc = fits ? sqlite3_step(write) : SQLITE_CONSTRAINT;
    sqlite3_reset(write);
    if (rc == SQLITE_DONE)
        ++(sqlite3_changes(m_to) > 0 ? m_report.saved : m_report.refused);
    else if ((rc & 0xff) == SQLITE_CONSTRAINT || (rc & 0xff) == SQLITE_MISMATCH)
        ++m_report.refused;
    else
        throw SQLite::Exception(m_to, rc);
}

/** What was lost of them stands no row of theirs in the way. */
bool TableSalvage::hasArticles()
{
    return m_lost.areNone() || std::ranges::all_of(m_articleColumns, [this](int column) {
               return m_lost.standIn(sqlite3_column_int64(m_read.get(), column));
           });
}

bool TableSalvage::hasCommand(qint64 id)
{
    if (!m_command)
        m_command = prepared(m_to, "SELECT 1 FROM command WHERE id = ?");
    sqlite3_reset(m_command.get());
    sqlite3_bind_int64(m_command.get(), 1, id);
    return sqlite3_step(m_command.get()) == SQLITE_ROW;
}

} // namespace jiaoshu::store
