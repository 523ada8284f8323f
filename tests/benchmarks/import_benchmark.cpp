// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include "session/session.h"
#include "store/uids.h"
#include "store/workspace.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

using namespace jiaoshu;

namespace {

constexpr int Articles = 2000;
constexpr int FiguresEach = 25;
constexpr int AtOnce = 200; ///< articles in one transaction, as importFiles() does

store::CommandPlan import(int number)
{
    store::CommandPlan plan;
    plan.action = QStringLiteral("import");
    plan.analyst = QStringLiteral("甲");
    plan.at = QDateTime({2024, 5, 7}, {8, 9, 10, 11}, Qt::UTC);
    plan.engineVersion = 2;
    model::Article article;
    article.path = QStringLiteral("articles/%1.txt").arg(number);
    article.title = QStringLiteral("第%1篇").arg(number);
    article.publishedOn = QStringLiteral("2024-05-06");
    article.encoding = QStringLiteral("UTF-8");
    for (int i = 0; i < FiguresEach; ++i) {
        store::DecisionPlan decision;
        decision.action = QStringLiteral("propose");
        decision.after = model::State::Proposed;
        decision.settling = store::Settling::AsBefore;
        store::NewReading reading;
        reading.isEngines = true;
        reading.confidencePermille = 870;
        reading.rule = QStringLiteral("numeral.arabic+unit.after");
        article.text += QStringLiteral("青禾县示范户共有");
        reading.reading.quote = QStringLiteral("%1户").arg(100 + i);
        reading.reading.span = codePointSpan(article.text.size(), article.text.size() + 4);
        article.text += reading.reading.quote + QStringLiteral("，比上年增长。");
        reading.reading.value = Decimal(100 + i);
        reading.reading.unit = QStringLiteral("户");
        reading.reading.place = QStringLiteral("青禾县");
        reading.reading.period = QStringLiteral("2023");
        reading.reading.indicator = QStringLiteral("示范户");
        decision.newReading = reading;
        plan.decisions.append(decision);
    }
    article.text += article.title;
    article.sha256 = QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256);
    plan.newArticle = article;
    return plan;
}

/** The floor: the same rows into the same tables with the same indexes and triggers, by prepared statements
 * of SQLite's C interface; no hash, no uid is made. */
class Raw
{
public:
    explicit Raw(const QString &path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_database) != SQLITE_OK)
            qFatal("cannot open");
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
        m_article = prepared(
            "INSERT INTO article VALUES (?, ?, ?, ?, '2024-05-06', 'UTF-8', ?, '2024-05-07T08:09:10.011Z')");
        m_text = prepared("INSERT INTO article_text VALUES (?, ?)");
        m_extraction = prepared(
            "INSERT INTO extraction (id, command_id, article_id, engine_version) VALUES (?, ?, ?, 2)");
        m_figure = prepared("INSERT INTO figure VALUES (?, ?, ?)");
        m_reading = prepared("INSERT INTO reading VALUES (?, ?, ?, 'engine', ?, ?, ?, ?, 'count', ?, NULL, "
                             "'户', '', '=', 'actual', "
                             "'青禾县', '2023', '示范户', '', 870, 'numeral.arabic+unit.after', ?)");
        m_decision = prepared("INSERT INTO decision VALUES (?, ?, ?, ?, 'propose', NULL, 'proposed', NULL, "
                              "?, ?, NULL, '', NULL)");
        m_command = prepared("INSERT INTO command VALUES (?, ?, ?, '2024-05-07T08:09:10.011Z', '甲', "
                             "'import', NULL, ?, ?, ?, ?)");
        m_state = prepared("INSERT INTO figure_state VALUES (?, ?, ?, ?, 'proposed', ?, ?, NULL, ?)");
    }
    ~Raw()
    {
        for (sqlite3_stmt *statement :
             {m_article, m_text, m_extraction, m_figure, m_reading, m_decision, m_command, m_state})
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    void run(const char *sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
    }

    struct Uids
    {
        QByteArray article;
        QByteArray command;
        QByteArrayList figures;
        QByteArrayList readings;
        QByteArrayList decisions;
    };

    void put(const store::CommandPlan &plan, const Uids &uids)
    {
        const qint64 article = ++m_articles;
        const QByteArray hash(32, 'h');
        step(m_article, article, uids.article, plan.newArticle->path.toUtf8(),
             plan.newArticle->title.toUtf8(), Blob{plan.newArticle->sha256});
        step(m_text, article, plan.newArticle->text.toUtf8());
        step(m_extraction, article, article, article);
        for (qsizetype i = 0; i < plan.decisions.size(); ++i) {
            const model::Reading &reading = plan.decisions[i].newReading->reading;
            const qint64 figure = ++m_figures;
            const qint64 begin = reading.span.begin.value;
            const qint64 end = reading.span.end.value;
            step(m_figure, figure, uids.figures[i], article);
            step(m_reading, figure, uids.readings[i], figure, article, begin, end, reading.quote.toUtf8(),
                 reading.value.toString().toUtf8(), Blob{hash});
            step(m_decision, figure, uids.decisions[i], article, figure, figure, figure);
        }
        step(m_command, article, uids.command, article, Blob{hash}, Blob{hash},
             qint64(m_figures - plan.decisions.size() + 1), m_figures);
        for (qsizetype i = 0; i < plan.decisions.size(); ++i) {
            const CodePointSpan span = plan.decisions[i].newReading->reading.span;
            const qint64 figure = m_figures - plan.decisions.size() + i + 1;
            step(m_state, figure, article, qint64(span.begin.value), qint64(span.end.value), figure, figure,
                 figure);
        }
    }

private:
    struct Blob
    {
        const QByteArray &bytes;
    };
    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
        return statement;
    }
    static void bind(sqlite3_stmt *statement, int at, qint64 value)
    {
        sqlite3_bind_int64(statement, at, value);
    }
    static void bind(sqlite3_stmt *statement, int at, const QByteArray &text)
    {
        sqlite3_bind_text(statement, at, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
    static void bind(sqlite3_stmt *statement, int at, const Blob &blob)
    {
        sqlite3_bind_blob(statement, at, blob.bytes.constData(), static_cast<int>(blob.bytes.size()),
                          SQLITE_TRANSIENT);
    }
    template <typename... Values>
    void step(sqlite3_stmt *statement, const Values &...values)
    {
        int at = 0;
        (bind(statement, ++at, values), ...);
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_database));
        sqlite3_reset(statement);
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_article, *m_text, *m_extraction, *m_figure, *m_reading, *m_decision, *m_command, *m_state;
    qint64 m_articles = 0;
    qint64 m_figures = 0;
};

