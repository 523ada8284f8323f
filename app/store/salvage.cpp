// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "store/applicationid.h"
#include "store/connection.h"
#include "store/fault.h"
#include "store/head.h"
#include "store/journal.h"
#include "store/lentschema.h"
#include "store/lostarticles.h"
#include "store/lostfigures.h"
#include "store/lostrows.h"
#include "store/place.h"
#include "store/query.h"
#include "store/schema.h"
#include "store/straypages.h"
#include "store/tablesalvage.h"
#include "store/uids.h"
#include "store/verifier.h"
#include "store/workspacelock.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <sqlite3.h>
#include <SQLiteCpp/Transaction.h>

#include <array>
#include <utility>

namespace jiaoshu::store {

namespace {

/** A table of facts, and the version of the schema from which on there is one. */
struct FactTable
{
    const char *name;
    qint64 since;
};

/** So ordered that what a row refers to comes before it. */
constexpr std::array<FactTable, 16> Facts = {{{"meta", 1},
                                              {"loss", 2},
                                              {"article", 1},
                                              {"article_text", 1},
                                              {"command", 1},
                                              {"extraction", 1},
                                              {"figure", 1},
                                              {"reading", 1},
                                              {"decision", 1},
                                              {"reissue", 3},
                                              {"carried", 3},
                                              {"article_edit", 4},
                                              {"byline", 4},
                                              {"original", 5},
                                              {"original_piece", 5},
                                              {"source", 5}}};

/** Of the damaged file; where that is damaged itself, the newest: then nothing that is missing goes untold.
 */
qint64 versionOf(Connection &from)
{
    const qint64 latest = Schema().latest();
    const auto told = guarded({}, [&] { return from.number("PRAGMA user_version"); });
    return told && *told >= 1 && *told <= latest ? *told : latest;
}

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

/** Another program wrote the file anew, in pages of a size that ours never have. */
bool hasOtherPages(QFile &file)
{
    constexpr int SizeAt = 16;
    constexpr qint64 Ours = 4096;
    constexpr qint64 Smallest = 512;
    file.seek(0);
    const QByteArray head = file.read(32);
    if (head.size() < 32)
        return false;
    const quint16 told = qFromBigEndian<quint16>(head.constData() + SizeAt);
    const qint64 size = told == 1 ? 65536 : told;
    const bool isSize = size >= Smallest && (size & (size - 1)) == 0 && size != Ours;
    return isSize && size * qFromBigEndian<quint32>(head.constData() + 28) == file.size();
}

/** What the first page says of itself is known beforehand, so damage there is no loss. */
void mendHeader(const QString &copy)
{
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite) || file.size() < 512)
        return;
    const bool isOther = hasOtherPages(file);
    file.seek(0);
    file.write(QByteArray("SQLite format 3\0\x10\x00", isOther ? 16 : 18));
    file.seek(68);
    std::array<char, 4> id = {};
    qToBigEndian(ApplicationId, id.data());
    file.write(id.data(), 4);
    if (!isOther)
        padToItsPages(file);
}

Outcome copyWithLog(const QString &path, const QString &copy, const std::function<bool()> &isCancelled)
{
    if (!QFile::exists(path))
        return fail(ErrorCode::NotFound, {}, path);
    for (const QLatin1StringView log :
         {QLatin1StringView(""), QLatin1StringView("-wal"), QLatin1StringView("-journal")}) {
        const QString from = QString(path + log);
        if (!QFile::exists(from))
            continue;
        if (auto copied = copyFile(from, QString(copy + log), isCancelled); !copied)
            return copied;
    }
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    mendHeader(copy);
    return {};
}

/** What cannot be brought back of one table, in words. */
void tellLosses(const SalvagedTable &table, QList<Fault> &faults)
{
    for (const QString &gap : table.gaps)
        faults.append(
            {QStringLiteral("rows-unread"), QString(table.name + QLatin1Char(' ') + gap), {table.name, gap}});
    if (table.refused > 0)
        faults.append({QStringLiteral("rows-refused"),
                       QStringLiteral("%1 of %2").arg(QString::number(table.refused), table.name),
                       {QString::number(table.refused), table.name}});
}

