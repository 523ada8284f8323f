// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/indexrows.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <limits>

namespace jiaoshu::store {

namespace {

constexpr qint64 LargestId = std::numeric_limits<qint64>::max();

/** "45-60", "45-". */
std::pair<qint64, qint64> idsOf(const QString &gap)
{
    const qsizetype dash = gap.indexOf(u'-', 1);
    const QString last = gap.mid(dash + 1);
    return {gap.left(dash).toLongLong(), last.isEmpty() ? LargestId : last.toLongLong()};
}

} // namespace

QList<std::pair<qint64, qint64>> gapsOf(const SalvagedTable &table)
{
    QList<std::pair<qint64, qint64>> gaps;
    for (const QString &gap : table.gaps)
        gaps.append(idsOf(gap));
    if (table.refused > 0)
        gaps.append({1, LargestId});
    return gaps;
}

bool isIn(const QList<std::pair<qint64, qint64>> &gaps, qint64 id)
{
    return std::ranges::any_of(
        gaps, [id](const std::pair<qint64, qint64> &gap) { return gap.first <= id && id <= gap.second; });
}

bool readIndex(Connection &from, const QByteArray &sql, const std::function<void(qint64, QByteArray)> &use)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(from.handle(), sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    const auto finalized = qScopeGuard([&] { sqlite3_finalize(statement); });
    constexpr qint64 SmallestEntry = 16; // bytes: pages that lead back to earlier ones have no end
    const char *const path = sqlite3_db_filename(from.handle(), "main");
    qint64 left = path ? QFileInfo(QFile::decodeName(path)).size() / SmallestEntry : 0;
    int rc = statement ? SQLITE_ROW : SQLITE_ERROR;
    while (statement && left-- > 0 && (rc = sqlite3_step(statement)) == SQLITE_ROW)
        use(sqlite3_column_int64(statement, 0),
            QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, 1)),
                       sqlite3_column_bytes(statement, 1)));
    return rc == SQLITE_DONE;
}

WithoutGuards::WithoutGuards(Connection &connection, const QByteArrayList &triggers)
    : m_connection(connection)
{
    QByteArrayList names;
    SQLite::Statement rows(connection.database(),
                           "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
    while (rows.executeStep()) {
        const QByteArray name = rows.getColumn(0).getText();
        if (!triggers.isEmpty() && !triggers.contains(name))
            continue;
        names.append(name);
        m_sql.append(rows.getColumn(1).getText());
    }
    rows.reset();
    for (const QByteArray &name : names)
        connection.run("DROP TRIGGER " + name);
}

void WithoutGuards::putBack()
{
    for (const QByteArray &sql : m_sql)
        m_connection.run(sql);
}

} // namespace jiaoshu::store
