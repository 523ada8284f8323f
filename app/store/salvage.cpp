// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "store/applicationid.h"
#include "store/connection.h"
#include "store/fault.h"
#include "store/journal.h"
#include "store/place.h"
#include "store/query.h"
#include "store/schema.h"
#include "store/uids.h"
#include "store/verifier.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <sqlite3.h>
#include <SQLiteCpp/Transaction.h>

#include <array>
#include <limits>

namespace jiaoshu::store {

namespace {

/** Facts, so ordered that what a row refers to comes before it. */
constexpr std::array<const char *, 10> Facts = {"meta",   "article", "article_text", "command", "extraction",
                                                "figure", "reading", "decision",     "reissue", "carried"};

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, Finalize>;

/** Null where the damaged file's schema has no such table. The names are those of our own schema. */
RawStatement prepared(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    return RawStatement(statement);
}

QByteArrayList columnsOf(Connection &connection, const char *table)
{
    QByteArrayList names;
    SQLite::Statement rows(connection.database(), "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    rows.bind(1, table);
    while (rows.executeStep())
        names.append(rows.getColumn(0).getText());
    return names;
}

/** Walks through one table by id, around what cannot be read, and puts each row into the new one. */
class TableSalvage
{
public:
    TableSalvage(Connection &from, Connection &to, const char *table)
        : m_from(from.handle()), m_to(to.handle())
    {
        m_report.name = QLatin1StringView(table);
        QByteArrayList columns = columnsOf(to, table);
        const QByteArrayList there = columnsOf(from, table);
        columns.removeIf([&](const QByteArray &name) { return !there.contains(name); }); // an older version
        if (columns.isEmpty())
            return;
        const QByteArray list = columns.join(", ");
        m_columns = static_cast<int>(columns.size());
        m_read = prepared(m_from, "SELECT rowid, " + list + " FROM " + table +
                                      " NOT INDEXED WHERE rowid >= ? ORDER BY rowid");
        m_write = prepared(m_to, "INSERT INTO " + QByteArray(table) + " (" + list + ") VALUES (" +
                                     QByteArray("?, ").repeated(m_columns - 1) + "?)");
        // A reference to a command is held only at the end, when it is too late to leave the row out.
        if (const auto at = columns.indexOf("command_id"); at >= 0)
            m_commandColumn = static_cast<int>(at) + 1;
    }

    SalvagedTable run()
    {
        if (!m_read || !m_write)
            return m_report;
        qint64 next = std::numeric_limits<qint64>::min();
        while (true) {
            const int rc = readFrom(next);
            if (rc == SQLITE_DONE)
                return m_report;
            const qint64 after = beyond(next);
            m_report.gaps.append(after == End
                                     ? QStringLiteral("%1-").arg(std::max<qint64>(next, 1))
                                     : QStringLiteral("%1-%2").arg(std::max<qint64>(next, 1)).arg(after - 1));
            if (after == End)
                return m_report;
            next = after;
        }
    }

private:
    static constexpr qint64 End = std::numeric_limits<qint64>::max();

    /** To the end or the next row that cannot be read; @p next becomes the id after the last one read. */
    int readFrom(qint64 &next)
    {
        sqlite3_reset(m_read.get());
        sqlite3_bind_int64(m_read.get(), 1, next);
        int rc = SQLITE_ROW;
        while ((rc = sqlite3_step(m_read.get())) == SQLITE_ROW) {
            next = sqlite3_column_int64(m_read.get(), 0) + 1;
            put();
        }
        return rc;
    }

    bool canRead(qint64 id)
    {
        sqlite3_reset(m_read.get());
        sqlite3_bind_int64(m_read.get(), 1, id);
        const int rc = sqlite3_step(m_read.get());
        return rc == SQLITE_ROW || rc == SQLITE_DONE;
    }

    /** The first id from which reading goes on again: by steps that double, then by halves. */
    qint64 beyond(qint64 next)
    {
        qint64 failing = std::max<qint64>(next, 0);
        qint64 reading = End;
        for (qint64 step = 1; step < (qint64(1) << 40); step *= 2) {
            if (canRead(failing + step)) {
                reading = failing + step;
                break;
            }
            failing += step;
        }
        while (reading != End && failing + 1 < reading) {
            const qint64 middle = failing + (reading - failing) / 2;
            (canRead(middle) ? reading : failing) = middle;
        }
        return reading;
    }

    void put()
    {
        sqlite3_stmt *write = m_write.get();
        sqlite3_reset(write);
        for (int column = 1; column <= m_columns; ++column)
            sqlite3_bind_value(write, column, sqlite3_column_value(m_read.get(), column));
        const bool fits =
            m_commandColumn == 0 || hasCommand(sqlite3_column_int64(m_read.get(), m_commandColumn));
        const int rc = fits ? sqlite3_step(write) : SQLITE_CONSTRAINT;
        sqlite3_reset(write);
        if (rc == SQLITE_DONE)
            ++m_report.saved;
        else if ((rc & 0xff) == SQLITE_CONSTRAINT || (rc & 0xff) == SQLITE_MISMATCH)
            ++m_report.refused;
        else
            throw SQLite::Exception(m_to, rc);
    }

    bool hasCommand(qint64 id)
    {
        if (!m_command)
            m_command = prepared(m_to, "SELECT 1 FROM command WHERE id = ?");
        sqlite3_reset(m_command.get());
        sqlite3_bind_int64(m_command.get(), 1, id);
        return sqlite3_step(m_command.get()) == SQLITE_ROW;
    }

    sqlite3 *m_from;
    sqlite3 *m_to;
    int m_columns = 0;
    int m_commandColumn = 0;
    SalvagedTable m_report;
    RawStatement m_read;
    RawStatement m_write;
    RawStatement m_command;
};

/** A file whose end is cut off is refused as a whole: with nothing where the end was, the rest is read. */
void padToItsPages(QFile &cut)
{
    constexpr qint64 PageSize = 4096;
    constexpr qint64 Most = 8; // times as long: a count of pages beyond that is damaged itself
    cut.seek(28);
    const QByteArray count = cut.read(4);
    if (count.size() < 4)
        return;
    const qint64 whole = PageSize * qFromBigEndian<quint32>(count.constData());
    if (whole > cut.size() && whole <= Most * cut.size())
        cut.resize(whole);
}

/** What the first page says of itself is known beforehand, so damage there is no loss. */
void mendHeader(const QString &copy)
{
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite) || file.size() < 512)
        return;
    file.write(QByteArray("SQLite format 3\0\x10\x00", 18));
    file.seek(68);
    std::array<char, 4> id = {};
    qToBigEndian(ApplicationId, id.data());
    file.write(id.data(), 4);
    padToItsPages(file);
}

Outcome copyWithLog(const QString &path, const QString &copy)
{
    if (!QFile::exists(path))
        return fail(ErrorCode::NotFound, {}, path);
    if (!QFile::copy(path, copy))
        return fail(ErrorCode::CannotWrite, QStringLiteral("it cannot be copied"), copy);
    for (const QLatin1StringView log : {QLatin1StringView("-wal"), QLatin1StringView("-journal")}) {
        if (QFile::exists(path + log) && !QFile::copy(path + log, copy + log))
            return fail(ErrorCode::CannotWrite, QStringLiteral("its log cannot be copied"), copy);
    }
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    mendHeader(copy);
    return {};
}

SalvageReport saveRows(Connection &from, Connection &to, const QDateTime &now)
{
    SalvageReport report;
    SQLite::Transaction transaction(to.database(), SQLite::TransactionBehavior::IMMEDIATE);
    for (const char *table : Facts) {
        report.tables.append(TableSalvage(from, to, table).run());
        if (report.tables.size() == 1 && report.tables.first().saved == 0)
            Query(to, "meta/add")
                .bind(":uid", newUid(now))
                .bind(":created_at", now.toString(Qt::ISODateWithMs))
                .bind(":tool_version", QStringLiteral(JIAOSHU_VERSION))
                .run();
    }
    Journal(to).rebuildStates();
    report.faults = Verifier(to).faults();
    Verifier::noteLosses(to, report.faults, now.toString(Qt::ISODateWithMs));
    transaction.commit();
    return report;
}

} // namespace