/** Also where nothing of them is left that a check could find. */
void tellUnproposed(SalvageReport &report)
{
    for (const FiguresOfArticle &article : std::as_const(report.unproposed)) {
        const Fault told = lostProposals(article.id, article.path);
        if (!report.faults.contains(told))
            report.faults.append(told);
    }
}

SalvageReport saveRows(Connection &from, Connection &to, const SalvageSpec &spec)
{
    SalvageReport report;
    qint64 saved = 0;
    const auto goesOn = [&](qint64 more) { return !spec.goesOn || spec.goesOn(saved + more); };
    to.run("PRAGMA foreign_keys = OFF"); // what rows refer to may come back; LostRows holds them
    SQLite::Transaction transaction(to.database(), SQLite::TransactionBehavior::IMMEDIATE);
    const qint64 version = versionOf(from);
    LostArticles lost(to);
    for (const FactTable &table : Facts) {
        report.tables.append(TableSalvage(from, to, table.name, lost, goesOn).run());
        if (report.tables.last().isMissing && table.since <= version)
            report.tables.last().gaps.append(QStringLiteral("1-"));
        if (report.tables.last().name == QLatin1StringView("article"))
            lost.lookUp(from, report.tables.last());
        saved += report.tables.last().saved;
        if (report.tables.size() == 1 && saved == 0)
            Query(to, "meta/add")
                .bind(":uid", newUid(spec.now))
                .bind(":created_at", spec.now.toString(Qt::ISODateWithMs))
                .bind(":tool_version", QStringLiteral(JIAOSHU_VERSION))
                .run();
    }
    if (saved == 0)
        throw SQLite::Exception("not a row of it can be read", SQLITE_NOTADB);
    const Connection::Interruption interruption(to, [&] { return !goesOn(0); });
    lost.rebuild(spec.readAgain, report);
    LostRows rows(to);
    rows.lookUp(from, report);
    rows.rebuild(spec.readFigures, spec.engineVersion);
    rows.settle(report);
    Journal(to).rebuildStates();
    LostFigures figures(to);
    figures.setLostUids(rows.lostFigureUids());
    figures.proposeAgain(spec.propose, spec.now, report);
    report.faults = Verifier(to).faults();
    tellUnproposed(report);
    if (const auto missing = HeadFile(QFileInfo(spec.path).canonicalFilePath()).missing(to))
        report.faults.append(faultOf(*missing));
    for (const SalvagedTable &table : std::as_const(report.tables))
        tellLosses(table, report.faults);
    Verifier::noteLosses(to, report.faults, spec.now.toString(Qt::ISODateWithMs));
    transaction.commit();
    return report;
}

bool namesItsTables(Connection &connection)
{
    return connection.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN "
                             "('article', 'command', 'figure', 'reading', 'decision') AND sql LIKE "
                             "'CREATE TABLE %'") == 5;
}

Error noTables(const QString &path)
{
    return {ErrorCode::NotAWorkspace, QStringLiteral("its tables cannot be found"), path};
}

/** The copy with its tables, whatever became of the pages that name them. */
Result<std::unique_ptr<Connection>> openCopy(const QString &copy, const QString &scratch)
{
    for (const bool isLent : {false, true}) {
        auto from = Connection::open(copy, Purpose::Use);
        const auto named =
            from ? guarded(copy, [&] { return namesItsTables(**from); }) : Result<bool>(fail(from.error()));
        if (named && *named)
            return from;
        if (isLent || named || named.error().code != ErrorCode::DamagedWorkspace)
            break;                   // what can be read and names none of ours is not ours
        from = fail(noTables(copy)); // closed
        if (auto lent = lendSchema(copy, scratch); !lent)
            return fail(lent.error());
    }
    return fail(noTables(copy));
}

/** The same, with the leaves that a damaged page above them hid. */
Result<std::unique_ptr<Connection>> withStrayPages(std::unique_ptr<Connection> from, const QString &copy,
                                                   const QString &scratch,
                                                   const std::function<bool()> &isCancelled)
{
    const auto shapes = guarded(copy, [&] {
        from->run("PRAGMA wal_checkpoint(TRUNCATE)");
        return shapesOf(*from);
    });
    if (!shapes || QFileInfo(copy + QStringLiteral("-wal")).size() > 0)
        return from;
    from.reset();
    gatherStrayPages(copy, *shapes, isCancelled);
    return openCopy(copy, scratch);
}

} // namespace

