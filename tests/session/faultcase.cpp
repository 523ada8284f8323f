// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/faultcase.h"

#include "session/checking.h"
#include "session/commands.h"
#include "session/exporting.h"
#include "session/importplan_p.h"
#include "session/keeping.h"
#include "session/parts_p.h"
#include "session/reissuing.h"
#include "session/workspacefixture.h"
#include "store/schema.h"
#include "store/uids.h"

#include <QDir>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>

#include <array>

namespace faultcase {

namespace {

constexpr const char *OldExport = "the dataset of last year";

/** Several articles in one transaction, as an import of many files makes them durable. */
bool importMany(Session &session)
{
    QList<store::CommandPlan> plans;
    for (const QString &name : {QStringLiteral("乙村"), QStringLiteral("丙村"), QStringLiteral("丁村")}) {
        auto plan =
            planImport(session, WorkspaceFixture::prepared(name, {QStringLiteral("5"), QStringLiteral("6")}));
        if (!plan)
            return false;
        plans.append(plan->command);
    }
    return session.parts().commitImports(plans).has_value();
}

model::Reading added()
{
    model::Reading reading;
    reading.span = codePointSpan(0, 1);
    reading.value = Decimal(1);
    return reading;
}

/** As the program of an older version would have written it: its schema, with the rows it knows. */
void makeOld(const QString &path, int version)
{
    const QString old = QString(path + QStringLiteral(".old"));
    if (!store::makeEmpty(old, store::Schema().upTo(version)))
        qFatal("no older file can be made");
    {
        SQLite::Database database(QFile::encodeName(old).toStdString(), SQLite::OPEN_READWRITE);
        database.exec("ATTACH '" + QFile::encodeName(path).toStdString() + "' AS now");
        for (const std::string table : {"meta", "article", "article_text", "command", "extraction", "figure",
                                        "reading", "decision", "figure_state"}) {
            const std::string columns =
                database
                    .execAndGet("SELECT group_concat(name) FROM pragma_table_info('" + table + "', 'main')")
                    .getString();
            database.exec("INSERT INTO main." + table + " (" + columns + ") SELECT " + columns +
                          " FROM now." + table);
        }
        database.exec("DETACH now; PRAGMA journal_mode = WAL");
    }
    put(path, content(old));
    QFile::remove(old);
}

} // namespace

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

const FixedClock &noon()
{
    static const FixedClock clock(QDateTime({2024, 5, 8}, {12, 0}, Qt::UTC));
    return clock;
}

QString scratchTemplate()
{
    const QString folder =
        QFileInfo::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm") : QDir::tempPath();
    return QString(folder + QStringLiteral("/jiaoshu-faults-XXXXXX"));
}

const QList<const char *> &names()
{
    static const QList<const char *> all = {"save",    "import", "reextract", "migrate", "backup", "restore",
                                            "rebuild", "carry",  "bulk",      "export",  "repair"};
    return all;
}

Case::Case(const char *name) : m_name(QLatin1StringView(name)), m_folder(scratchTemplate())
{
    WorkspaceFixture fixture;
    const auto figures = fixture.figures(fixture.import(
        QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12"), QStringLiteral("37"),
                                 QStringLiteral("4"), QStringLiteral("55")}));
    std::ignore = confirmFigure(fixture.session(), figures[4].id);
    m_article = figures[0].article;
    if (m_name == QStringLiteral("carry"))
        m_newIssue = fixture.import(QStringLiteral("新甲村"), {QStringLiteral("921"), QStringLiteral("13")});
    for (int i = 0; i < 4; ++i)
        m_figures.append(figures[i]);
    fixture.close();
    if (m_name.startsWith(QStringLiteral("migrate"))) // "migrate" from the first, "migrate 4" from that one
        makeOld(fixture.path(), std::max(1, m_name.section(u' ', 1).toInt()));
    m_whole = content(fixture.path());
    if (m_name == QStringLiteral("restore")) {
        fixture.open();
        const auto made = backUpWorkspace(fixture.path(), QStringLiteral("by-hand"), noon());
        if (!made)
            qFatal("no backup");
        m_backup = content(made->path);
        std::ignore = confirmFigure(fixture.session(), figures[0].id); // so that old and new differ
        fixture.close();
        m_whole = content(fixture.path());
    }
}

