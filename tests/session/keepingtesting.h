// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/checking.h"
#include "session/commands.h"
#include "session/keeping.h"
#include "session/workspacefixture.h"

#include <QDir>
#include <QRandomGenerator>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

/** What the tests of backups, restoring and repair share. */
namespace keepingtesting {

using namespace jiaoshu;
using namespace jiaoshu::session;

inline const FixedClock Noon(QDateTime({2024, 5, 8}, {12, 0}, Qt::UTC));

inline QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

/** Every row of a statement as text. */
inline QStringList rowsOf(const QString &path, const char *sql)
{
    QStringList rows;
    SQLite::Database database(QFile::encodeName(path).toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement statement(database, sql);
    while (statement.executeStep()) {
        QString row;
        for (int i = 0; i < statement.getColumnCount(); ++i)
            row += QString::fromUtf8(statement.getColumn(i).getText()) + QLatin1Char('|');
        rows.append(row);
    }
    return rows;
}

/** All that follows from the journal: where figures stand, what is linked to what, and how many there are. */
inline QStringList derivedState(const QString &path)
{
    const QByteArray changes(
        "SELECT article_id, state, figures FROM article_count "
        "UNION ALL SELECT f.article_id, d.after_state, 1 FROM decision d JOIN figure f ON "
        "f.id = d.figure_id WHERE d.id > (SELECT decision_id FROM count_mark) "
        "UNION ALL SELECT f.article_id, d.before_state, -1 FROM decision d JOIN figure f ON "
        "f.id = d.figure_id WHERE d.id > (SELECT decision_id FROM count_mark) AND "
        "d.before_state IS NOT NULL");
    const QByteArray all(
        "SELECT state, figures FROM state_count "
        "UNION ALL SELECT after_state, 1 FROM decision WHERE id > (SELECT decision_id FROM "
        "count_mark) "
        "UNION ALL SELECT before_state, -1 FROM decision WHERE id > (SELECT decision_id FROM "
        "count_mark) AND before_state IS NOT NULL");
    return rowsOf(path, "SELECT * FROM figure_state ORDER BY figure_id") +
           rowsOf(path, "SELECT id, previous_id FROM decision ORDER BY id") +
           rowsOf(path, "SELECT id, first_decision_id, last_decision_id FROM command ORDER BY id") +
           rowsOf(path, QByteArray("SELECT article_id, state, sum(figures) FROM (" + changes +
                                   ") GROUP BY 1, 2 HAVING sum(figures) <> 0 ORDER BY 1, 2")
                            .constData()) +
           rowsOf(path, QByteArray("SELECT state, sum(figures) FROM (" + all +
                                   ") GROUP BY 1 HAVING sum(figures) <> 0 ORDER BY 1")
                            .constData());
}

inline void tamper(const QString &path, const char *sql)
{
    SQLite::Database database(QFile::encodeName(path).toStdString(), SQLite::OPEN_READWRITE);
    database.exec(sql);
}

inline QStringList faultsOf(Session &session)
{
    QStringList names;
    const auto findings = checkWorkspace(session);
    if (!findings)
        return {codeName(findings.error().code)};
    for (const CheckFinding &finding : *findings)
        names.append(finding.what);
    names.removeDuplicates();
    return names;
}

/** Three articles, decisions of every kind, some taken back and done again. */
inline void work(WorkspaceFixture &fixture, int rounds, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<ArticleId> articles;
    for (int i = 0; i < 3; ++i)
        articles.append(fixture.import(QStringLiteral("第%1村").arg(i),
                                       {QStringLiteral("921"), QStringLiteral("12"), QStringLiteral("37")}));
    for (int i = 0; i < rounds; ++i) {
        const QList<model::Figure> all = fixture.all();
        const model::Figure figure = all[random.bounded(static_cast<int>(all.size()))];
        model::Reading other = figure.reading;
        other.place = QStringLiteral("第%1镇").arg(i);
        const Result<Changes> done = [&]() -> Result<Changes> {
            switch (random.bounded(8)) {
            case 0:
                return rejectFigure(fixture.session(), figure.id, QStringLiteral("不是"));
            case 1:
                return markUnsure(fixture.session(), figure.id, QStringLiteral("再看"));
            case 2:
                return reopenFigure(fixture.session(), figure.id);
            case 3:
                return correctFigure(fixture.session(), figure.id, other);
            case 4:
                return undo(fixture.session());
            case 5:
                return redo(fixture.session());
            case 6:
                return reextractArticle(fixture.session(), articles[i % 3],
                                        {WorkspaceFixture::proposal(11, QStringLiteral("921"))});
            default:
                return confirmFigure(fixture.session(), figure.id);
            }
        }();
        if (!done && done.error().code != ErrorCode::NothingToRedo &&
            done.error().code != ErrorCode::NothingToUndo)
            qFatal("%s", qPrintable(toLogLine(done.error())));
    }
}

} // namespace keepingtesting
