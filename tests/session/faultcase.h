// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/checking.h"
#include "session/commands.h"
#include "session/keeping.h"
#include "session/reissuing.h"
#include "session/workspacefixture.h"
#include "store/schema.h"
#include "store/uids.h"

#include <QDir>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>

/** Work on a small workspace that may be broken off at any step, and what must hold afterwards. */
namespace faultcase {

using namespace jiaoshu;
using namespace jiaoshu::session;

inline QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline const FixedClock &noon()
{
    static const FixedClock clock(QDateTime({2024, 5, 8}, {12, 0}, Qt::UTC));
    return clock;
}

/** For a folder in memory where there is one: the long runs make millions of files. */
inline QString scratchTemplate()
{
    const QString folder =
        QFileInfo::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm") : QDir::tempPath();
    return QString(folder + QStringLiteral("/jiaoshu-faults-XXXXXX"));
}

/** What was answered: the number of decisions taken and articles come in, one after another. */
struct Answered
{
    int decisions = 0; ///< of the four that save() takes, in order
    bool imported = false;
    QList<bool> each; ///< which of the four
};

class Case
{
public:
    explicit Case(const char *name) : m_name(QLatin1StringView(name)), m_folder(scratchTemplate())
    {
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(fixture.import(
            QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12"), QStringLiteral("37"),
                                     QStringLiteral("4"), QStringLiteral("55")}));
        std::ignore = confirmFigure(fixture.session(), figures[4].id);
        m_article = figures[0].article;
        if (m_name == QStringLiteral("carry"))
            m_newIssue =
                fixture.import(QStringLiteral("新甲村"), {QStringLiteral("921"), QStringLiteral("13")});
        for (int i = 0; i < 4; ++i)
            m_figures.append(figures[i]);
        fixture.close();
        if (m_name == QStringLiteral("migrate"))
            makeOld(fixture.path());
        m_whole = content(fixture.path());
        if (m_name == QStringLiteral("restore")) {
            fixture.open();
            const auto made = backUpWorkspace(fixture.path(), QStringLiteral("by-hand"), noon());
            if (!made)
                qFatal("no backup");
            m_backup = content(made->path);
            fixture.close();
        }
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("w.jiaoshu")); }

    /** The folder as it was before. */
    void reset() const
    {
        QDir folder(m_folder.path());
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
            folder.remove(name);
        QDir(path() + QStringLiteral(".backups")).removeRecursively();
        put(path(), m_whole);
        if (!m_backup.isEmpty())
            put(m_folder.filePath(QStringLiteral("backup")), m_backup);
    }

    /** @param tell called after each answer, e.g. to say it to another process. */
    Answered run(const std::function<void()> &tell = [] {}) const
    {
        Answered answered;
        if (m_name == QStringLiteral("restore")) {
            if (restoreWorkspace(path(), m_folder.filePath(QStringLiteral("backup")), noon()))
                tell();
            return answered;
        }
        auto opened = Session::open({path(), QStringLiteral("甲"), Access::ReadWrite, false,
                                     std::make_shared<FixedClock>(noon().nowUtc())});
        if (!opened)
            return answered;
        Session &session = **opened;
        if (m_name == QStringLiteral("backup") && backUpWorkspace(path(), QStringLiteral("by-time"), noon()))
            tell();
        if (m_name == QStringLiteral("rebuild") && rebuildWorkspace(session))
            tell();
        if (m_name == QStringLiteral("reextract") &&
            reextractArticle(session, m_article, {WorkspaceFixture::proposal(11, QStringLiteral("921"))}))
            tell();
        if (m_name == QStringLiteral("import")) {
            const auto imported = importArticle(
                session, WorkspaceFixture::prepared(QStringLiteral("乙村"),
                                                    {QStringLiteral("5"), QStringLiteral("6")}));
            answered.imported = imported.has_value();
            if (imported)
                tell();
        }
        if (m_name == QStringLiteral("carry") && carryOver(session, m_article, m_newIssue))
            tell();
        if (m_name != QStringLiteral("reextract") && m_name != QStringLiteral("carry"))
            save(session, answered, tell);
        return answered;
    }

    /** Opens what is left, without faults: it is whole, and holds what was answered. @return why not. */
    [[nodiscard]] QString verdict(const Answered &answered) const
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
        const QList<model::State> after = {model::State::Confirmed, model::State::Rejected,
                                           model::State::Corrected, model::State::Unsure};
        for (qsizetype i = 0; i < answered.each.size(); ++i) {
            const auto figure = session.figure(m_figures[i].id);
            if (!figure || (answered.each[i] && figure->state != after[i]))
                return QStringLiteral("decision %1 is lost").arg(i);
        }
        const auto articles = session.articles();
        if (!articles || (answered.imported && articles->size() != 2))
            return QStringLiteral("an article is lost");
        for (const model::ArticleSummary &article : *articles) {
            const qint64 expected = article.id == m_article ? 5 : 2;
            if (article.counts.total() != expected && m_name != QStringLiteral("reextract") &&
                m_name != QStringLiteral("carry"))
                return QStringLiteral("article %1 came in by half").arg(article.id.value);
        }
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

private:
    void save(Session &session, Answered &answered, const std::function<void()> &tell) const
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

    static model::Reading added()
    {
        model::Reading reading;
        reading.span = codePointSpan(0, 1);
        reading.value = Decimal(1);
        return reading;
    }

    /** As the first version of the program wrote it. */
    static void makeOld(const QString &path)
    {
        SQLite::Database database(QFile::encodeName(path).toStdString(), SQLite::OPEN_READWRITE);
        database.exec(
            "DROP TABLE carried; DROP TABLE reissue; ALTER TABLE extraction DROP COLUMN path; "
            "ALTER TABLE extraction DROP COLUMN title; ALTER TABLE extraction DROP COLUMN published_on; "
            "ALTER TABLE extraction DROP COLUMN encoding; ALTER TABLE extraction DROP COLUMN added_at; "
            "DROP TABLE meta_again; DROP TRIGGER meta_repeated; DROP TABLE loss; PRAGMA user_version = 1; "
            "PRAGMA journal_mode = DELETE; VACUUM; PRAGMA journal_mode = WAL");
    }

    QString m_name;
    QTemporaryDir m_folder;
    QByteArray m_whole;
    QByteArray m_backup;
    ArticleId m_article;
    ArticleId m_newIssue;
    QList<model::Figure> m_figures;
};

inline const QList<const char *> &names()
{
    static const QList<const char *> all = {"save",   "import",  "reextract", "migrate",
                                            "backup", "restore", "rebuild",   "carry"};
    return all;
}

} // namespace faultcase
