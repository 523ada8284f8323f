// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keeping.h"

#include "engine/extractor.h"
#include "session/lostarticlereader_p.h"
#include "session/parts_p.h"
#include "store/backup.h"
#include "store/salvage.h"
#include "store/workspace.h"
#include "store/workspacefile.h"

#include <QFileInfo>

namespace jiaoshu::session {

namespace {

Backup toBackup(const store::BackupRecord &record)
{
    return {record.path,       record.at,       record.occasion, record.bytes,
            record.isReadable, record.articles, record.decisions};
}

/** As the workspace is known: of a missing one its folder's. */
QString canonical(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? path : QString(folder + QLatin1Char('/') + info.fileName());
}

} // namespace

QList<Backup> listBackups(const QString &path)
{
    QList<Backup> backups;
    for (const store::BackupRecord &record : store::backupsOf(canonical(path)))
        backups.append(toBackup(record));
    return backups;
}

Result<Backup> backUpWorkspace(const QString &path, const QString &occasion, const Clock &clock,
                               const std::function<bool()> &isCancelled)
{
    store::BackupSpec spec{canonical(path), occasion, clock.nowUtc()};
    spec.isCancelled = isCancelled;
    return store::backUpFile(spec).map(toBackup);
}

bool isBackupDue(const Session &session, int minutes)
{
    const Session::Parts &parts = session.parts();
    return !session.isReadOnly() && parts.workspace->isBackupDue(parts.clock->nowUtc(), qint64(minutes) * 60);
}

Outcome checkpointWorkspace(const QString &path)
{
    return store::checkpoint(canonical(path));
}

Outcome restoreWorkspace(const QString &path, const QString &backup, const Clock &clock,
                         const std::function<bool()> &isCancelled)
{
    return store::restoreBackup({canonical(path), backup, clock.nowUtc(), isCancelled});
}

bool isOfOlderVersion(const QString &path)
{
    return QFileInfo(path).isFile() && store::isOlder(canonical(path));
}

qint64 RepairReport::savedRows() const
{
    qint64 saved = 0;
    for (const RepairedRows &kind : rows)
        saved += kind.saved;
    return saved;
}

Result<RepairReport> repairWorkspace(const QString &path, const QString &target, const Clock &clock,
                                     const std::function<bool(qint64 rows)> &goesOn)
{
    LostArticleReader reader;
    store::SalvageSpec spec{canonical(path), canonical(target), clock.nowUtc(), goesOn};
    spec.readAgain = [&reader](const store::LostArticle &lost) { return reader.read(lost); };
    spec.readFigures = [&reader](const model::Article &article) { return reader.readFigures(article); };
    spec.propose = [&reader](const store::HarmedArticle &harmed) { return reader.propose(harmed); };
    spec.engineVersion = engine::Extractor::Version;
    const auto salvaged = store::salvage(spec);
    if (!salvaged)
        return fail(salvaged.error());
    RepairReport report;
    for (const store::NamedArticle &article : salvaged->rebuilt)
        report.rebuilt.append({article.id, article.path});
    for (const store::NamedArticle &article : salvaged->mended)
        report.mended.append({article.id, article.path});
    for (const store::NamedArticle &article : salvaged->textless)
        report.textless.append({article.id, article.path});
    for (const store::FiguresOfArticle &article : salvaged->proposedAgain)
        report.proposedAgain.append({article.id, article.path, article.title, article.figures});
    for (const store::FiguresOfArticle &article : salvaged->unproposed)
        report.unproposed.append({article.id, article.path, article.title, article.figures});
    for (const store::SalvagedTable &table : salvaged->tables)
        report.rows.append({table.name, table.saved, table.refused, table.gaps});
    for (const store::Fault &fault : salvaged->faults)
        report.losses.append({fault.what, fault.detail, fault.place});
    return report;
}

Outcome rebuildWorkspace(Session &session, const std::function<bool()> &isCancelled)
{
    Session::Parts &parts = session.parts();
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    const auto kept =
        parts.workspace->backUp(QStringLiteral("before-rebuild"), parts.clock->nowUtc(), true, isCancelled);
    if (!kept)
        return fail(kept.error());
    return parts.workspace->rebuild(parts.clock->nowUtc(), isCancelled);
}

} // namespace jiaoshu::session