Result<SalvageReport> salvage(const QString &path, const QString &target, const QDateTime &now)
{
    if (QFileInfo::exists(target))
        return fail(ErrorCode::CannotWrite, QStringLiteral("something stands there"), target);
    const QTemporaryDir folder(QFileInfo(target).absolutePath() + QStringLiteral("/.salvage-XXXXXX"));
    const QString copy = folder.filePath(QStringLiteral("copy"));
    if (!folder.isValid())
        return fail(ErrorCode::CannotWrite, folder.errorString(), target);
    if (auto copied = copyWithLog(path, copy); !copied)
        return fail(copied.error());
    auto from = Connection::open(copy, Purpose::Use);
    if (!from) {
        if (from.error().code == ErrorCode::DamagedWorkspace) // what names the tables cannot be read itself
            return fail(ErrorCode::NotAWorkspace, QStringLiteral("its tables cannot be found"), path);
        return fail(from.error());
    }
    const QString unfinished = folder.filePath(QStringLiteral("new"));
    auto report = guardedResult(path, [&]() -> Result<SalvageReport> {
        const auto tables = guarded(path, [&] {
            return (*from)->number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN "
                                   "('article', 'command', 'figure', 'reading', 'decision') AND sql LIKE "
                                   "'CREATE TABLE %'");
        });
        if (!tables || *tables < 5)
            return fail(ErrorCode::NotAWorkspace, QStringLiteral("its tables cannot be found"), path);
        auto made = makeEmpty(unfinished, Schema());
        if (!made)
            return fail(made.error());
        return saveRows(**from, **made, now);
    });
    if (report && !QFile::rename(unfinished, target))
        return fail(ErrorCode::CannotWrite, QStringLiteral("it cannot be put in place"), target);
    return report;
}

Result<QList<Fault>> examine(const QString &path)
{
    const auto place = canonicalPath({path, Access::ReadOnly, false, {}});
    if (!place)
        return fail(place.error());
    auto connection = Connection::open(*place, Purpose::LookOnly);
    if (!connection)
        return fail(connection.error());
    return guarded(path, [&] {
        QList<Fault> faults;
        SQLite::Statement lines((*connection)->database(), "PRAGMA integrity_check(100)");
        int rc = SQLITE_ROW;
        while ((rc = lines.tryExecuteStep()) == SQLITE_ROW) {
            const QString line = QString::fromUtf8(lines.getColumn(0).getText());
            if (line != QStringLiteral("ok"))
                faults.append({QStringLiteral("sqlite-integrity"), line});
        }
        if (rc != SQLITE_DONE) // the check itself came upon it
            faults.append({QStringLiteral("sqlite-integrity"),
                           QString::fromUtf8((*connection)->database().getErrorMsg())});
        return faults;
    });
}

} // namespace jiaoshu::store
