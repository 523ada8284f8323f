// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checking.h"
#include "session/commands.h"
#include "session/faultcase.h"
#include "session/keeping.h"
#include "session/workspacefixture.h"

#include <QDir>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

using namespace faultcase;

namespace {

constexpr qsizetype Page = 4096;

/** A workspace with some hundred decisions, closed, its bytes at hand. */
struct Sample
{
    WorkspaceFixture fixture;
    QByteArray whole;
    QString damaged;
    QString target;

    Sample()
    {
        QStringList counts;
        for (int i = 0; i < 120; ++i)
            counts.append(QString::number(i + 20));
        for (int i = 0; i < 6; ++i) {
            const auto figures = fixture.figures(fixture.import(QStringLiteral("第%1村").arg(i), counts));
            for (const model::Figure &figure : figures)
                std::ignore = confirmFigure(fixture.session(), figure.id);
        }
        fixture.close();
        whole = content(fixture.path());
        damaged = fixture.path(QStringLiteral("damaged.jiaoshu"));
        target = fixture.path(QStringLiteral("saved.jiaoshu"));
    }

    [[nodiscard]] QList<qint64> numbers(const QString &path, const std::string &sql) const
    {
        QList<qint64> list;
        SQLite::Database database(QFile::encodeName(path).toStdString(), SQLite::OPEN_READONLY);
        SQLite::Statement rows(database, sql);
        while (rows.executeStep())
            list.append(rows.getColumn(0).getInt64());
        return list;
    }

    /** The pages of a table that hold its rows, in their order. */
    [[nodiscard]] QList<qint64> leaves(const std::string &table) const
    {
        return numbers(fixture.path(), "SELECT pageno FROM dbstat WHERE name = '" + table +
                                           "' AND pagetype = 'leaf' ORDER BY path");
    }

    [[nodiscard]] QByteArray without(const QList<qint64> &pages, char with = '\0') const
    {
        QByteArray bytes = whole;
        for (const qint64 page : pages)
            bytes.replace((page - 1) * Page, Page, QByteArray(Page, with));
        return bytes;
    }

    [[nodiscard]] Result<RepairReport> repair(const QByteArray &bytes,
                                              const std::function<bool(qint64)> &goesOn = {}) const
    {
        QFile::remove(target);
        put(damaged, bytes);
        return repairWorkspace(damaged, target, noon(), goesOn);
    }
};

} // namespace