Result<SalvageReport> salvage(const SalvageSpec &spec)
{
    if (QFileInfo::exists(spec.target))
        return fail(ErrorCode::CannotWrite, QStringLiteral("something stands there"), spec.target);
    // What another program writes meanwhile would be torn apart; where no lock can be made, none can write.
    const auto lock = WorkspaceLock::take(spec.path);
    if (!lock && lock.error().code == ErrorCode::Locked)
        return fail(lock.error());
    const QTemporaryDir folder(QFileInfo(spec.target).absolutePath() + QStringLiteral("/.salvage-XXXXXX"));
    const QString copy = folder.filePath(QStringLiteral("copy"));
    if (!folder.isValid())
        return fail(ErrorCode::CannotWrite, folder.errorString(), spec.target);
    const auto isCancelled = [&spec] { return spec.goesOn && !spec.goesOn(0); };
    if (auto copied = copyWithLog(spec.path, copy, isCancelled); !copied)
        return fail(copied.error());
    auto from = openCopy(copy, folder.filePath(QStringLiteral("known")));
    if (!from)
        return fail(from.error().code == ErrorCode::NotAWorkspace ? noTables(spec.path) : from.error());
    from = withStrayPages(std::move(*from), copy, folder.filePath(QStringLiteral("known")), isCancelled);
    if (!from) { // it could be read before
        for (const char *log : {"", "-wal", "-shm", "-journal"})
            QFile::remove(QString(copy + QLatin1StringView(log)));
        if (auto copied = copyWithLog(spec.path, copy, isCancelled); !copied)
            return fail(copied.error());
        from = openCopy(copy, folder.filePath(QStringLiteral("known")));
    }
    if (!from)
        return fail(from.error());
    const QString unfinished = folder.filePath(QStringLiteral("new"));
    auto report = guardedResult(spec.path, [&]() -> Result<SalvageReport> {
        auto made = makeEmpty(unfinished, Schema());
        return made ? Result<SalvageReport>(saveRows(**from, **made, spec)) : fail(made.error());
    });
    if (!report && report.error().code == ErrorCode::DamagedWorkspace) // not a row
        return fail(ErrorCode::NotAWorkspace, report.error().detail, spec.path);
    if (report) {
        if (auto synced = syncFile(unfinished); !synced)
            return fail(synced.error());
        HeadFile(spec.target).forget(); // of what stood there before
        if (!QFile::rename(unfinished, spec.target))
            return fail(ErrorCode::CannotWrite, QStringLiteral("it cannot be put in place"), spec.target);
        if (auto synced = syncFolder(QFileInfo(spec.target).absolutePath()); !synced)
            return fail(synced.error());
    }
    return report;
}

Result<QList<Fault>> examine(const QString &path)
{
    const auto place = canonicalPath({path, Access::ReadOnly, false, {}});
    if (!place)
        return fail(place.error());
    auto connection = Connection::open(*place, Purpose::LookOnly);
    const auto told = [](const QString &sentence) {
        return QList<Fault>{{QStringLiteral("sqlite-integrity"), sentence}};
    };
    if (!connection)
        return connection.error().code == ErrorCode::DamagedWorkspace
                   ? Result<QList<Fault>>(told(connection.error().detail))
                   : fail(connection.error());
    auto found = guarded(path, [&] {
        QList<Fault> faults;
        SQLite::Statement lines((*connection)->database(), "PRAGMA integrity_check(100)");
        int rc = SQLITE_ROW;
        while ((rc = lines.tryExecuteStep()) == SQLITE_ROW) {
            const QString line = QString::fromUtf8(lines.getColumn(0).getText());
            if (line != QStringLiteral("ok"))
                faults += told(line);
        }
        if (rc != SQLITE_DONE) // the check itself came upon it
            faults += told(QString::fromUtf8((*connection)->database().getErrorMsg()));
        return faults;
    });
    // Where what names the tables is damaged, not even a check can begin.
    return !found && found.error().code == ErrorCode::DamagedWorkspace ? told(found.error().detail) : found;
}

} // namespace jiaoshu::store