void Case::reset() const
{
    QDir folder(m_folder.path());
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
        folder.remove(name);
    QDir(path() + QStringLiteral(".backups")).removeRecursively();
    put(path(), m_whole);
    if (!m_backup.isEmpty())
        put(m_folder.filePath(QStringLiteral("backup")), m_backup);
    if (m_name == QStringLiteral("export"))
        put(exportPath(), OldExport);
}

Answered Case::run(const std::function<void()> &tell) const
{
    Answered answered;
    if (runOnFile(answered, tell))
        return answered;
    const auto opened = Session::open({path(), QStringLiteral("甲"), Access::ReadWrite, false,
                                       std::make_shared<FixedClock>(noon().nowUtc())});
    if (opened)
        runInSession(**opened, answered, tell);
    return answered;
}

bool Case::runOnFile(Answered &answered, const std::function<void()> &tell) const
{
    bool isDone = false;
    if (m_name == QStringLiteral("restore"))
        isDone = answered.restored =
            restoreWorkspace(path(), m_folder.filePath(QStringLiteral("backup")), noon()).has_value();
    else if (m_name == QStringLiteral("repair"))
        isDone = answered.repaired = repairWorkspace(path(), repairPath(), noon()).has_value();
    else
        return false;
    if (isDone)
        tell();
    return true;
}

void Case::runInSession(Session &session, Answered &answered, const std::function<void()> &tell) const
{
    bool isDone = false;
    if (m_name == QStringLiteral("backup"))
        isDone = backUpWorkspace(path(), QStringLiteral("by-time"), noon()).has_value();
    if (m_name == QStringLiteral("rebuild"))
        isDone = rebuildWorkspace(session).has_value();
    if (m_name == QStringLiteral("reextract"))
        isDone = reextractArticle(session, m_article, {WorkspaceFixture::proposal(11, QStringLiteral("921"))})
                     .has_value();
    if (m_name == QStringLiteral("import"))
        isDone = answered.imported =
            importArticle(session, WorkspaceFixture::prepared(QStringLiteral("乙村"),
                                                              {QStringLiteral("5"), QStringLiteral("6")}))
                .has_value();
    if (m_name == QStringLiteral("bulk"))
        isDone = importMany(session);
    if (m_name == QStringLiteral("export"))
        isDone = answered.exported = exportFigures(session, {exportPath(), {}}).has_value();
    if (m_name == QStringLiteral("carry"))
        isDone = carryOver(session, m_article, m_newIssue).has_value();
    if (isDone)
        tell();
    if (m_name != QStringLiteral("reextract") && m_name != QStringLiteral("carry"))
        save(session, answered, tell);
}

void Case::save(Session &session, Answered &answered, const std::function<void()> &tell) const
{
    model::Reading other = m_figures[2].reading;
    other.place = QStringLiteral("青禾镇");
    const std::array<std::function<Result<Changes>()>, 4> decisions = {
        [&] { return confirmFigure(session, m_figures[0].id); },
        [&] { return rejectFigure(session, m_figures[1].id, QStringLiteral("与原文不符")); },
        [&] { return correctFigure(session, m_figures[2].id, other); },
        [&] { return markUnsure(session, m_figures[3].id); }};
    for (const auto &decide : decisions) {
        answered.each.append(decide().has_value());
        if (answered.each.last())
            tell();
    }
}