/** What a repair brings back of a file whose damage is known. */
class RepairingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /** Only each sixth page of the rows of decisions is left: short readable stretches between long bad ones.
     */
    void savesEveryRowBetweenBadStretches()
    {
        const Sample sample;
        const QList<qint64> leaves = sample.leaves("decision");
        QVERIFY(leaves.size() > 12);
        QList<qint64> bad;
        QList<qint64> good;
        for (qsizetype i = 0; i < leaves.size(); ++i)
            (i % 6 == 3 ? good : bad).append(leaves[i]);
        const qint64 kept = sample
                                .numbers(
                                    sample.fixture.path(),
                                    "SELECT sum(ncell) FROM dbstat WHERE name = 'decision' AND pageno IN (" +
                                        [&] {
                                            std::string list;
                                            for (const qint64 page : good)
                                                list += (list.empty() ? "" : ",") + std::to_string(page);
                                            return list;
                                        }() +
                                        ")")
                                .first();
        QVERIFY(kept > 0);
        const auto report = sample.repair(sample.without(bad, '\x5a'));
        QVERIFY2(report.has_value(), report ? "" : qPrintable(toLogLine(report.error())));
        QCOMPARE(sample
                     .numbers(sample.target, "SELECT count(*) FROM decision AS d JOIN command AS c "
                                             "ON c.id = d.command_id WHERE c.action <> 'reextract'")
                     .first(),
                 kept);
        const char *const standing = "SELECT count(*) FROM figure_state"; // of the others as proposed again
        QCOMPARE(sample.numbers(sample.target, standing), sample.numbers(sample.fixture.path(), standing));
        QVERIFY(!report->isComplete());
        const auto isToldLost = [&](const CheckFinding &loss) {
            return loss.what == QStringLiteral("rows-unread") &&
                   loss.detail.startsWith(QStringLiteral("decision "));
        };
        QCOMPARE(std::count_if(report->losses.begin(), report->losses.end(), isToldLost), good.size() + 1);
    }

    /** The rows are whole, and only the page that leads to them is gone. */
    void findsRowsBelowAPageThatIsGone_data()
    {
        QTest::addColumn<QByteArray>("table");
        for (const char *table : {"command", "decision", "figure", "reading"})
            QTest::addRow("%s", table) << QByteArray(table);
    }

    void findsRowsBelowAPageThatIsGone()
    {
        QFETCH(QByteArray, table);
        const Sample sample;
        const QList<qint64> pages =
            sample.numbers(sample.fixture.path(), "SELECT pageno FROM dbstat WHERE name = '" +
                                                      table.toStdString() + "' AND pagetype = 'internal'");
        QVERIFY(!pages.isEmpty());
        const std::string rows = "SELECT count(*) FROM " + table.toStdString();
        const qint64 all = sample.numbers(sample.fixture.path(), rows).first();
        for (const char with : {'\0', '\x5a'}) {
            const auto report = sample.repair(sample.without(pages, with));
            QVERIFY2(report.has_value(), report ? "" : qPrintable(toLogLine(report.error())));
            QVERIFY(report->isComplete());
            QCOMPARE(sample.numbers(sample.target, rows).first(), all);
        }
        // A leaf is gone, too: the others are there, and what others say of those that were on it.
        const auto report =
            sample.repair(sample.without(pages + sample.leaves(table.toStdString()).mid(2, 1), '\x5a'));
        QVERIFY(report.has_value());
        // All that a figure's row holds stands in rows that refer to it and in indexes.
        QCOMPARE(report->isComplete(), table == "figure");
        const qint64 kept = sample.numbers(sample.target, rows).first();
        const bool areSaidElsewhere = table == "figure" || table == "reading"; // read again, or proposed
        QVERIFY2(areSaidElsewhere ? kept == all : kept < all && kept > all / 2,
                 qPrintable(QString::number(kept)));
    }

    /** Of an earlier table of the same kind, which a program that does not wipe them left in unused pages. */
    void takesNoRowsFromUnusedPages()
    {
        Sample sample;
        const qint64 all = sample.numbers(sample.fixture.path(), "SELECT count(*) FROM decision").first();
        {
            SQLite::Database database(QFile::encodeName(sample.fixture.path()).toStdString(),
                                      SQLite::OPEN_READWRITE);
            database.exec("PRAGMA secure_delete = 0");
            std::string sql =
                database.execAndGet("SELECT sql FROM sqlite_schema WHERE name = 'decision'").getText();
            sql.replace(sql.find("decision"), 8, "left_over");
            database.exec(sql);
            database.exec("INSERT INTO left_over SELECT * FROM decision WHERE id % 40 > 6");
            database.exec("DROP TABLE left_over");
        }
        sample.whole = content(sample.fixture.path());
        QVERIFY(sample.numbers(sample.fixture.path(), "PRAGMA freelist_count").first() > 5);
        const auto report = sample.repair(sample.without(
            sample.numbers(sample.fixture.path(),
                           "SELECT pageno FROM dbstat WHERE name = 'decision' AND pagetype = 'internal'"),
            '\x5a'));
        QVERIFY(report.has_value());
        QVERIFY(report->isComplete());
        QCOMPARE(sample.numbers(sample.target, "SELECT count(*) FROM decision").first(), all);
    }

    /** Nothing leads to them, and one row of one of them is damaged, or it is one that is led to. */
    void findsTheOtherRowsOfALeafThatIsDamagedToo_data()
    {
        QTest::addColumn<bool>("isReached");
        QTest::newRow("all hidden") << false;
        QTest::newRow("another hidden") << true;
    }

    void findsTheOtherRowsOfALeafThatIsDamagedToo()
    {
        QFETCH(bool, isReached);
        const Sample sample;
        const QList<qint64> leaves = sample.leaves("decision");
        const qint64 root =
            sample
                .numbers(sample.fixture.path(), "SELECT rootpage FROM sqlite_schema WHERE name = 'decision'")
                .first();
        const qint64 all = sample.numbers(sample.fixture.path(), "SELECT count(*) FROM decision").first();
        QByteArray bytes = sample.without(isReached ? QList<qint64>() : QList<qint64>{root}, '\x5a');
        const auto pair = [&](qint64 at) { return (quint8(bytes[at]) << 8) | quint8(bytes[at + 1]); };
        if (isReached) // its first child is no page
            bytes.replace((root - 1) * Page + pair((root - 1) * Page + 12), 4, QByteArray(4, '\0'));
        const qint64 leaf = (leaves[3] - 1) * Page;
        const qint64 cell = leaf + pair(leaf + 8 + 2 * 5);
        bytes.replace(cell, 10, QByteArray(10, '\x7f'));
        const auto report = sample.repair(bytes);
        QVERIFY(report.has_value());
        QVERIFY(!report->isComplete());
        const qint64 saved = sample.numbers(sample.target, "SELECT count(*) FROM decision").first();
        QVERIFY2(saved >= all - 2 && saved < all, qPrintable(QStringLiteral("%1 of %2").arg(saved).arg(all)));
    }

    /** Another program may write it anew in pages that ours never have. */
    void readsPagesOfAnotherSize()
    {
        Sample sample;
        const qint64 all = sample.numbers(sample.fixture.path(), "SELECT count(*) FROM decision").first();
        {
            SQLite::Database database(QFile::encodeName(sample.fixture.path()).toStdString(),
                                      SQLite::OPEN_READWRITE);
            database.exec("PRAGMA journal_mode = DELETE");
            database.exec("PRAGMA page_size = 8192");
            database.exec("VACUUM");
        }
        QByteArray bytes = content(sample.fixture.path());
        const qint64 leaf = sample.leaves("decision")[2];
        bytes.replace((leaf - 1) * 2 * Page, 2 * Page, QByteArray(2 * Page, '\x5a'));
        const auto report = sample.repair(bytes);
        QVERIFY2(report.has_value(), report ? "" : qPrintable(toLogLine(report.error())));
        QVERIFY(!report->isComplete());
        const qint64 saved = sample.numbers(sample.target, "SELECT count(*) FROM decision").first();
        QVERIFY2(saved > all * 2 / 3 && saved < all, qPrintable(QString::number(saved)));
    }

    /** Of a table whose last page is bad too nothing says where it ends but its indexes. */
    void readsOnWhereTheEndIsBadToo()
    {
        const Sample sample;
        const QList<qint64> leaves = sample.leaves("figure");
        QVERIFY(leaves.size() > 3);
        const auto report = sample.repair(sample.without({leaves.first(), leaves.last()}, '\x5a'));
        QVERIFY(report.has_value());
        const auto saved = sample.numbers(sample.target, "SELECT count(*) FROM figure").first();
        QVERIFY2(saved > 720 / leaves.size() * (leaves.size() - 4), qPrintable(QString::number(saved)));
    }

    void needsNoneOfThePagesThatNameTheTables()
    {
        const Sample sample;
        QList<qint64> pages =
            sample.numbers(sample.fixture.path(), "SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'");
        QVERIFY(pages.size() > 1 && pages.contains(1));
        QList<QList<qint64>> cases = {pages};
        for (const qint64 page : pages)
            cases.append(QList<qint64>{page});
        for (const QList<qint64> &gone : cases) {
            for (const char with : {'\0', '\x5a'}) {
                const QByteArray bytes = sample.without(gone, with);
                const auto report = sample.repair(bytes);
                QVERIFY2(report.has_value(), report ? "" : qPrintable(toLogLine(report.error())));
                QVERIFY(report->isComplete());
                QCOMPARE(content(sample.damaged), bytes);
                QCOMPARE(sample.numbers(sample.target, "SELECT count(*) FROM decision"),
                         sample.numbers(sample.fixture.path(), "SELECT count(*) FROM decision"));
                const auto session = Session::open({sample.target, {}, Access::ReadOnly});
                QVERIFY(session.has_value());
                QCOMPARE(checkWorkspace(**session)->size(), 0);
            }
        }
    }

    void findsTheTablesOfAnOlderFileToo()
    {
        WorkspaceFixture fixture;
        for (const char *name : {"version1", "version2"}) {
            const QString old = QStringLiteral(JIAOSHU_SOURCE_DIR "/tests/data/workspaces/%1.jiaoshu")
                                    .arg(QLatin1StringView(name));
            QByteArray bytes = content(old);
            if (bytes.isEmpty())
                QSKIP("no such file");
            bytes.replace(0, Page, QByteArray(Page, '\0'));
            const QString damaged = fixture.path(QStringLiteral("old.jiaoshu"));
            put(damaged, bytes);
            const QString target = fixture.path(QString(QLatin1StringView(name) + QStringLiteral(".saved")));
            const auto report = repairWorkspace(damaged, target, noon());
            QVERIFY2(report.has_value(), report ? "" : qPrintable(toLogLine(report.error())));
            QVERIFY(report->isComplete());
        }
    }

    void saysSoWhereNothingCanBeSaved()
    {
        const Sample sample;
        QByteArray empty(sample.whole.size(), '\0');
        empty.replace(0, Page, sample.whole.left(Page));
        for (const QByteArray &bytes :
             {QByteArray(40 * Page, '\0'), empty, QByteArray("text ").repeated(9000)}) {
            const auto report = sample.repair(bytes);
            QVERIFY(!report.has_value());
            QCOMPARE(report.error().code, ErrorCode::NotAWorkspace);
            QVERIFY(!QFile::exists(sample.target));
        }
    }

    void makesNoWorkspaceOfAnotherProgramsFile()
    {
        const Sample sample;
        const QString foreign = sample.fixture.path(QStringLiteral("foreign.db"));
        {
            SQLite::Database database(foreign.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            database.exec(
                "CREATE TABLE article (id INTEGER PRIMARY KEY, text); INSERT INTO article VALUES (1, 'x')");
        }
        QCOMPARE(sample.repair(content(foreign)).error().code, ErrorCode::NotAWorkspace);
        QVERIFY(!QFile::exists(sample.target));
    }

    void leavesNothingWhereItIsCancelled()
    {
        const Sample sample;
        const auto report = sample.repair(sample.whole, [](qint64 rows) { return rows < 100; });
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(sample.target));
        const QStringList hidden = QFileInfo(sample.target)
                                       .dir()
                                       .entryList({QStringLiteral(".salvage*")}, QDir::Hidden | QDir::Dirs);
        QCOMPARE(hidden, QStringList());
    }

    /** A large file is copied first, which takes its time. */
    void leavesNothingWhereItIsCancelledWhileItIsCopied()
    {
        const Sample sample;
        const QByteArray large = sample.whole + QByteArray(40 * 1024 * 1024, '\0');
        int asked = 0;
        const auto report = sample.repair(large, [&](qint64 rows) { return rows == 0 && ++asked < 5; });
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, 5);
        const QStringList left = QFileInfo(sample.target).dir().entryList(QDir::Hidden | QDir::AllEntries);
        for (const QString &name : left)
            QVERIFY2(!name.startsWith(QStringLiteral(".salvage")), qPrintable(name));
        QVERIFY(!QFile::exists(sample.target));
        QCOMPARE(content(sample.damaged), large);
    }

    void doesNotReadWhatAnotherProgramIsWriting()
    {
        Sample sample;
        sample.fixture.open();
        QFile::remove(sample.target);
        QCOMPARE(repairWorkspace(sample.fixture.path(), sample.target, noon()).error().code,
                 ErrorCode::Locked);
    }
};

QTEST_GUILESS_MAIN(RepairingTest)
#include "repairing_test.moc"