QByteArrayList someUids(int count)
{
    QByteArrayList list;
    for (int i = 0; i < count; ++i)
        list.append(store::newUid(QDateTime({2024, 5, 7}, {8, 9}, Qt::UTC)).toUtf8());
    return list;
}

} // namespace

/** Figures that were read are stored at a rate that is held against SQLite's own for the same rows. */
class ImportBenchmark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storesManyFigures()
    {
        const QTemporaryDir folder;
        const auto path = [&](const char *name) { return folder.filePath(QLatin1StringView(name)); };
        QList<store::CommandPlan> plans;
        for (int i = 0; i < Articles; ++i)
            plans.append(import(i));
        QList<Raw::Uids> uids;
        for (const store::CommandPlan &plan : plans)
            uids.append({store::articleUid(plan.newArticle->sha256).toUtf8(), someUids(1).first(),
                         someUids(FiguresEach), someUids(FiguresEach), someUids(FiguresEach)});
        for (int round = 0; round < 3; ++round) {
            const QString rawPath = path(qPrintable(QStringLiteral("raw%1.jiaoshu").arg(round)));
            const QString ownPath = path(qPrintable(QStringLiteral("own%1.jiaoshu").arg(round)));
            for (const QString &made : {rawPath, ownPath})
                QVERIFY(session::Session::open({made, {}, session::Access::ReadWrite, true}).has_value());
            QElapsedTimer timer;
            timer.start();
            {
                Raw raw(rawPath);
                for (int i = 0; i < Articles; i += AtOnce) {
                    raw.run("BEGIN IMMEDIATE");
                    for (int k = i; k < i + AtOnce; ++k)
                        raw.put(plans[k], uids[k]);
                    raw.run("COMMIT");
                }
            }
            const double rawSeconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
            auto workspace = store::Workspace::open({ownPath, store::Access::ReadWrite, false, plans[0].at});
            QVERIFY(workspace.has_value());
            timer.start();
            for (int i = 0; i < Articles; i += AtOnce)
                QVERIFY((*workspace)->commitAll(plans.mid(i, AtOnce)).has_value());
            const double ownSeconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
            const double ratio = rawSeconds / ownSeconds;
            qInfo("bulk import of stored figures: %.0f a second, SQLite's C interface %.0f: %.2f of it, "
                  "promised 0.40%s",
                  Articles * FiguresEach / ownSeconds, Articles * FiguresEach / rawSeconds, ratio,
                  ratio >= 0.4 ? "" : ": MISSED");
        }
    }
};

QTEST_GUILESS_MAIN(ImportBenchmark)
#include "import_benchmark.moc"
