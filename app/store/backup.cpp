// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/fault.h"
#include "store/filecheck.h"
#include "store/head.h"
#include "store/place.h"
#include "store/query.h"
#include "store/verifier.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <sqlite3.h>
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>

namespace jiaoshu::store {

namespace {

constexpr int PagesAtOnce = 512;
const QLatin1StringView Suffix(".jiaoshu");

QString timeFormat()
{
    return QStringLiteral("yyyy-MM-dd'T'HHmmss.zzz'Z'");
}

QByteArray headHash(Connection &connection)
{
    Query head(connection, "command/head");
    if (!head.next())
        return {};
    head.skip();
    return head.bytes();
}

/** One state of the file, page by page. @return its newest command's hash. */
Result<QByteArray> copyPages(Connection &from, Connection &to, const BackupSpec &spec)
{
    SQLite::Transaction snapshot(from.database()); // others may write on; what is copied is one state
    QByteArray head = headHash(from);
    SQLite::Backup backup(to.database(), from.database());
    for (int rc = SQLITE_OK; rc != SQLITE_DONE;) {
        if (spec.isCancelled && spec.isCancelled())
            return fail(ErrorCode::Cancelled);
        rc = backup.executeStep(PagesAtOnce);
        if (rc == SQLITE_BUSY || rc == SQLITE_LOCKED)
            throw SQLite::Exception("the file is busy", rc);
    }
    snapshot.commit(); // it only read
    return head;
}

/** What was written, read again by eyes of its own. */
Outcome checkCopy(const QString &copy, const QByteArray &head, const BackupSpec &spec)
{
    auto connection = Connection::open(copy, Purpose::LookOnly);
    if (!connection)
        return fail(connection.error());
    const Connection::Interruption interruption(**connection, spec.isCancelled);
    return guardedResult(spec.path, [&]() -> Outcome {
        if (auto checked = checkSchema(**connection, spec.schema, spec.path); !checked)
            return checked;
        if (spec.evenIfFaulty) {
            if (auto checked = checkContent(**connection, true, spec.path); !checked)
                return checked;
        } else if (const QList<Fault> faults = Verifier(**connection).faults(); !faults.isEmpty()) {
            return fail(ErrorCode::DamagedWorkspace,
                        QString(faults.first().what + QStringLiteral(": ") + faults.first().detail),
                        spec.path);
        }
        if (headHash(**connection) != head)
            return fail(ErrorCode::ReadBackDiffers, QStringLiteral("the newest command is not there"), copy);
        return {};
    });
}

/** A file that lost its end drops no backup that still has it. */
Outcome checkEnd(Connection &connection, const BackupSpec &spec)
{
    return guardedResult(spec.path, [&]() -> Outcome {
        const auto missing = HeadFile(spec.path).missing(connection);
        return missing && !spec.evenIfFaulty
                   ? fail(ErrorCode::DamagedWorkspace, faultOf(*missing).detail, spec.path)
                   : Outcome();
    });
}

Outcome fill(const QString &unfinished, Connection &connection, const BackupSpec &spec)
{
    if (auto checked = checkEnd(connection, spec); !checked)
        return checked;
    auto to = Connection::open(unfinished, Purpose::Create);
    if (!to)
        return fail(ErrorCode::CannotWrite, to.error().detail, unfinished);
    auto copied = guardedResult(spec.path, [&] { return copyPages(connection, **to, spec); });
    to->reset();
    if (!copied)
        return fail(copied.error());
    return checkCopy(unfinished, *copied, spec).and_then([&] { return syncFile(unfinished); });
}

void removeWithLogs(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1StringView(suffix));
}

/** What a program that was killed left of backups; one that is being made is written to all the time. */
void removeAbandoned(const QDir &folder)
{
    constexpr qint64 Seconds = 3600;
    const auto files = folder.entryInfoList({QStringLiteral(".*.tmp")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (file.lastModified().secsTo(QDateTime::currentDateTime()) > Seconds)
            removeWithLogs(file.filePath());
    }
}

/** A backup by its name; one without a time where it is none. */
BackupRecord parsed(const QFileInfo &file)
{
    BackupRecord record;
    const QString name = file.fileName().chopped(Suffix.size());
    const qsizetype cut = name.indexOf(QLatin1Char('_'));
    record.path = file.filePath();
    record.bytes = file.size();
    record.at = QDateTime::fromString(name.left(cut), timeFormat());
    record.at.setTimeSpec(Qt::UTC);
    record.occasion = cut < 0 ? QString() : name.mid(cut + 1);
    return record;
}

QList<BackupRecord> listed(const QString &path)
{
    QList<BackupRecord> records;
    const QDir folder(backupFolder(path));
    const auto files =
        folder.entryInfoList({QStringLiteral("*_*.jiaoshu")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        BackupRecord record = parsed(file);
        if (record.at.isValid())
            records.append(std::move(record));
    }
    return records;
}

void rotate(const QString &path)
{
    QList<BackupRecord> kept;
    QList<QDateTime> times;
    for (const BackupRecord &record : listed(path)) {
        if (record.occasion.startsWith(QStringLiteral("before-version")) ||
            record.occasion == QStringLiteral("by-hand") ||
            record.occasion == QStringLiteral("before-restore"))
            continue; // the person's own, those that only an older program opens, and the ways back
        kept.append(record);
        times.append(record.at);
    }
    for (const qsizetype index : outdated(times))
        removeWithLogs(kept[index].path);
}

void readCounts(BackupRecord &record)
{
    const auto connection = Connection::open(record.path, Purpose::LookOnly);
    if (!connection)
        return;
    const auto read = guarded(record.path, [&] {
        record.articles = (*connection)->number("SELECT count(*) FROM article");
        if (Query decisions(**connection, "count/decisions"); decisions.next())
            record.decisions = decisions.number();
    });
    record.isReadable = read.has_value();
}

} // namespace

QString backupFolder(const QString &path)
{
    return QString(path + QStringLiteral(".backups"));
}

Result<BackupRecord> backUp(Connection &connection, const BackupSpec &spec)
{
    const QDir folder(backupFolder(spec.path));
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(ErrorCode::CannotWrite, QStringLiteral("no folder can be made"), folder.path());
    const auto nameAt = [&](const QDateTime &at) {
        return QString(at.toUTC().toString(timeFormat()) + QLatin1Char('_') + spec.occasion + Suffix);
    };
    QDateTime at = spec.now; // a clock that went back must not meet an older one's name
    while (QFileInfo::exists(folder.filePath(nameAt(at))))
        at = at.addMSecs(1);
    const QString name = nameAt(at);
    const QString target = folder.filePath(name);
    const QString unfinished = QString(folder.filePath(QLatin1Char('.') + name) + QStringLiteral(".tmp"));
    removeAbandoned(folder);
    removeWithLogs(unfinished);
    auto filled = fill(unfinished, connection, spec);
    if (filled && !QFile::rename(unfinished, target))
        filled = fail(ErrorCode::CannotWrite, QStringLiteral("it cannot be put in place"), target);
    if (filled)
        filled = syncFolder(folder.path()).and_then([&] { return syncFolder(QFileInfo(spec.path).path()); });
    removeWithLogs(unfinished);
    if (!filled)
        return fail(filled.error());
    rotate(spec.path);
    BackupRecord record = parsed(QFileInfo(target));
    readCounts(record);
    return record;
}

Result<BackupRecord> backUpFile(const BackupSpec &spec)
{
    auto connection = Connection::open(spec.path, Purpose::Look);
    if (!connection)
        return fail(connection.error());
    auto made = backUp(**connection, spec);
    if (!hasLog(spec.path))
        (*connection)->trust(); // so that it leaves no empty log behind
    return made;
}

QList<BackupRecord> backupsOf(const QString &path)
{
    QList<BackupRecord> records = listed(path);
    for (BackupRecord &record : records)
        readCounts(record);
    return records;
}

bool isBackupDue(Connection &connection, const QString &path, const QDateTime &now, qint64 intervalSeconds)
{
    const auto due = guarded(path, [&] {
        const QByteArray head = headHash(connection);
        const QList<BackupRecord> records = listed(path);
        if (head.isEmpty() || records.isEmpty())
            return !head.isEmpty();
        // A clock that once went ahead leaves backups of days to come: they say nothing of how long ago it
        // was.
        const auto last = std::find_if(records.begin(), records.end(),
                                       [&](const BackupRecord &record) { return record.at <= now; });
        if (last != records.end() && last->at.secsTo(now) < intervalSeconds)
            return false;
        const auto holdsAll = [&](const BackupRecord &record) {
            const auto backup = Connection::open(record.path, Purpose::LookOnly);
            return backup && headHash(**backup) == head;
        };
        return !holdsAll(records.first()) && (last == records.end() || !holdsAll(*last));
    });
    return due.value_or(false);
}

QList<qsizetype> outdated(const QList<QDateTime> &times)
{
    constexpr qsizetype Newest = 3;
    constexpr qsizetype Days = 7;
    constexpr qsizetype Weeks = 4;
    QList<qsizetype> list;
    QSet<qint64> days;
    QSet<int> weeks;
    for (qsizetype i = 0; i < times.size(); ++i) {
        const QDate date = times[i].toUTC().date();
        int year = 0;
        const int week = date.weekNumber(&year) + 100 * year;
        bool isKept = i < Newest;
        if (days.size() < Days && !days.contains(date.toJulianDay())) {
            days.insert(date.toJulianDay());
            isKept = true;
        }
        if (weeks.size() < Weeks && !weeks.contains(week)) {
            weeks.insert(week);
            isKept = true;
        }
        if (!isKept)
            list.append(i);
    }
    return list;
}

} // namespace jiaoshu::store
