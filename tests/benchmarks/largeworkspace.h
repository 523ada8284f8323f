// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QFile>
#include <QString>

#include <sqlite3.h>

/** Fills a workspace with rows straight through SQLite, without the engine and without hashes that hold: as
 * many and as large as those of @p articles articles of about 600 characters with 20 figures each, three in
 * five of them decided on. For what is measured only; a check would find every row. */
class LargeWorkspace
{
public:
    static constexpr int FiguresEach = 20;

    static void make(const QString &path, qint64 articles)
    {
        {
            const auto made = jiaoshu::session::Session::open(
                {path, QStringLiteral("甲"), jiaoshu::session::Access::ReadWrite, true});
            if (!made)
                qFatal("%s", qPrintable(jiaoshu::toLogLine(made.error())));
        }
        sqlite3 *database = nullptr;
        if (sqlite3_open(QFile::encodeName(path).constData(), &database) != SQLITE_OK)
            qFatal("cannot open");
        sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        run(database, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -6000000; "
                      "PRAGMA foreign_keys = OFF");
        run(database, "BEGIN; CREATE TEMP TABLE n (i INTEGER PRIMARY KEY); WITH RECURSIVE c (i) AS (SELECT 1 "
                      "UNION ALL SELECT i + 1 "
                      "FROM c WHERE i < " +
                          QByteArray::number(articles) +
                          ") INSERT INTO n SELECT i FROM c; "
                          "CREATE TEMP TABLE k (k INTEGER PRIMARY KEY); WITH RECURSIVE c (k) AS (SELECT 0 "
                          "UNION ALL SELECT k + 1 FROM c "
                          "WHERE k < " +
                          QByteArray::number(FiguresEach - 1) + ") INSERT INTO k SELECT k FROM c");
        for (const char *sql : Statements)
            run(database, sql);
        run(database, "COMMIT; PRAGMA journal_mode = WAL");
        sqlite3_close(database);
    }

private:
    static void run(sqlite3 *database, const QByteArray &sql)
    {
        char *message = nullptr;
        if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s in %s", message, sql.constData());
    }

    /** Uids of articles and figures are as good as random, those of readings and decisions ascend, as the
     * program's do. */
    static constexpr const char *Statements[] = {
        "INSERT INTO article SELECT i, printf('%08x-0000-5000-8000-%012x', i * 2654435761 % 4294967296, i), "
        "'articles/' || i || '.txt', "
        "'第' || i || '篇：各乡镇农户情况', '2024-05-06', 'UTF-8', CAST(printf('%08x%024d', i * 2654435761 % "
        "4294967296, i) AS BLOB), "
        "'2024-05-07T08:09:10.011Z' FROM n",
        "INSERT INTO article_text SELECT i, '第' || i || '篇：各乡镇农户情况' || char(10) || "
        "replace(printf('%0*d', 30, 0), '0', '青禾县示范户' || (i % 9973) || '户，比上年增长') || '村名第' "
        "|| i || '号。' FROM n",
        "INSERT INTO command SELECT i, printf('%012x-7000-8000-%012x', i, i), i, '2024-05-07T08:09:10.011Z', "
        "'甲', 'import', NULL, "
        "randomblob(32), randomblob(32), (i - 1) * 20 + 1, i * 20 FROM n",
        "INSERT INTO extraction (id, command_id, article_id, engine_version) SELECT i, i, i, 2 FROM n",
        "INSERT INTO figure SELECT (i - 1) * 20 + k + 1, printf('%08x-0000-5000-8000-%012x', ((i - 1) * 20 + "
        "k) * 2654435761 % "
        "4294967296, (i - 1) * 20 + k), i FROM n CROSS JOIN k",
        "INSERT INTO reading SELECT (i - 1) * 20 + k + 1, printf('%012x-7000-8000-%012x', (i - 1) * 20 + k, "
        "i), (i - 1) * 20 + k + 1, "
        "'engine', i, 20 + k * 20, 25 + k * 20, (i % 9973) || '户', 'count', i % 9973, NULL, '户', '', '=', "
        "'actual', '青禾县', '2023', "
        "'示范户', '', 870, 'numeral.arabic+unit.after', randomblob(32) FROM n CROSS JOIN k",
        "INSERT INTO decision SELECT (i - 1) * 20 + k + 1, printf('%012x-7000-8000-%012x', (i - 1) * 20 + k, "
        "i), i, (i - 1) * 20 + k + 1, "
        "'propose', NULL, 'proposed', NULL, (i - 1) * 20 + k + 1, (i - 1) * 20 + k + 1, NULL, '', NULL FROM "
        "n "
        "CROSS JOIN k",
        "INSERT INTO figure_state SELECT (i - 1) * 20 + k + 1, i, 20 + k * 20, 25 + k * 20, iif(k < 12, "
        "'confirmed', 'proposed'), "
        "(i - 1) * 20 + k + 1, (i - 1) * 20 + k + 1, NULL, (i - 1) * 20 + k + 1 FROM n CROSS JOIN k",
        "INSERT INTO article_count SELECT article_id, state, count(*) FROM figure_state GROUP BY article_id, "
        "state",
        "INSERT INTO state_count SELECT state, count(*) FROM figure_state GROUP BY state",
        "UPDATE count_mark SET decision_id = (SELECT max(id) FROM decision)",
    };
};