QString Case::verdict(const Answered &answered) const
{
    auto opened = Session::open({path(), QStringLiteral("乙"), Access::ReadWrite});
    if (!opened)
        return toLogLine(opened.error());
    Session &session = **opened;
    const auto findings = checkWorkspace(session);
    if (!findings)
        return toLogLine(findings.error());
    if (!findings->isEmpty())
        return QString(findings->first().what + QStringLiteral(": ") + findings->first().detail);
    if (const QString lost = verdictOnDecisions(session, answered); !lost.isEmpty())
        return lost;
    if (const QString half = verdictOnFiles(session, answered); !half.isEmpty())
        return half;
    if (const QString lost = verdictOnArticles(session, answered); !lost.isEmpty())
        return lost;
    for (const Backup &backup : listBackups(path())) {
        const auto copy = Session::open({backup.path, {}, Access::ReadOnly});
        if (!copy || !checkWorkspace(**copy)->isEmpty())
            return QStringLiteral("a backup is not whole");
    }
    // There is room again: the work goes on.
    if (!addFigure(session, m_article, added()))
        return QStringLiteral("no decision can be taken any more");
    return {};
}

QString Case::verdictOnDecisions(const Session &session, const Answered &answered) const
{
    const QList<model::State> after = {model::State::Confirmed, model::State::Rejected,
                                       model::State::Corrected, model::State::Unsure};
    for (qsizetype i = 0; i < answered.each.size(); ++i) {
        const auto figure = session.figure(m_figures[i].id);
        if (!figure || (answered.each[i] && figure->state != after[i]))
            return QStringLiteral("decision %1 is lost").arg(i);
    }
    return {};
}

QString Case::verdictOnArticles(const Session &session, const Answered &answered) const
{
    const auto articles = session.articles();
    if (m_name == QStringLiteral("bulk") && articles && articles->size() != 1 && articles->size() != 4)
        return QStringLiteral("a part of the articles came in");
    if (!articles || (answered.imported && articles->size() != 2))
        return QStringLiteral("an article is lost");
    for (const model::ArticleSummary &article : *articles) {
        const qint64 expected = article.id == m_article ? 5 : 2;
        if (article.counts.total() != expected && m_name != QStringLiteral("reextract") &&
            m_name != QStringLiteral("carry"))
            return QStringLiteral("article %1 came in by half").arg(article.id.value);
    }
    return {};
}

QString Case::verdictOnFiles(const Session &session, const Answered &answered) const
{
    if (m_name == QStringLiteral("restore"))
        return verdictOnRestored(session, answered.restored);
    if (m_name == QStringLiteral("export")) {
        const QByteArray bytes = content(exportPath());
        const bool isNew = bytes.count('\n') == 2 && bytes.contains("55");
        if (!isNew && (answered.exported || bytes != OldExport))
            return QStringLiteral("half an export: ") + QString::fromUtf8(bytes.left(80));
    }
    if (m_name == QStringLiteral("repair") && (answered.repaired || QFile::exists(repairPath()))) {
        const auto copy = Session::open({repairPath(), {}, Access::ReadOnly});
        // What could not be read is told as lost.
        if (!copy || !checkWorkspace(**copy)->isEmpty() ||
            ((*copy)->counts()->total() != 5 && knownLosses(**copy)->isEmpty()))
            return QStringLiteral("half a repair");
    }
    return {};
}

QString Case::verdictOnRestored(const Session &session, bool isRestored) const
{
    const qint64 confirmed = session.counts()->of(model::State::Confirmed);
    if (confirmed != (isRestored ? 1 : 2) && (isRestored || confirmed != 1))
        return QStringLiteral("neither the old nor the new stands there: %1 confirmed").arg(confirmed);
    const auto backups = listBackups(path());
    const bool isKept = std::any_of(backups.begin(), backups.end(),
                                    [](const Backup &backup) { return backup.decisions == 2; });
    // What could not be read while it was kept is kept byte by byte.
    const bool isKeptAsItWas = !QDir(path() + QStringLiteral(".backups"))
                                    .entryList({QStringLiteral("damaged-*")}, QDir::Dirs)
                                    .isEmpty();
    if (confirmed == 1 && !isKept && !isKeptAsItWas)
        return QStringLiteral("what stood there was not kept");
    return {};
}

} // namespace faultcase
