// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"
#include "store/fault.h"
#include "store/filecheck.h"
#include "store/head.h"
#include "store/place.h"
#include "store/query.h"
#include "store/verifier.h"
#include "store/workspacelock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>
#include <SQLiteCpp/Backup.h>

#include <cstdio>

namespace jiaoshu::store {

namespace {

constexpr std::array<QLatin1StringView, 3> Logs = {QLatin1StringView("-wal"), QLatin1StringView("-shm"),
                                                   QLatin1StringView("-journal")};

/** Of the workspace that a file is; empty where it cannot be told, e.g. of a damaged one. */
QString uidOf(const QString &path)
{
    const auto connection = Connection::open(path, Purpose::Look);
    if (!connection)
        return {};
    const auto uid = guarded(path, [&] {
        Query row(**connection, "meta/get_uid");
        return row.next() ? row.text() : QString();
    });
    return uid.value_or(QString());
}

Outcome checkKin(const RestoreSpec &spec)
{
    if (!QFile::exists(spec.path))
        return {};
    const QString present = uidOf(spec.path);
    const QString past = uidOf(spec.backup);
    return present.isEmpty() || past.isEmpty() || present == past
               ? Outcome()
               : fail(ErrorCode::OtherWorkspace, {}, spec.backup);
}

/** A checked copy of the backup, beside the workspace so that it can take its place in one step. */
Outcome copyOut(const RestoreSpec &spec, const QString &copy)
{
    const QString &backup = spec.backup;
    auto from = Connection::open(backup, Purpose::LookOnly);
    if (!from)
        return fail(from.error());
    QFile::remove(copy);
    auto to = Connection::open(copy, Purpose::Create);
    if (!to)
        return fail(ErrorCode::CannotWrite, to.error().detail, copy);
    auto copied = guarded(copy, [&] {
        constexpr int PagesAtOnce = 512;
        SQLite::Backup pages((*to)->database(), (*from)->database());
        while (pages.executeStep(PagesAtOnce) != SQLITE_DONE) {
            if (spec.isCancelled && spec.isCancelled())
                throw SQLite::Exception("cancelled", SQLITE_INTERRUPT);
        }
    });
    to->reset();
    if (!copied)
        return copied;
    auto again = Connection::open(copy, Purpose::LookOnly);
    if (!again)
        return fail(again.error());
    return guardedResult(backup, [&]() -> Outcome {
        if (auto checked = checkSchema(**again, Schema(), backup); !checked)
            return checked;
        const Connection::Interruption interruption(**again, spec.isCancelled);
        const QList<Fault> faults = Verifier(**again).faults();
        return faults.isEmpty() ? syncFile(copy)
                                : fail(ErrorCode::DamagedWorkspace, faults.first().detail, backup);
    });
}

Outcome goesOn(const RestoreSpec &spec)
{
    return spec.isCancelled && spec.isCancelled() ? fail(ErrorCode::Cancelled) : Outcome();
}

/** Byte by byte, with its logs: what is damaged may still be read by other means. */
Outcome keepBytes(const RestoreSpec &spec)
{
    const auto &[path, backup, now, isCancelled] = spec;
    const QDir folder(backupFolder(path) + QStringLiteral("/damaged-") +
                      now.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HHmmss.zzz'Z'")));
    if (folder.exists() || !folder.mkpath(QStringLiteral(".")))
        return fail(ErrorCode::CannotWrite, QStringLiteral("no folder can be made"), folder.path());
    Outcome kept;
    for (const QLatin1StringView suffix : {QLatin1StringView(), Logs[0], Logs[1], Logs[2]}) {
        const QString from = QString(path + suffix);
        const QString to = folder.filePath(QFileInfo(from).fileName());
        if (kept && QFile::exists(from))
            kept = copyFile(from, to, isCancelled).and_then([&] { return syncFile(to); });
    }
    kept = kept.and_then([&] { return syncFolder(folder.path()); }).and_then([&] { return goesOn(spec); });
    if (!kept)
        QDir(folder).removeRecursively(); // its name says that all is in it
    return kept;
}

/** Among the backups where it is whole, else its bytes. Only its logs are touched: they are brought in. */
Outcome keepPresent(const RestoreSpec &spec)
{
    const auto &[path, from, now, isCancelled] = spec;
    if (!QFile::exists(path))
        return goesOn(spec);
    auto connection = Connection::open(path, Purpose::Use);
    if (connection) {
        BackupSpec present{path, QStringLiteral("before-restore"), now};
        present.isCancelled = isCancelled;
        auto kept = backUp(**connection, present);
        if (!kept && kept.error().code != ErrorCode::DamagedWorkspace)
            return fail(kept.error()); // a full disk is no damage: nothing is given up for it
        if (kept)
            (*connection)->trust(); // its log is brought in as it closes: the file that stays is whole alone
        connection->reset();
        if (kept)
            return goesOn(spec);
    }
    return keepBytes(spec);
}

} // namespace

QString restoringPath(const QString &path)
{
    const QFileInfo place(path);
    return place.dir().filePath(QLatin1Char('.') + place.fileName() + QStringLiteral(".restoring"));
}

Outcome restoreBackup(const RestoreSpec &spec)
{
    const QString &path = spec.path;
    auto lock = WorkspaceLock::take(path);
    if (!lock)
        return fail(lock.error());
    if (QFile::exists(path)) {
        if (auto locked = (*lock)->takeByInode(); !locked)
            return locked;
    }
    const QString copy = restoringPath(path);
    auto done = checkKin(spec).and_then([&] { return copyOut(spec, copy); }).and_then([&] {
        return keepPresent(spec);
    });
    if (done) {
        // A log that stayed would be replayed into the file that comes.
        for (const QLatin1StringView suffix : Logs)
            QFile::remove(path + suffix);
        HeadFile(path).forget(); // what comes need not hold what was known
        if (std::rename(QFile::encodeName(copy).constData(), QFile::encodeName(path).constData()) != 0)
            done = fail(ErrorCode::CannotWrite, QStringLiteral("the copy cannot be put in place"), path);
        else
            done = syncFolder(QFileInfo(path).path());
    }
    for (const QLatin1StringView suffix : {QLatin1StringView(), Logs[0], Logs[1], Logs[2]})
        QFile::remove(copy + suffix);
    return done;
}

} // namespace jiaoshu::store
